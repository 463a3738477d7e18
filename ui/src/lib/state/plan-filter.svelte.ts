import type { Action, Decision, StatusCode } from "../ipc/bindings";

/** Which actions of the plan are shown. */
export class PlanFilter {
  status = $state<StatusCode | "any">("any");
  /** `null` for anyone, empty for what nobody does yet. */
  person = $state<string | null>(null);

  /** Everyone who has an action, in the order of the alphabet. */
  people(decisions: readonly Decision[]): string[] {
    const named = decisions.map((it) => it.assignedTo).filter((it) => it !== null);
    return [...new Set(named)].sort((one, other) => one.localeCompare(other));
  }

  shows(action: Action, decisions: readonly Decision[]): boolean {
    const decision = decisions.find((it) => it.practice === action.id);
    const status = decision?.status ?? "to-do";
    const isStatus = this.status === "any" || status === this.status;
    return isStatus && (this.person === null || (decision?.assignedTo ?? "") === this.person);
  }
}
