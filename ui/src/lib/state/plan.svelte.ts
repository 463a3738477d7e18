import type { LanguageCode, PlanView } from "../ipc/bindings";
import { failureOf, type Core } from "../ipc/core";
import { ready, waiting, type Loaded } from "./loaded";

/** The plan of the open dossier, as last computed. */
export class PlanState {
  readonly #core: Core;
  readonly #dossier: string;
  #plan = $state.raw<Loaded<PlanView>>(waiting);
  #asked = 0;

  constructor(core: Core, dossier: string) {
    this.#core = core;
    this.#dossier = dossier;
  }

  get plan(): Loaded<PlanView> {
    return this.#plan;
  }

  /** Computes it anew; the one before stays in view until then. */
  async load(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const plan = await this.#compute();
    if (asked === this.#asked) this.#plan = plan;
  }

  async #compute(): Promise<Loaded<PlanView>> {
    try {
      return ready(await this.#core.plan(this.#dossier));
    } catch (thrown) {
      return { at: "failed", failure: failureOf(thrown) };
    }
  }

  why(practice: string, language: LanguageCode): Promise<string[]> {
    return this.#core.why(this.#dossier, practice, language);
  }

  message(language: LanguageCode) {
    return this.#core.message(this.#dossier, language);
  }
}
