/** Which term of a block of text is explained below it; one at a time. */
export class Explained {
  /** The identifier of the element that holds the definition. */
  readonly id: string;
  #term = $state<string | null>(null);

  constructor(id: string) {
    this.id = id;
  }

  get term(): string | null {
    return this.#term;
  }

  toggle(term: string): void {
    this.#term = this.#term === term ? null : term;
  }

  close(): void {
    this.#term = null;
  }
}
