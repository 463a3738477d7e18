import type { Checks, Failure, Finding, LanguageCode, ThisComputerCode } from "../ipc/bindings";
import { failureOf, type Core } from "../ipc/core";
import type { OpenDossier } from "./dossier.svelte";
import type { PlanState } from "./plan.svelte";

/** Where the checks of this computer are. */
export type Checking =
  | { readonly at: "not-asked" }
  | { readonly at: "running"; readonly findings: readonly Finding[] }
  | { readonly at: "done"; readonly checks: Checks; readonly language: LanguageCode };

/** This computer, as it is looked at for the open dossier. Nothing runs and nothing is kept before it is asked for. */
export class ComputerState {
  readonly #core: Core;
  readonly #open: OpenDossier;
  readonly #plan: PlanState;
  #checking = $state.raw<Checking>({ at: "not-asked" });
  #failure = $state.raw<Failure | null>(null);
  /** What was chosen and is not saved yet. */
  #chosen = $state<ThisComputerCode | null>(null);
  /** Whether the findings of the last run are those that are kept. */
  #kept = $state(false);

  constructor(core: Core, open: OpenDossier, plan: PlanState) {
    this.#core = core;
    this.#open = open;
    this.#plan = plan;
  }

  get checking(): Checking {
    return this.#checking;
  }

  /** Why the last thing asked for could not be done. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Whose computer this is, as chosen; `null` until it was said. */
  get whose(): ThisComputerCode | null {
    return this.#chosen ?? this.#open.saved.thisComputer;
  }

  /** "Another's" was chosen, and what is kept would be erased. */
  get wouldErase(): boolean {
    return this.#chosen === "another" && this.#open.saved.computer !== null;
  }

  get isKept(): boolean {
    return this.#kept && this.#open.saved.computer !== null;
  }

  /** Shows a choice, and saves it unless findings would be erased by it: `confirm` does. */
  async choose(whose: ThisComputerCode): Promise<void> {
    this.#chosen = whose;
    if (!this.wouldErase) await this.confirm();
  }

  /** Saves the choice that is shown. */
  async confirm(): Promise<void> {
    const whose = this.#chosen;
    if (whose === null) return;
    await this.#attempt(() => this.#open.changeThisComputer(whose));
    this.#chosen = null;
    await this.#plan.load();
  }

  /** Goes back to the choice that is saved. */
  cancel(): void {
    this.#chosen = null;
  }

  /** Checks this computer, and shows each conclusion as it arrives. */
  async run(language: LanguageCode): Promise<void> {
    if (this.#checking.at === "running") return;
    const before = this.#checking;
    let findings: readonly Finding[] = [];
    this.#checking = { at: "running", findings };
    this.#kept = false;
    const id = this.#open.saved.id;
    const done = await this.#attempt(async () => {
      const checks = await this.#core.checkComputer(id, language, (arrived) => {
        const others = findings.filter((it) => !arrived.findings.some((news) => news.id === it.id));
        findings = [...others, ...arrived.findings];
        if (this.#checking.at === "running") this.#checking = { at: "running", findings };
      });
      this.#checking = { at: "done", checks, language };
    });
    if (!done) this.#checking = before;
  }

  /** Puts the conclusions into the words of a language, without checking again. */
  async speak(language: LanguageCode): Promise<void> {
    if (this.#checking.at !== "done" || this.#checking.language === language) return;
    await this.#attempt(async () => {
      const checks = await this.#core.checks(this.#open.saved.id, language);
      if (checks !== null) this.#checking = { at: "done", checks, language };
    });
  }

  /** Keeps the conclusions; whether they are kept. */
  async keep(): Promise<boolean> {
    this.#kept = await this.#attempt(() => this.#open.keepChecks());
    await this.#plan.load();
    return this.#kept;
  }

  /** Erases what is kept; whether it is gone. */
  async erase(): Promise<boolean> {
    const gone = await this.#attempt(() => this.#open.eraseChecks());
    await this.#plan.load();
    return gone;
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.#failure = null;
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }
}
