import type {
  Bank, ChangeCode, Compared, ComparedCode, Comparison, Decision, Dossier, GivenAnswer, LevelCode, NewDecision,
  PastAnswer, PlanView, Round, Step, ToAsk, TrendPoint,
} from "./bindings";

/** What is about a change, by the command that makes it. */
const kinds: Record<string, ChangeCode> = {
  update_business: "business", set_track: "track", set_capacity: "capacity", answer: "answer", confirm_answer: "answer",
  set_note: "note", set_decision: "decision", set_move: "move", start_round: "assessment",
};

interface Kept {
  readonly step: Step;
  readonly dossier: Dossier;
}

/** The day and moment of everything in the fake application. */
export const fakeMoment = "2026-11-24T14:30:00-05:00";

/** What a fake application keeps besides the dossiers: states to go back to, and earlier assessments. */
export class FakeFollowing {
  readonly #past = new Map<string, Kept[]>();
  readonly #future = new Map<string, Kept[]>();
  readonly #rounds = new Map<string, Dossier[]>();
  readonly #answers = new Map<string, PastAnswer[]>();

  /** A command is about to change a dossier: what was there can be gone back to. */
  note(command: string, practice: unknown, dossier: Dossier): void {
    const kind = kinds[command];
    if (kind === undefined) return;
    const about = kind === "answer" || kind === "note" || kind === "decision" || kind === "move";
    const step = { kind, practice: about ? String(practice) : null };
    if (kind === "answer") this.#remember(dossier, String(practice), "done");
    this.#past.set(dossier.id, [...this.#of(this.#past, dossier.id), { step, dossier }]);
    this.#future.delete(dossier.id);
  }

  undo(current: Dossier): Dossier {
    return this.#move(current, this.#past, this.#future);
  }

  redo(current: Dossier): Dossier {
    return this.#move(current, this.#future, this.#past);
  }

  steps(id: string): Pick<Dossier, "undo" | "redo"> {
    return {
      undo: this.#of(this.#past, id).at(-1)?.step ?? null,
      redo: this.#of(this.#future, id).at(-1)?.step ?? null,
    };
  }

  history(dossier: Dossier, practice: string): PastAnswer[] {
    return this.#answers.get(`${dossier.id} ${practice}`) ?? [];
  }

  start(dossier: Dossier): Dossier {
    this.#rounds.set(dossier.id, [...this.#of(this.#rounds, dossier.id), dossier]);
    const answers = dossier.answers.map((it) => ({ ...it, carried: it.level !== null }));
    const round = { number: dossier.round.number + 1, startedAt: fakeMoment, track: dossier.track };
    return { ...dossier, answers, round };
  }

  /** What waits: what was done since, what was not known, what has no answer, then what is to be confirmed. */
  toAsk({ answers, decisions, asked }: Dossier): ToAsk[] {
    const done = new Set(decisions.filter((it) => it.status === "done").map((it) => it.practice));
    const why = (practice: string): ToAsk["why"] | null => {
      const answer = answers.find((it) => it.practice === practice);
      if (!answer?.level) return "not-answered";
      if (!answer.carried) return null;
      if (done.has(practice)) return "done-since";
      return answer.level === "unknown" ? "unknown" : "to-confirm";
    };
    const turns = ["done-since", "unknown", "not-answered", "to-confirm"];
    return asked
      .flatMap((practice) => {
        const reason = why(practice);
        return reason === null ? [] : [{ practice, why: reason }];
      })
      .sort((one, other) => turns.indexOf(one.why) - turns.indexOf(other.why));
  }

  all(current: Dossier): Dossier[] {
    return [...this.#of(this.#rounds, current.id), current].filter(
      (it, index, all) => all.findIndex((other) => other.round.number === it.round.number) === index,
    );
  }

  #move(current: Dossier, from: Map<string, Kept[]>, to: Map<string, Kept[]>): Dossier {
    const last = this.#of(from, current.id).at(-1);
    if (last === undefined) return current;
    if (last.step.kind === "answer" && last.step.practice !== null) this.#remember(current, last.step.practice, "undone");
    from.set(current.id, this.#of(from, current.id).slice(0, -1));
    to.set(current.id, [...this.#of(to, current.id), { step: last.step, dossier: current }]);
    if (last.step.kind === "assessment") this.#rounds.set(current.id, this.#of(this.#rounds, current.id).slice(0, -1));
    return last.dossier;
  }

  #remember(dossier: Dossier, practice: string, cause: PastAnswer["cause"]): void {
    const answer = dossier.answers.find((it) => it.practice === practice);
    if (answer === undefined || answer.level === null) return;
    const { choice, level, reason } = answer;
    const key = `${dossier.id} ${practice}`;
    this.#answers.set(key, [...(this.#answers.get(key) ?? []), { at: fakeMoment, cause, choice, level, reason }]);
  }

  #of<T>(map: Map<string, T[]>, id: string): T[] {
    return map.get(id) ?? [];
  }
}

export function decided(dossier: Dossier, practice: string, decision: NewDecision): Dossier {
  const kept: Decision = {
    practice, status: decision.status, statusAt: fakeMoment, doneOn: decision.doneOn, note: decision.note || null,
    assignedTo: decision.assignedTo || null, due: decision.due,
    counts: decision.status === "done",
  };
  return { ...dossier, decisions: [...dossier.decisions.filter((it) => it.practice !== practice), kept] };
}

export function confirmed(dossier: Dossier, practice: string): Dossier {
  const confirm = (it: GivenAnswer) => (it.practice === practice ? { ...it, carried: false, answeredAt: fakeMoment } : it);
  return { ...dossier, answers: dossier.answers.map(confirm) };
}

/** The dossier as if what is done were answered so. */
export function withDone(bank: Bank, dossier: Dossier): Dossier {
  const done = new Set(dossier.decisions.filter((it) => it.status === "done").map((it) => it.practice));
  const answers = dossier.answers.map((it) => {
    const full = bank.questions.find((question) => question.id === it.practice)?.choices[0]?.id ?? null;
    return done.has(it.practice) ? { ...it, choice: full, level: "full" as const } : it;
  });
  return { ...dossier, answers };
}

export function compared(bank: Bank, before: Dossier, after: Dossier, plans: [PlanView, PlanView]): Comparison {
  const level = (dossier: Dossier, id: string) => dossier.answers.find((it) => it.practice === id)?.level ?? null;
  const ids = bank.questions.map((it) => it.id);
  const both = ids.filter((id) => level(before, id) !== null && level(after, id) !== null);
  const changes = both.flatMap((practice): Compared[] => {
    const [was, is] = [level(before, practice), level(after, practice)];
    const kind = is === null ? null : kindOf(was, is);
    return kind === null || is === null ? [] : [{ practice, kind, before: was, after: is }];
  });
  const [scoreBefore, scoreAfter] = [plans[0].score, plans[1].score];
  const comparable = before.track === after.track && scoreBefore !== null && scoreAfter !== null;
  return {
    before: { ...before.round, track: before.track },
    after: { ...after.round, track: after.track },
    changes,
    same: both.length - changes.length,
    notCompared: ids
      .filter((id) => (level(before, id) === null) !== (level(after, id) === null))
      .map((practice) => ({ practice, why: level(before, practice) === null ? "only-after" : "only-before" })),
    score: comparable ? { before: scoreBefore, after: scoreAfter } : null,
  };
}

function kindOf(before: LevelCode | null, after: LevelCode): ComparedCode | null {
  if (before === after || before === "not-applicable" || after === "not-applicable") return null;
  if (after === "full") return "fixed";
  if (after === "unknown") return "no-longer-known";
  if (before === "unknown") return "found-out";
  if (before === "full") return "new";
  return after === "partial" ? "better" : "worse";
}

export function trendOf(rounds: readonly Dossier[], planOf: (dossier: Dossier) => PlanView): TrendPoint[] {
  return rounds.map((it, index) => {
    const { score, mustHaves } = planOf(it);
    const before = rounds.slice(0, index).findLast((other) => other.track === it.track);
    const was = before === undefined ? null : planOf(before).score;
    const both = was === null || score === null ? null : { before: was, after: score };
    return {
      round: { ...it.round, track: it.track },
      inPlace: mustHaves.inPlace.length,
      mustHaves: Object.values(mustHaves).flat().length,
      since: before === undefined ? null : { from: before.round.number, score: both, common: it.asked.length },
    };
  });
}

export function roundsOf(rounds: readonly Dossier[]): Round[] {
  return rounds.map((it) => ({ ...it.round, track: it.track }));
}
