import type { Comparison, Dossier, NewDecision, PastAnswer, PastRound, Round, TrendPoint } from "./bindings";
import type { MovingCore } from "./core-moving";

/** What the window can ask about following a plan over time: decisions, undo and redo, assessments one after the other. */
export interface FollowingCore extends MovingCore {
  setDecision(id: string, practice: string, decision: NewDecision): Promise<Dossier>;
  undo(id: string): Promise<Dossier>;
  redo(id: string): Promise<Dossier>;
  /** What a question was answered over time, the oldest first. */
  answerHistory(id: string, practice: string): Promise<PastAnswer[]>;
  /** Begins a new assessment from the last answers. */
  startRound(id: string): Promise<Dossier>;
  /** Says that a carried answer is still true. */
  confirmAnswer(id: string, practice: string): Promise<Dossier>;
  /** Every assessment, the first one first. */
  rounds(id: string): Promise<Round[]>;
  /** An assessment, to read. */
  pastRound(id: string, number: number): Promise<PastRound>;
  compareRounds(id: string, before: number, after: number): Promise<Comparison>;
  /** Every assessment, each beside the one before it on the same track. */
  trend(id: string): Promise<TrendPoint[]>;
}
