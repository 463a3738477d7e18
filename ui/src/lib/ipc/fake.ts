import type {
  ArrivedChecks, Bank, Business, Checks, Dossier, DossierSummary, Failure, GivenAnswer, LanguageCode, Message, NewAnswer,
  PlanView, SavedPlan, Start, ThisComputerCode, TrackCode,
} from "./bindings";
import type { Core } from "./core";
import { questionsOf } from "../state/tracks";
import { arrivals, checksIn, keptOf } from "./fake-checks";
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
    return {
      language: "fr", english: "on", englishNotice: null, textSize: 100, protected: false, version: "0.1.0",
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

  async dossiers(): Promise<DossierSummary[]> {
    return [...this.#dossiers.values()].map((it) => ({
      id: it.id, name: it.name, people: it.people, track: it.track, changedAt: it.savedAt, asked: it.asked.length, place: it.place,
      answered: it.answers.filter((answer) => answer.level !== null && it.asked.includes(answer.practice)).length,
    }));
  }

  async createDossier(business: Business): Promise<Dossier> {
    await this.#receive("create_dossier", business);
    const size = this.#settings.bank.sizes.findIndex((most) => business.people <= most);
    const preset = this.#settings.bank.capacities.find((it) => it.defaultFor.includes(size));
    return this.#keep({
      ...business, id: `dossier-${this.#dossiers.size + 1}`, track: "essential", answers: [], place: null, asked: [], more: [],
      capacity: { hours: preset?.hours ?? 8, cad: preset?.cad ?? 0 }, savedAt: "", thisComputer: null,
      computer: null,
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
    this.#dossiers.delete(id);
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
    return planOf(this.#settings.bank, this.#dossier(id));
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

  async savePlan(id: string, language: LanguageCode): Promise<SavedPlan> {
    await this.#receive("save_plan", id, language);
    return { kind: "saved", path: `/home/camille/Documents/plan-${language}.pdf` };
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

  async #receive(command: string, ...carried: unknown[]): Promise<void> {
    this.calls.push({ command, carried });
    await this.#gate;
    const refusal = this.#refusal;
    this.#refusal = null;
    if (refusal !== null) throw refusal;
  }

  #dossier(id: string): Dossier {
    const dossier = this.#dossiers.get(id);
    if (dossier === undefined) throw { code: "dossier-not-found" };
    return dossier;
  }

  #change(id: string, practice: string, change: Partial<GivenAnswer>): Dossier {
    const dossier = this.#dossier(id);
    const blank: GivenAnswer = { practice, choice: null, level: null, reason: null, note: null };
    const before = dossier.answers.find((it) => it.practice === practice) ?? blank;
    const others = dossier.answers.filter((it) => it.practice !== practice);
    return this.#keep({ ...dossier, answers: [...others, { ...before, ...change }] });
  }

  #keep(dossier: Dossier): Dossier {
    const levelOf = (practice: string | null) => dossier.answers.find((it) => it.practice === practice)?.level ?? null;
    const askedIn = (track: TrackCode) =>
      questionsOf(this.#settings.bank, dossier.traits, track)
        .filter((it) => levelOf(it.hiddenWhenNone) !== "none")
        .map((it) => it.id);
    const asked = askedIn(dossier.track);
    const more = askedIn("complete").filter((it) => !asked.includes(it) && levelOf(it) === null);
    const kept = { ...dossier, asked, more, savedAt: "2026-11-24T14:30:00-05:00" };
    this.#dossiers.set(kept.id, kept);
    return kept;
  }

  #ask(practice: string, language: LanguageCode): string {
    const message = new RegExp(`^find-out-${practice} = [^]*?\\.ask-provider = (.*)$`, "m");
    return message.exec(this.#settings.texts[language])?.[1] ?? practice;
  }
}
