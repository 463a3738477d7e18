import type { Comparison, DirectionCode, NewDecision, NextPlace, PastAnswer, PastRound, Round, Step, TrendPoint } from "../ipc/bindings";
import { failureOf, type Core } from "../ipc/core";
import type { OpenDossier } from "./dossier.svelte";
import { ready, waiting, type Loaded } from "./loaded";
import type { PlanState } from "./plan.svelte";

/** Two assessments side by side, all of them, and how they follow one another. */
export interface ThenAndNow {
  readonly rounds: readonly Round[];
  /** `null` while there is one assessment only. */
  readonly comparison: Comparison | null;
  readonly trend: readonly TrendPoint[];
}

/** The open dossier over time: what is decided on its actions, what can be undone, its assessments. */
export class Following {
  readonly #core: Core;
  readonly #open: OpenDossier;
  readonly #plan: PlanState;
  #thenAndNow = $state.raw<Loaded<ThenAndNow>>(waiting);
  #past = $state.raw<Loaded<PastRound>>(waiting);

  constructor(core: Core, open: OpenDossier, plan: PlanState) {
    this.#core = core;
    this.#open = open;
    this.#plan = plan;
  }

  get thenAndNow(): Loaded<ThenAndNow> {
    return this.#thenAndNow;
  }

  /** The earlier assessment that is read. */
  get past(): Loaded<PastRound> {
    return this.#past;
  }

  /** Keeps a decision and makes the plan anew; rejects when it is refused, and then nothing has changed. */
  async decide(practice: string, decision: NewDecision): Promise<void> {
    await this.#open.change((id) => this.#core.setDecision(id, practice, decision));
    await this.#plan.load();
  }

  /** Where one more step would take an action. */
  nextPlace(practice: string, direction: DirectionCode): Promise<NextPlace> {
    return this.#core.nextPlace(this.#open.saved.id, practice, direction);
  }

  /** Moves an action by so many months in all and makes the plan anew; no step puts it back in its place. */
  async move(practice: string, steps: number, reason: string): Promise<void> {
    await this.#open.change((id) => this.#core.setMove(id, practice, steps, reason));
    await this.#plan.load();
  }

  /** Says that a carried answer is still true. */
  async confirm(practice: string): Promise<void> {
    await this.#open.change((id) => this.#core.confirmAnswer(id, practice));
  }

  /** Undoes the last change, or does again what was undone last; gives what it was, `null` where there is nothing. */
  async step(direction: "undo" | "redo"): Promise<Step | null> {
    await this.#open.saveNotes();
    if (!(await this.#open.allSaved())) return null;
    const step = this.#open.saved[direction];
    if (step === null) return null;
    await this.#open.change((id) => this.#core[direction](id));
    await this.#plan.load();
    return step;
  }

  /** Begins a new assessment from the last answers. */
  async startRound(): Promise<void> {
    await this.#open.saveNotes();
    await this.#open.change((id) => this.#core.startRound(id));
    await this.#plan.load();
  }

  history(practice: string): Promise<PastAnswer[]> {
    return this.#core.answerHistory(this.#open.saved.id, practice);
  }

  /** The answers of the assessment before the one that is answered, by practice; empty for a first one. */
  async answersBefore(): Promise<PastRound["answers"]> {
    const { id, round } = this.#open.saved;
    return round.number === 1 ? [] : (await this.#core.pastRound(id, round.number - 1)).answers;
  }

  /** Puts two assessments side by side: the two latest, unless two are named. */
  async compare(before?: number, after?: number): Promise<void> {
    this.#thenAndNow = await loaded(async () => {
      const id = this.#open.saved.id;
      const [rounds, trend] = await Promise.all([this.#core.rounds(id), this.#core.trend(id)]);
      const [one, two] = [before ?? rounds.at(-2)?.number, after ?? rounds.at(-1)?.number];
      const comparison =
        one === undefined || two === undefined ? null : await this.#core.compareRounds(id, one, two);
      return { rounds, trend, comparison };
    });
  }

  async read(round: number): Promise<void> {
    this.#past = waiting;
    this.#past = await loaded(() => this.#core.pastRound(this.#open.saved.id, round));
  }
}

async function loaded<T>(work: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return ready(await work());
  } catch (thrown) {
    return { at: "failed", failure: failureOf(thrown) };
  }
}
