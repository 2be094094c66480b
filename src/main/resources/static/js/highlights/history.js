// What was done can be undone: states of the list of annotations, never changed in place.

export class History {
  #past = [];
  #present;
  #future = [];

  constructor(present) {
    this.#present = present;
  }

  get present() {
    return this.#present;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  become(next) {
    this.#past.push(this.#present);
    this.#present = next;
    this.#future = [];
  }

  /** Every state as it would be had somebody else’s changes come first. */
  rebase(change) {
    this.#past = this.#past.map(change);
    this.#present = change(this.#present);
    this.#future = this.#future.map(change);
  }

  undo() {
    if (this.canUndo) {
      this.#future.push(this.#present);
      this.#present = this.#past.pop();
    }
  }

  redo() {
    if (this.canRedo) {
      this.#past.push(this.#present);
      this.#present = this.#future.pop();
    }
  }
}
