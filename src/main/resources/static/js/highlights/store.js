// Saves as you go. One save at a time; the revision it is based on goes with it, so that no other tab’s work is lost.

const STALE = [409, 412];
const MOST_MERGES = 3;

export class Store {
  #url;
  #revision = null;
  #kept = [];
  #waiting = null;
  #saving = false;
  #report;
  #reconcile;

  /**
   * report(state, detail) is told 'saving', 'saved', 'merged', 'stale' or 'failed'. reconcile(base, theirs) is asked,
   * when somebody else has changed the list, for what it should be now; it gives null where that cannot be told.
   */
  constructor(articleId, report, reconcile) {
    this.#reconcile = reconcile;
    this.#url = `/api/articles/${encodeURIComponent(articleId)}/annotations?format=w3c`;
    this.#report = report;
  }

  /** The annotations as they are kept. */
  async load() {
    const answer = await fetch(this.#url, { headers: { Accept: 'application/ld+json, application/json' } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    this.#revision = answer.headers.get('ETag');
    this.#kept = (await answer.json()).items;
    return this.#kept;
  }

  /** Keeps the list; of several that wait the last one counts. */
  save(items) {
    this.#waiting = items;
    if (!this.#saving) {
      this.#drain();
    }
  }

  async #drain() {
    this.#saving = true;
    let merging = 0;
    while (this.#waiting) {
      const items = this.#waiting;
      this.#waiting = null;
      this.#report('saving');
      try {
        const answer = await this.#put(items);
        if (answer.ok) {
          this.#revision = answer.headers.get('ETag') ?? this.#revision;
          this.#kept = items;
          this.#report(merging ? 'merged' : 'saved');
          merging = 0;
        } else if (STALE.includes(answer.status) && merging < MOST_MERGES) {
          merging++;
          const base = this.#kept;
          this.#waiting = await this.#reconcile(base, await this.load());
          if (!this.#waiting) this.#report('stale');
        } else {
          const problem = await answer.json().catch(() => ({}));
          this.#waiting = null;
          this.#report(STALE.includes(answer.status) ? 'stale' : 'failed', problem.detail);
        }
      } catch {
        this.#waiting = null;
        this.#report('failed');
      }
    }
    this.#saving = false;
  }

  #put(items) {
    return fetch(this.#url, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': this.#revision ?? '*' },
      body: JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }),
    });
  }
}
