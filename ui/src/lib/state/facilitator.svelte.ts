import type { Failure, KeptRemark, RemarkCode, Shown } from "../ipc/bindings";
import { failureOf } from "../ipc/core";
import type { FacilitatorCore } from "../ipc/core-workshop";
import { Words } from "../l10n/words.svelte";
import { SectionTimer } from "./section-timer.svelte";

/** The window of whoever leads a workshop: what is projected, and the remarks kept beside it. */
export class Facilitator {
  readonly words: Words;
  readonly timer: SectionTimer;
  readonly #core: FacilitatorCore;
  #shown = $state.raw<Shown | null>(null);
  #remarks = $state.raw<readonly KeptRemark[]>([]);
  #failure = $state.raw<Failure | null>(null);
  #said = $state.raw<{ readonly message: string } | null>(null);

  constructor(core: FacilitatorCore, timer: SectionTimer = new SectionTimer()) {
    this.#core = core;
    this.words = new Words(core);
    this.timer = timer;
  }

  /** Follows the projected window from now on. */
  async follow(): Promise<void> {
    await this.words.speak("fr");
    await this.#core.followShown((shown) => void this.#show(shown));
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  get remarks(): readonly KeptRemark[] {
    return this.#remarks;
  }

  /** The question on the screen. */
  get practice(): string | null {
    return this.#shown?.dossier?.practice ?? null;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** What was just done, by the name of its message; each time it is another object. */
  get said(): { readonly message: string } | null {
    return this.#said;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  /** Keeps a remark; `false` where it is refused, and what was typed stays. */
  add(kind: RemarkCode, text: string, practice: string | null): Promise<boolean> {
    return this.#attempt("workshop-kept", (id) => this.#core.addRemark(id, { kind, practice, text }));
  }

  change(number: number, text: string): Promise<boolean> {
    return this.#attempt("workshop-changed", (id) => this.#core.setRemark(id, number, text));
  }

  remove(number: number): Promise<boolean> {
    return this.#attempt("workshop-removed", (id) => this.#core.removeRemark(id, number));
  }

  /** Every remark as a text to take along. */
  get asText(): string {
    const { t } = this.words;
    const lines = [t("workshop-copy-heading", { name: this.#shown?.dossier?.name ?? "" })];
    for (const kind of ["dissent", "parking", "private"] as const) {
      const of = this.#remarks.filter((it) => it.kind === kind);
      if (of.length > 0) lines.push("", t(`workshop-kind-${kind}`));
      for (const { practice, text } of of) lines.push(`- ${this.about(practice)}`, `  ${text.replaceAll("\n", "\n  ")}`);
    }
    return lines.join("\n");
  }

  /** What a remark is about, in words. */
  about(practice: string | null): string {
    return this.words.t(practice === null ? "workshop-on-whole" : `q-${practice}`);
  }

  async #show(shown: Shown): Promise<void> {
    const before = this.#shown?.dossier?.id;
    const id = shown.dossier?.id;
    if (id !== before) this.#remarks = [];
    this.#shown = shown;
    this.timer.follow(shown.dossier?.domain ?? null);
    await this.words.speak(shown.language);
    if (id === undefined || id === before) return;
    try {
      const remarks = await this.#core.remarks(id);
      if (this.#shown.dossier?.id === id) this.#remarks = remarks;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
    }
  }

  async #attempt(done: string, work: (id: string) => Promise<KeptRemark[]>): Promise<boolean> {
    const id = this.#shown?.dossier?.id;
    if (id === undefined) return false;
    try {
      const remarks = await work(id);
      if (this.#shown?.dossier?.id === id) this.#remarks = remarks;
      this.#failure = null;
      this.#said = { message: done };
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    }
  }
}
