import type { LanguageCode, PlanView } from "../ipc/bindings";
import { failureOf, type Core } from "../ipc/core";
import { waiting, type Loaded } from "./loaded";

/** The plan of the open dossier, as last computed. */
export class PlanState {
  readonly #core: Core;
  readonly #dossier: string;
  #plan = $state.raw<Loaded<PlanView>>(waiting);

  constructor(core: Core, dossier: string) {
    this.#core = core;
    this.#dossier = dossier;
  }

  get plan(): Loaded<PlanView> {
    return this.#plan;
  }

  /** Computes it anew; the one before stays in view until then. */
  async load(): Promise<void> {
    try {
      this.#plan = { at: "ready", value: await this.#core.plan(this.#dossier) };
    } catch (thrown) {
      this.#plan = { at: "failed", failure: failureOf(thrown) };
    }
  }

  why(practice: string, language: LanguageCode): Promise<string[]> {
    return this.#core.why(this.#dossier, practice, language);
  }

  message(language: LanguageCode) {
    return this.#core.message(this.#dossier, language);
  }

  savePdf(language: LanguageCode) {
    return this.#core.savePlan(this.#dossier, language);
  }
}
