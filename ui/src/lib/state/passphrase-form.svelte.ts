import type { Strength } from "../ipc/bindings";
import type { KeepingCore } from "../ipc/core-keeping";

/** What is missing before a new passphrase is taken. */
export type PassphraseErrors = {
  readonly typed: "empty" | null;
  readonly again: "different" | null;
  readonly understood: "needed" | null;
};

const none: PassphraseErrors = { typed: null, again: null, understood: null };

/** Milliseconds without a key before what is typed is weighed. */
const pauseInTyping = 250;

/** A new passphrase while it is typed: twice, and with the word that it cannot be found again. */
export class PassphraseForm {
  readonly #core: Pick<KeepingCore, "weigh">;
  /** What others know of its owner: the name of the business. */
  readonly #about: string;
  #typed = $state("");
  again = $state("");
  understood = $state(false);
  remember = $state(false);
  #strength = $state.raw<Strength | null>(null);
  #errors = $state.raw<PassphraseErrors>(none);
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(core: Pick<KeepingCore, "weigh">, about = "") {
    this.#core = core;
    this.#about = about;
  }

  get typed(): string {
    return this.#typed;
  }

  set typed(typed: string) {
    this.#typed = typed;
    clearTimeout(this.#pause);
    if (typed === "") this.#strength = null;
    else this.#pause = setTimeout(() => void this.#weigh(typed), pauseInTyping);
  }

  /** A hint, not a condition: any passphrase is taken. */
  get strength(): Strength | null {
    return this.#strength;
  }

  get errors(): PassphraseErrors {
    return this.#errors;
  }

  /** Whether it can be sent; what is missing is in `errors`. */
  check(): boolean {
    this.#errors = {
      typed: this.#typed === "" ? "empty" : null,
      again: this.#typed !== "" && this.again !== this.#typed ? "different" : null,
      understood: this.understood ? null : "needed",
    };
    return Object.values(this.#errors).every((it) => it === null);
  }

  /** Leaves nothing of it on the screen. */
  forget(): void {
    clearTimeout(this.#pause);
    this.#typed = this.again = "";
    this.understood = this.remember = false;
    this.#strength = null;
    this.#errors = none;
  }

  async #weigh(typed: string): Promise<void> {
    const strength = await this.#core.weigh(typed, this.#about).catch(() => null);
    if (typed === this.#typed) this.#strength = strength;
  }
}
