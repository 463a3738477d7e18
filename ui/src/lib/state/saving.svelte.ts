/** Whether what was entered is kept. "Saved" is only said once the application has said so. */
export type Saved =
  | { readonly at: "idle" }
  | { readonly at: "saving" }
  | { readonly at: "saved"; readonly moment: Date }
  | { readonly at: "failed" };

/** Writes one after the other, in the order they were asked for, and says how it went. */
export class Saving {
  #state = $state.raw<Saved>({ at: "idle" });
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  get state(): Saved {
    return this.#state;
  }

  /** Runs a write after those before it; rejects as it does. */
  write<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    this.#state = { at: "saving" };
    const written = this.#last.then(work);
    this.#last = written.then(
      () => this.#settle({ at: "saved", moment: new Date() }),
      () => this.#settle({ at: "failed" }),
    );
    return written;
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    let last;
    do {
      last = this.#last;
      await last;
    } while (last !== this.#last);
  }

  /** Forgets what was said of a dossier that is left. */
  rest(): void {
    if (this.#waiting === 0) this.#state = { at: "idle" };
  }

  #settle(state: Saved): void {
    this.#waiting -= 1;
    if (this.#waiting === 0 || state.at === "failed") this.#state = state;
  }
}
