import type { Failure, LanguageCode, Letterhead, SavedPlan } from "../ipc/bindings";
import { failureOf } from "../ipc/core";
import type { SavingCore } from "../ipc/core-saving";
import { DocumentChoice, type PasswordError } from "./document-choice.svelte";

/** What became of the last document that was to be saved. */
export type Outcome =
  | { readonly at: "nothing" }
  | { readonly at: "writing" }
  | { readonly at: "done"; readonly saved: SavedPlan }
  | { readonly at: "refused"; readonly failure: Failure };

/** Saving the plan of a dossier: the choice, who it is from, and how it went. */
export class SavingPanel {
  readonly #core: SavingCore;
  readonly #dossier: string;
  readonly #languages: () => readonly LanguageCode[];
  #choice = $state.raw<DocumentChoice | null>(null);
  #letterhead = $state.raw<Letterhead>({ name: "", logo: null });
  #outcome = $state.raw<Outcome>({ at: "nothing" });
  #passwordError = $state<PasswordError | null>(null);

  constructor(core: SavingCore, dossier: string, languages: () => readonly LanguageCode[]) {
    this.#core = core;
    this.#dossier = dossier;
    this.#languages = languages;
  }

  /** What is chosen; `null` until it is known what there is to choose. */
  get choice(): DocumentChoice | null {
    return this.#choice;
  }

  get letterhead(): Letterhead {
    return this.#letterhead;
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  /** Why the password was not taken when it was last sent. */
  get passwordError(): PasswordError | null {
    return this.#passwordError;
  }

  async load(): Promise<void> {
    await this.#attempt(async () => {
      const offer = await this.#core.offer();
      this.#letterhead = offer.letterhead;
      this.#choice = new DocumentChoice(offer, this.#languages);
    });
  }

  /** Saves what is chosen; whether it was sent, since a password that is not whole is asked for again. */
  async save(): Promise<boolean> {
    const choice = this.#choice;
    if (choice === null || this.#outcome.at === "writing") return true;
    this.#passwordError = choice.passwordError;
    if (this.#passwordError !== null) return false;
    this.#outcome = { at: "writing" };
    await this.#attempt(async () => {
      const saved = await this.#core.save(this.#dossier, choice.request);
      this.#outcome = { at: "done", saved };
      if (saved.kind === "saved") choice.forgetPassword();
    });
    return true;
  }

  nameLetterhead(name: string): Promise<void> {
    return this.#keep(() => this.#core.setLetterheadName(name));
  }

  chooseLogo(): Promise<void> {
    return this.#keep(() => this.#core.chooseLogo());
  }

  removeLogo(): Promise<void> {
    return this.#keep(() => this.#core.removeLogo());
  }

  async #keep(work: () => Promise<Letterhead>): Promise<void> {
    await this.#attempt(async () => {
      this.#letterhead = await work();
      this.#outcome = { at: "nothing" };
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.#outcome = { at: "refused", failure: failureOf(thrown) };
    }
  }
}
