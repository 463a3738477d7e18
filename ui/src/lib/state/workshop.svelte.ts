import type { Words } from "../l10n/words.svelte";

/** The size of the text in a workshop, in per cent: its smallest words are read from the back of a room. */
const projected = 165;

/** A workshop in front of a room: large words, strong contrast, nothing private on the screen. */
export class Workshop {
  readonly #words: Words;
  #on = $state(false);
  #nameHidden = $state(false);
  /** Whether single keys do something. */
  keys = $state(true);
  /** Whether the list of keys is open. */
  sheet = $state(false);

  constructor(words: Words) {
    this.#words = words;
  }

  get on(): boolean {
    return this.#on;
  }

  get nameHidden(): boolean {
    return this.#on && this.#nameHidden;
  }

  begin(): void {
    this.#on = true;
  }

  /** Ends it. The name is hidden again at the next one, if it was. */
  end(): void {
    this.#on = false;
    this.sheet = false;
  }

  hideName(hide: boolean): void {
    this.#nameHidden = hide;
  }

  /** The size of the text, given the one that was chosen. */
  textSize(chosen: number): number {
    return this.#on ? Math.max(chosen, projected) : chosen;
  }

  /** The name of a business, or the word in its place. */
  named(name: string): string {
    return this.nameHidden ? this.#words.t("workshop-company") : name;
  }

  /** Dossiers as they are listed: told apart by a number where names are hidden. */
  listed<T extends { readonly name: string }>(dossiers: readonly T[]): readonly T[] {
    if (!this.nameHidden) return dossiers;
    return dossiers.map((it, at) => ({ ...it, name: this.#words.t("workshop-company-numbered", { number: at + 1 }) }));
  }
}
