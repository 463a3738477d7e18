import type { Action } from "../../lib/ipc/bindings";
import { duration, money } from "../../lib/l10n/format";
import type { Words } from "../../lib/l10n/words.svelte";

/** What to do, or what to find out. */
export function titleOf(words: Words, action: Action): string {
  return words.t(`${action.kind === "do" ? "action" : "find-out"}-${action.id}`);
}

/** Hours, dollars and who, in one line. */
export function effortOf(words: Words, action: Action): string {
  return [duration(words, action.minutes), money(words, action.cents), words.t(`who-${action.who}`)].join(" · ");
}

/** The risks that it lowers most. */
export function reductionOf(words: Words, action: Action): string | null {
  const [first, second] = action.scenarios.map((scenario) => words.t(`scenario-${scenario}.risk`));
  if (first === undefined) return null;
  return second === undefined
    ? words.t("plan-reduces-one", { first })
    : words.t("plan-reduces-two", { first, second });
}
