import type { Action, DirectionCode, NextPlace, PlanView } from "../../lib/ipc/bindings";
import { monthOf } from "../../lib/l10n/format";
import type { Words } from "../../lib/l10n/words.svelte";

/** The reasons that are offered by choice, by direction. */
export const reasons: Record<DirectionCode, readonly string[]> = {
  earlier: ["earlier-asked", "earlier-begun", "earlier-help"],
  later: ["later-busy", "later-waiting", "later-money"],
};

/** A month of a plan by its name, such as « février 2027 ». */
export function monthName(words: Words, plan: Pick<PlanView, "date">, month: number): string {
  const [year = 0, first = 1] = plan.date.split("-").map(Number);
  return monthOf(words, new Date(Date.UTC(year, first - 2 + month, 1)).toISOString().slice(0, 10));
}

/** Where an action would be without having been moved, and why it was. */
export function keptInWords(words: Words, plan: PlanView, moved: NonNullable<Action["moved"]>, reason: string): string {
  return moved.model === null
    ? words.t("move-kept-no-month", { reason })
    : words.t("move-kept", { reason, month: monthName(words, plan, moved.model) });
}

/** Why an action can go no further. */
export function staysInWords(words: Words, place: Exclude<NextPlace, { kind: "to" }>): string {
  return place.kind === "after"
    ? words.t("move-stays-after", { needed: words.t(`action-${place.practice}.short`) })
    : words.t(`move-stays-${place.kind}`);
}
