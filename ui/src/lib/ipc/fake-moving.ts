import type { Action, DirectionCode, Dossier, NextPlace, PlanView } from "./bindings";

/** A dossier in which an action is moved, or put back in its place. */
export function withMove(dossier: Dossier, practice: string, steps: number, reason: string): Dossier {
  const others = dossier.moves.filter((it) => it.practice !== practice);
  return { ...dossier, moves: steps === 0 ? others : [...others, { practice, steps, reason }] };
}

/** The actions where they were moved to, whatever room there is. */
export function moved(actions: Action[], { moves }: Dossier): Action[] {
  return actions.map((action) => {
    const steps = moves.find((it) => it.practice === action.id)?.steps ?? 0;
    const model = action.monthStart;
    if (steps === 0 || model === null || action.budgetDecision) return action;
    const monthStart = Math.max(1, model + steps);
    const byMonth = action.byMonth.map((it) => ({ ...it, month: it.month + monthStart - model }));
    const monthEnd = (action.monthEnd ?? model) + monthStart - model;
    return { ...action, byMonth, monthStart, monthEnd, moved: { steps, model } };
  });
}

/** A month earlier or later. */
export function nextPlace(plan: PlanView, practice: string, direction: DirectionCode): NextPlace {
  const action = plan.actions.find((it) => it.id === practice);
  const start = action?.monthStart ?? null;
  if (action === undefined || start === null || action.budgetDecision) return { kind: "no-month" };
  if (direction === "later") {
    return start >= 36 ? { kind: "last" } : { kind: "to", steps: (action.moved?.steps ?? 0) + 1, month: start + 1 };
  }
  if (start === 1) return { kind: "first" };
  return { kind: "to", steps: (action.moved?.steps ?? 0) - 1, month: start - 1 };
}
