import type { DirectionCode, Dossier, NextPlace } from "./bindings";

/** What the window can ask about moving an action to an earlier or a later month. */
export interface MovingCore {
  /** Where one more step would take an action; nothing is kept. */
  nextPlace(id: string, practice: string, direction: DirectionCode): Promise<NextPlace>;
  /** Keeps where an action was moved, and why; no step puts it back in its place. */
  setMove(id: string, practice: string, steps: number, reason: string): Promise<Dossier>;
}
