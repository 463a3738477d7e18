import type { Bank } from "../ipc/bindings";
import type { OpenDossier } from "./dossier.svelte";

/** How the questions are gone through: one at a time, or those of a section at once. */
export type Lens = "one" | "list";

/** How far one is with a section. */
export type Progress = "not-begun" | "begun" | "done";

/** The questions of one domain that the open dossier asks. */
export interface Section {
  /** The domain. */
  readonly id: string;
  /** Its questions, in the order they are asked. */
  readonly practices: readonly string[];
  readonly answered: number;
  /** How many are answered "I don't know". */
  readonly unknown: number;
  /** How many have an answer and are to be looked at again, in a new assessment. */
  readonly again: number;
  /** How many wait for an answer or for another look. */
  readonly left: number;
  /** The first that waits; `null` when none does. */
  readonly next: string | null;
  readonly progress: Progress;
}

/** The sections of the open dossier, in the order they are asked. */
export function sectionsOf(bank: Bank, open: OpenDossier): Section[] {
  const domains = new Map(bank.questions.map((it) => [it.id, it.domain]));
  const waiting = new Set(open.waiting);
  const ids = new Set(open.saved.asked.map((practice) => domains.get(practice)));
  return [...ids].filter((id) => id !== undefined).map((id) => {
    const practices = open.saved.asked.filter((practice) => domains.get(practice) === id);
    const answered = practices.filter((practice) => open.isAnswered(practice));
    const left = practices.filter((practice) => waiting.has(practice));
    return {
      id,
      practices,
      answered: answered.length,
      unknown: answered.filter((practice) => open.answerTo(practice)?.level === "unknown").length,
      again: left.filter((practice) => open.isAnswered(practice)).length,
      left: left.length,
      next: left[0] ?? null,
      progress: left.length === 0 ? "done" : answered.length === 0 ? "not-begun" : "begun",
    };
  });
}
