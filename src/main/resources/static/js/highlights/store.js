// Saves as you go. One save at a time; the revision it is based on goes with it, so that no other tab’s work is lost.

export class Store {
  #url;
  #revision = null;
  #waiting = null;
  #saving = false;
  #report;

  /** report(state, detail) is told 'saving', 'saved', 'stale' or 'failed'. */
  constructor(articleId, report) {
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
    return (await answer.json()).items;
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
    while (this.#waiting) {
      const items = this.#waiting;
      this.#waiting = null;
      this.#report('saving');
      try {
        const answer = await fetch(this.#url, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json', 'If-Match': this.#revision ?? '*' },
          body: JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }),
        });
        if (answer.ok) {
          this.#revision = answer.headers.get('ETag') ?? this.#revision;
          this.#report('saved');
        } else {
          const problem = await answer.json().catch(() => ({}));
          this.#waiting = null;
          this.#report(answer.status === 409 || answer.status === 412 ? 'stale' : 'failed', problem.detail);
        }
      } catch {
        this.#waiting = null;
        this.#report('failed');
      }
    }
    this.#saving = false;
  }
}
