import type { LevelCode } from "../ipc/bindings";
import type { Words } from "../l10n/words.svelte";

/** An answer as the application has it, of now or of before. */
interface Given {
  readonly choice: string | null;
  readonly level: LevelCode | null;
  readonly reason: string | null;
}

/** An answer in words; `null` where there is none. */
export function answerInWords(words: Words, practice: string, answer: Given | undefined): string | null {
  if (answer === undefined) return null;
  if (answer.level === "not-applicable") return words.t("app-answers-not-applicable", { reason: answer.reason ?? "" });
  const choice = `q-${practice}.choice-${answer.choice}`;
  if (answer.choice !== null && words.has(choice)) return words.t(choice);
  return answer.level === null ? null : words.t(`level-${answer.level}`);
}

/** The number of a question on the paper worksheet: its place in the bank, the same in every language. */
export function paperNumber(questions: readonly { readonly id: string }[], practice: string): number {
  return questions.findIndex((it) => it.id === practice) + 1;
}
