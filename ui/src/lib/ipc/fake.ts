import type {
  ArrivedChecks, Bank, Business, Checks, Comparison, Dossier, DossierSummary, Failure, GivenAnswer, LanguageCode, Message, NewAnswer,
  NewDecision, PastAnswer, PastRound, PlanView, Round, Start, ThisComputerCode, TrackCode, Transparency, TrendPoint,
} from "./bindings";
import type { DirectionCode, NextPlace } from "./bindings";
import type { Core } from "./core";
import { questionsOf } from "../state/tracks";
import { arrivals, checksIn, keptOf } from "./fake-checks";
import { FakeKeeping } from "./fake-keeping";
import { FakeLook } from "./fake-look";
import { FakeManners } from "./fake-manners";
import { FakeWorkshop } from "./fake-workshop";
import { FakeSaving } from "./fake-saving";
import { FakeFollowing, compared, confirmed, decided, fakeMoment, roundsOf, trendOf, withDone } from "./fake-following";
import { nextPlace, withMove } from "./fake-moving";
import { planOf } from "./fake-plan";

/** What a fake application starts from. */
export interface FakeSettings {
  texts: Record<LanguageCode, string>;
  bank: Bank;
  start?: Partial<Start>;
}

/**
 * An application in memory, for tests and for looking at the screens without the real one. It keeps answers as the
 * real one does; its plan only has the shape of a plan.
 */
export class FakeCore implements Core {
  /** The commands received, in order, with what they carried. */
  readonly calls: { command: string; carried: unknown[] }[] = [];
  readonly #settings: FakeSettings;
  readonly #dossiers = new Map<string, Dossier>();
  readonly #following = new FakeFollowing();
  readonly look = new FakeLook((...told) => this.#arrive(...told));
  readonly workshop = new FakeWorkshop((...told) => this.#arrive(...told));
  readonly manners = new FakeManners((...told) => this.#arrive(...told));
  readonly saving = new FakeSaving((...told) => this.#arrive(...told));
  readonly keeping = new FakeKeeping((...told) => this.#arrive(...told), {
    find: (id) => this.#dossier(id),
    put: (dossier) => void this.#keep(dossier),
    take: (id) => {
      const dossier = this.#dossiers.get(id) ?? null;
      this.#dossiers.delete(id);
      return dossier;
    },
    blank: (name) => this.#blank({ name, people: 5, traits: [] }),
  });
  /** What is due first, by dossier. */
  readonly due = new Map<string, DossierSummary["nextDue"]>();
  #made = 0;
  #refusal: Failure | null = null;
  #startRefusal: Failure | null = null;
  #gate: Promise<void> = Promise.resolve();
  /** The dossier for which this computer was last checked. */
  #checkedFor: string | null = null;

  constructor(settings: FakeSettings) {
    this.#settings = settings;
  }

  /** The next write is refused with that failure. */
  refuseNext(failure: Failure): void {
    this.#refusal = failure;
  }

  /** Holds every write back until the function that it returns is called. */
  hold(): () => void {
    let release = () => {};
    this.#gate = new Promise((resolve) => (release = resolve));
    return () => release();
  }

  /** The next start is refused with that failure. */
  refuseStart(failure: Failure): void {
    this.#startRefusal = failure;
  }

  async start(): Promise<Start> {
    const refusal = this.#startRefusal;
    this.#startRefusal = null;
    if (refusal !== null) throw refusal;
    if (this.keeping.locked) throw { code: "locked" };
    return {
      language: "fr", english: "on", englishNotice: null, textSize: 100, look: { theme: "system", zoom: 100 }, protected: false, version: "0.1.0",
      dataFolder: "/home/camille/.local/share/vigie", dataFile: "/home/camille/.local/share/vigie/vigie.db",
      content: {
        id: "vigie-quebec", version: "0.1.0", hash: "9f2c51aa07d3", date: "2026-11-24", reviewBy: "2027-05-24", owner: "Vigie",
      },
      system: "linux", ...this.#settings.start,
    };
  }

  async texts(language: LanguageCode): Promise<string> {
    return this.#settings.texts[language];
  }

  async bank(): Promise<Bank> {
    return this.#settings.bank;
  }

  async transparency(): Promise<Transparency> {
    const { dataFolder: folder, content } = await this.start();
    return {
      readAt: fakeMoment, folder, keeping: await this.keeping.read(), content, log: `${folder}/vigie.log`, logSize: null,
    };
  }

  async openSample(): Promise<Dossier> {
    await this.#receive("open_sample");
    const there = [...this.#dossiers.values()].find((it) => it.sample);
    if (there !== undefined) return there;
    const name = /^sample-name = (.*)$/m.exec(this.#settings.texts.fr)?.[1] ?? "";
    const made = { ...this.#blank({ name, people: 10, traits: [] }), sample: true };
    const answers = this.#settings.bank.questions.map(({ id, choices: [choice] }): GivenAnswer => ({
      practice: id, choice: choice?.id ?? null, level: choice?.level ?? null, reason: null, note: null, carried: false, answeredAt: fakeMoment,
    }));
    return this.#keep({ ...made, answers });
  }

  async dossiers(): Promise<DossierSummary[]> {
    return [...this.#dossiers.values()].map((it) => ({
      id: it.id, name: it.name, sample: it.sample, people: it.people, track: it.track, changedAt: it.savedAt, asked: it.asked.length, place: it.place,
      answered: it.answers.filter((answer) => answer.level !== null && it.asked.includes(answer.practice)).length,
      sealed: this.keeping.sealOf(it.id), assessedAt: it.round.startedAt, nextDue: this.due.get(it.id) ?? null,
    }));
  }

  async createDossier(business: Business): Promise<Dossier> {
    await this.#receive("create_dossier", business);
    return this.#blank(business);
  }

  #blank(business: Business): Dossier {
    const size = this.#settings.bank.sizes.findIndex((most) => business.people <= most);
    const preset = this.#settings.bank.capacities.find((it) => it.defaultFor.includes(size));
    return this.#keep({
      ...business, id: `dossier-${(this.#made += 1)}`, sample: false, track: "essential", answers: [], place: null, asked: [], more: [],
      capacity: { hours: preset?.hours ?? 8, cad: preset?.cad ?? 0 }, savedAt: "", thisComputer: null,
      computer: null, decisions: [], moves: [], toAsk: [], undo: null, redo: null,
      round: { number: 1, startedAt: fakeMoment, track: "essential" },
    });
  }

  async openDossier(id: string): Promise<Dossier> {
    return this.#dossier(id);
  }

  async updateBusiness(id: string, business: Business): Promise<Dossier> {
    await this.#receive("update_business", id, business);
    return this.#keep({ ...this.#dossier(id), ...business });
  }

  async deleteDossier(id: string): Promise<void> {
    await this.#receive("delete_dossier", id);
    this.keeping.throwAway(id);
  }

  async answer(id: string, practice: string, answer: NewAnswer): Promise<Dossier> {
    await this.#receive("answer", id, practice, answer);
    const question = this.#settings.bank.questions.find((it) => it.id === practice);
    if (question === undefined) throw { code: "not-offered", id: practice };
    const level = {
      choice: () => question.choices.find((it) => answer.kind === "choice" && it.id === answer.choice)?.level ?? null,
      "not-applicable": () => "not-applicable" as const,
      clear: () => null,
    }[answer.kind]();
    return this.#change(id, practice, {
      level,
      choice: answer.kind === "choice" ? answer.choice : null,
      reason: answer.kind === "not-applicable" ? answer.reason : null,
    });
  }

  async setNote(id: string, practice: string, note: string): Promise<Dossier> {
    await this.#receive("set_note", id, practice, note);
    return this.#change(id, practice, { note });
  }

  async rememberPlace(id: string, place: string): Promise<void> {
    this.#dossiers.set(id, { ...this.#dossier(id), place });
  }

  async setCapacity(id: string, hours: number, cad: number): Promise<Dossier> {
    await this.#receive("set_capacity", id, hours, cad);
    return this.#keep({ ...this.#dossier(id), capacity: { hours, cad } });
  }

  async setTrack(id: string, track: TrackCode): Promise<Dossier> {
    await this.#receive("set_track", id, track);
    return this.#keep({ ...this.#dossier(id), track });
  }

  async plan(id: string): Promise<PlanView> {
    const dossier = this.#dossier(id);
    const plan = planOf(this.#settings.bank, withDone(this.#settings.bank, dossier));
    const done = dossier.decisions.filter((it) => it.status === "done").length;
    if (done === 0) return plan;
    const { score, mustHaves } = planOf(this.#settings.bank, dossier);
    const asAnswered = { done, score, inPlace: mustHaves.inPlace.length, mustHaves: Object.values(mustHaves).flat().length };
    return { ...plan, asAnswered };
  }

  async setDecision(id: string, practice: string, decision: NewDecision): Promise<Dossier> {
    await this.#receive("set_decision", id, practice, decision);
    return this.#keep(decided(this.#dossier(id), practice, decision));
  }

  async nextPlace(id: string, practice: string, direction: DirectionCode): Promise<NextPlace> {
    return nextPlace(await this.plan(id), practice, direction);
  }

  async setMove(id: string, practice: string, steps: number, reason: string): Promise<Dossier> {
    await this.#receive("set_move", id, practice, steps, reason);
    return this.#keep(withMove(this.#dossier(id), practice, steps, reason));
  }

  async undo(id: string): Promise<Dossier> {
    await this.#receive("undo", id);
    return this.#keep(this.#following.undo(this.#dossier(id)));
  }

  async redo(id: string): Promise<Dossier> {
    await this.#receive("redo", id);
    return this.#keep(this.#following.redo(this.#dossier(id)));
  }

  async answerHistory(id: string, practice: string): Promise<PastAnswer[]> {
    return this.#following.history(this.#dossier(id), practice);
  }

  async startRound(id: string): Promise<Dossier> {
    await this.#receive("start_round", id);
    return this.#keep(this.#following.start(this.#dossier(id)));
  }

  async confirmAnswer(id: string, practice: string): Promise<Dossier> {
    await this.#receive("confirm_answer", id, practice);
    return this.#keep(confirmed(this.#dossier(id), practice));
  }

  async rounds(id: string): Promise<Round[]> {
    return roundsOf(this.#following.all(this.#dossier(id)));
  }

  async pastRound(id: string, number: number): Promise<PastRound> {
    const { round, track, answers, asked, ...rest } = this.#round(id, number);
    const plan = planOf(this.#settings.bank, { ...rest, round, track, answers, asked });
    return { round: { ...round, track }, plan, answers, asked };
  }

  async compareRounds(id: string, before: number, after: number): Promise<Comparison> {
    const [one, two] = [this.#round(id, before), this.#round(id, after)];
    const plans: [PlanView, PlanView] = [planOf(this.#settings.bank, one), planOf(this.#settings.bank, two)];
    return compared(this.#settings.bank, one, two, plans);
  }

  async trend(id: string): Promise<TrendPoint[]> {
    return trendOf(this.#following.all(this.#dossier(id)), (it) => planOf(this.#settings.bank, it));
  }

  async why(_id: string, practice: string, language: LanguageCode): Promise<string[]> {
    const line = (key: string) => new RegExp(`^${key} = (.*)$`, "m").exec(this.#settings.texts[language])?.[1] ?? key;
    const mustHave = this.#settings.bank.questions.find((it) => it.id === practice)?.mustHave ?? false;
    return [line(mustHave ? "plan-why-must-have" : "plan-why-rest"), line("plan-why-level-none"), line("plan-why-first")];
  }

  async message(id: string, language: LanguageCode): Promise<Message> {
    const unknown = this.#dossier(id).answers.filter((it) => it.level === "unknown");
    const text = unknown.map((it) => this.#ask(it.practice, language)).join("\n\n");
    return { title: text === "" ? "" : `${unknown.length}`, text };
  }

  async setThisComputer(id: string, whose: ThisComputerCode): Promise<Dossier> {
    await this.#receive("set_this_computer", id, whose);
    const dossier = this.#dossier(id);
    return this.#keep({ ...dossier, thisComputer: whose, computer: whose === "another" ? null : dossier.computer });
  }

  /** Each check arrives in a turn of its own; `hold` keeps the last one back. */
  async checkComputer(id: string, language: LanguageCode, arrived: (checks: ArrivedChecks) => void): Promise<Checks> {
    const checks = checksIn(language, this.#settings.texts[language]);
    for (const news of arrivals(checks).slice(0, -1)) {
      await Promise.resolve();
      arrived(news);
    }
    await this.#receive("check_computer", id, language);
    this.#checkedFor = id;
    return checks;
  }

  async checks(id: string, language: LanguageCode): Promise<Checks | null> {
    this.calls.push({ command: "checks", carried: [id, language] });
    return this.#checkedFor === id ? checksIn(language, this.#settings.texts[language]) : null;
  }

  async keepChecks(id: string): Promise<Dossier> {
    await this.#receive("keep_checks", id);
    if (this.#checkedFor !== id) throw { code: "nothing-checked" };
    const dossier = this.#dossier(id);
    if (dossier.thisComputer !== "of-the-business") throw { code: "not-its-computer" };
    return this.#keep({ ...dossier, computer: keptOf(checksIn("fr", this.#settings.texts.fr)) });
  }

  async eraseChecks(id: string): Promise<Dossier> {
    await this.#receive("erase_checks", id);
    return this.#keep({ ...this.#dossier(id), computer: null });
  }

  async setLanguage(language: LanguageCode): Promise<void> {
    this.calls.push({ command: "set_language", carried: [language] });
  }

  async setTextSize(percent: number): Promise<void> {
    this.calls.push({ command: "set_text_size", carried: [percent] });
  }

  async #arrive(command: string, ...carried: unknown[]): Promise<void> {
    this.calls.push({ command, carried });
    await this.#gate;
    const refusal = this.#refusal;
    this.#refusal = null;
    if (refusal !== null) throw refusal;
  }

  async #receive(command: string, ...carried: unknown[]): Promise<void> {
    await this.#arrive(command, ...carried);
    const dossier = this.#dossiers.get(String(carried[0]));
    if (dossier !== undefined) this.#following.note(command, carried[1], dossier);
  }

  #round(id: string, number: number): Dossier {
    const round = this.#following.all(this.#dossier(id)).find((it) => it.round.number === number);
    if (round === undefined) throw { code: "dossier-not-found" };
    return round;
  }

  #dossier(id: string): Dossier {
    const dossier = this.#dossiers.get(id);
    if (dossier === undefined) throw { code: "dossier-not-found" };
    return dossier;
  }

  #change(id: string, practice: string, change: Partial<GivenAnswer>): Dossier {
    const dossier = this.#dossier(id);
    const blank: GivenAnswer = {
      practice, choice: null, level: null, reason: null, note: null, carried: false, answeredAt: null,
    };
    const before = dossier.answers.find((it) => it.practice === practice) ?? blank;
    const others = dossier.answers.filter((it) => it.practice !== practice);
    return this.#keep({ ...dossier, answers: [...others, { ...before, ...change, ...("level" in change ? said(change) : {}) }] });
  }

  #keep(dossier: Dossier): Dossier {
    const levelOf = (practice: string | null) => dossier.answers.find((it) => it.practice === practice)?.level ?? null;
    const askedIn = (track: TrackCode) =>
      questionsOf(this.#settings.bank, dossier.traits, track)
        .filter((it) => levelOf(it.hiddenWhenNone) !== "none")
        .map((it) => it.id);
    const asked = askedIn(dossier.track);
    const more = askedIn("complete").filter((it) => !asked.includes(it) && levelOf(it) === null);
    const kept = {
      ...dossier, asked, more, savedAt: fakeMoment, toAsk: this.#following.toAsk({ ...dossier, asked }),
      ...this.#following.steps(dossier.id),
    };
    this.#dossiers.set(kept.id, kept);
    return kept;
  }

  #ask(practice: string, language: LanguageCode): string {
    const message = new RegExp(`^find-out-${practice} = [^]*?\\.ask-provider = (.*)$`, "m");
    return message.exec(this.#settings.texts[language])?.[1] ?? practice;
  }
}

/** An answer that was given now is not carried any more. */
function said({ level }: Partial<GivenAnswer>): Pick<GivenAnswer, "carried" | "answeredAt"> {
  return { carried: false, answeredAt: level === null ? null : fakeMoment };
}
