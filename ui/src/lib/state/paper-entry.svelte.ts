import { SvelteMap } from "svelte/reactivity";
import type { Question } from "../ipc/bindings";
import type { Words } from "../l10n/words.svelte";
import type { OpenDossier } from "./dossier.svelte";

/** A key that can be typed for a question, and the answer it stands for. */
export interface PaperKey {
  readonly key: string;
  /** The choice; `null` for "does not apply". */
  readonly choice: string | null;
}

/** The answers of a paper worksheet as they are typed: one key a question, saved at once. */
export class PaperEntry {
  readonly #open: OpenDossier;
  readonly #words: Words;
  /** What was typed and stands for nothing, by question. */
  readonly #wrong = new SvelteMap<string, string>();

  constructor(open: OpenDossier, words: Words) {
    this.#open = open;
    this.#words = words;
  }

  /** The keys of a question: its boxes numbered as they stand on the paper, then one letter each for the rest. */
  keysOf({ choices, notApplicable }: Question): PaperKey[] {
    const known = choices.filter((it) => it.level !== "unknown");
    const unknown = choices.filter((it) => it.level === "unknown");
    return [
      ...known.map((it, index) => ({ key: String(index + 1), choice: it.id })),
      ...unknown.map((it) => ({ key: this.#words.t("paper-letter-unknown"), choice: it.id })),
      ...(notApplicable ? [{ key: this.#words.t("paper-letter-not-applicable"), choice: null }] : []),
    ];
  }

  /** What stands in the field of a question: what was typed wrongly, or the key of its answer. */
  shown(question: Question): string {
    const wrong = this.#wrong.get(question.id);
    if (wrong !== undefined) return wrong;
    const shown = this.#open.shown(question.id);
    const isKey = (it: PaperKey) => (it.choice === null ? shown.notApplicable : it.choice === shown.choice);
    return this.keysOf(question).find(isKey)?.key ?? "";
  }

  isWrong(question: Question): boolean {
    return this.#wrong.has(question.id);
  }

  /** Takes what was typed: a key is saved at once, nothing takes the answer away, anything else changes nothing. */
  async type(question: Question, typed: string): Promise<void> {
    const text = typed.trim().toUpperCase();
    const key = this.keysOf(question).find((it) => it.key === text);
    if (text !== "" && key === undefined) {
      this.#wrong.set(question.id, typed);
      return;
    }
    this.#wrong.delete(question.id);
    if (key === undefined) await this.#open.enter(question.id, { kind: "clear" });
    else if (key.choice !== null) await this.#open.enter(question.id, { kind: "choice", choice: key.choice });
    else await this.#open.enter(question.id, { kind: "not-applicable", reason: this.#open.shown(question.id).reason });
  }
}
