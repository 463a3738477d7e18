import { getContext, setContext } from "svelte";
import type { Bank, DossierSummary, Failure, LanguageCode, Start, TrackCode } from "../ipc/bindings";
import { failureOf, type Core } from "../ipc/core";
import { Glossary } from "../l10n/glossary";
import { Words } from "../l10n/words.svelte";
import { BusinessForm } from "./business-form.svelte";
import { ComputerState } from "./computer.svelte";
import { OpenDossier, questionOf } from "./dossier.svelte";
import { DossierList } from "./dossier-list.svelte";
import { Following } from "./following.svelte";
import { IdleLock } from "./idle.svelte";
import { KeepingState } from "./keeping.svelte";
import { Look } from "./look.svelte";
import { Manners } from "./manners.svelte";
import { Navigation, type Then, type View } from "./navigation.svelte";
import { PlanState } from "./plan.svelte";
import type { Lens } from "./sections";
import { stepInWords } from "./step-words";
import { Saving } from "./saving.svelte";
import { Workshop } from "./workshop.svelte";
import { SavingPanel } from "./saving-panel.svelte";

/** Why the window goes back to the first command, and what it comes back to then. */
export interface Restart {
  readonly why: "locked" | "idle" | "restored";
  /** The dossier that was open. */
  readonly dossier: string | null;
}

/** Says in the language being spoken what just happened. */
type Notice = (words: Words) => string;

/** One run of the window: what the application said at the start, where one is, and the dossier that is open. */
export class Session {
  readonly core: Core;
  readonly start: Start;
  readonly bank: Bank;
  readonly words: Words;
  readonly navigation = new Navigation();
  readonly saving = new Saving();
  /** The projector mode. */
  readonly workshop: Workshop;
  /** How the data file is kept. */
  readonly keeping: KeepingState;
  /** How the window looks. */
  readonly appearance: Look;
  /** What the system hands to the window. */
  readonly manners: Manners;
  /** The time without a key or a click. */
  readonly idle = new IdleLock(() => void this.lock("idle"));
  /** The dossiers as they are looked for, from one visit of the list to the next. */
  readonly list = new DossierList(() => this.#dossiers, () => this.words.locale);
  /** How the questions are gone through, as chosen last in this run. */
  lens = $state<Lens>("one");
  readonly #restart: (restart: Restart) => void;
  /** The words that are explained, in the language being spoken. */
  readonly glossary = $derived.by(() => Glossary.of(this.words, this.bank.terms));
  #dossiers = $state.raw<DossierSummary[]>([]);
  #open = $state.raw<OpenDossier | null>(null);
  #plan = $state.raw<PlanState | null>(null);
  #computer = $state.raw<ComputerState | null>(null);
  #following = $state.raw<Following | null>(null);
  #panel = $state.raw<SavingPanel | null>(null);
  #form = $state.raw<BusinessForm | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #notice = $state.raw<Notice | null>(null);
  #textSize = $state(100);

  private constructor(
    core: Core,
    words: Words,
    start: Start,
    bank: Bank,
    dossiers: DossierSummary[],
    restart: (restart: Restart) => void,
  ) {
    this.core = core;
    this.keeping = new KeepingState(core.keeping);
    this.appearance = new Look(core.look, start.look, (work) => this.attempt(work));
    this.manners = new Manners(core.manners);
    this.#restart = restart;
    this.words = words;
    this.workshop = new Workshop(words);
    this.start = start;
    this.bank = bank;
    this.#dossiers = dossiers;
    this.#textSize = start.textSize;
    this.navigation.go({ at: dossiers.length === 0 ? "first" : "home" });
  }

  /** Opens the window's session; rejects as the first command that is refused does. */
  static async begin(
    core: Core,
    words: Words,
    restart: (restart: Restart) => void = () => {},
    back: string | null = null,
  ): Promise<Session> {
    const start = await core.start();
    await words.speak(start.language);
    const [bank, dossiers] = await Promise.all([core.bank(), core.dossiers()]);
    const session = new Session(core, words, start, bank, dossiers, restart);
    await session.keeping.load();
    void session.attempt(() => core.keeping.settle());
    void session.attempt(() => session.manners.begin());
    if (dossiers.some((it) => it.id === back && it.sealed !== "closed")) await session.resume(back ?? "");
    return session;
  }

  /** Saves what is entered, closes the data file, and leaves nothing of it in the window. */
  async lock(why: "locked" | "idle" = "locked"): Promise<void> {
    if (!this.keeping.isProtected) return;
    await this.#open?.retry();
    if ((await this.#open?.allSaved()) === false) {
      this.say("keeping-lock-unsaved");
      this.idle.count(this.keeping.now?.idleMinutes ?? 0);
      return;
    }
    await this.attempt(async () => {
      await this.core.keeping.lock();
      this.#restart({ why, dossier: this.navigation.inDossier ? (this.#open?.saved.id ?? null) : null });
    });
  }

  /** Puts a copy in the place of the data file, and begins anew with it. */
  async restoreCopy(name: string, passphrase: string | null): Promise<void> {
    await this.attempt(async () => {
      await this.core.keeping.restoreCopy(name, passphrase);
      this.#restart({ why: "restored", dossier: null });
    });
  }

  /** Closes a dossier that has a passphrase of its own. */
  async closeSealed(id: string): Promise<void> {
    await this.attempt(async () => {
      await this.core.keeping.closeSealed(id);
      this.forgetOpen(id);
      this.#dossiers = await this.core.dossiers();
    });
  }

  /** Erases a dossier at once: one whose own passphrase is lost goes no other way. */
  async erase(id: string): Promise<void> {
    await this.attempt(async () => {
      await this.core.keeping.erase(id);
      this.forgetOpen(id);
      this.#dossiers = await this.core.dossiers();
    });
  }

  /** Leaves nothing of a dossier that was changed behind the window's back. */
  forgetOpen(id: string): void {
    if (this.#open?.saved.id === id) this.#open = this.#plan = this.#computer = this.#following = this.#panel = null;
  }

  get dossiers(): readonly DossierSummary[] {
    return this.#dossiers;
  }

  get open(): OpenDossier | null {
    return this.#open;
  }

  get plan(): PlanState | null {
    return this.#plan;
  }

  /** This computer, as it is looked at for the open dossier. */
  get computer(): ComputerState | null {
    return this.#computer;
  }

  /** The open dossier over time. */
  get following(): Following | null {
    return this.#following;
  }

  /** Saving the plan of the open dossier. */
  get panel(): SavingPanel | null {
    return this.#panel;
  }

  /** The business being described, kept while one looks elsewhere. */
  get form(): BusinessForm | null {
    return this.#form;
  }

  /** Why the last thing asked for could not be done. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** What just happened, in words; each time something is said it is another object. */
  get notice(): { readonly text: string } | null {
    return this.#notice && { text: this.#notice(this.words) };
  }

  get textSize(): number {
    return this.#textSize;
  }

  dismissFailure(): void {
    this.#failure = null;
  }

  async speak(language: LanguageCode): Promise<void> {
    await this.attempt(async () => {
      await this.words.speak(language);
      await this.core.setLanguage(language);
    });
  }

  async resizeText(percent: number): Promise<void> {
    this.#textSize = Math.min(200, Math.max(100, percent));
    await this.attempt(() => this.core.setTextSize(this.#textSize));
  }

  async goHome(focus: string | null = null): Promise<void> {
    await this.saving.settled();
    await this.attempt(async () => {
      this.#dossiers = await this.core.dossiers();
    });
    this.navigation.go({ at: "home" }, focus);
    this.saving.rest();
  }

  describeNewBusiness(): void {
    this.#form = BusinessForm.blank(this.bank);
    this.navigation.visit({ at: "business", of: "new" });
  }

  describeOpenBusiness(): void {
    if (this.#open === null) return;
    this.#form = BusinessForm.of(this.#open.saved);
    this.navigation.visit({ at: "business", of: "open" });
  }

  /** Opens a dossier where it was left, or at its results. */
  async resume(id: string, at: "place" | "results" = "place"): Promise<void> {
    await this.attempt(async () => {
      const open = await this.#reopened(id);
      this.#goToPlace(open, at === "results" ? at : open.saved.place);
    });
  }

  /** Looks at the made-up business: its results first, for that is what one wants to see. */
  async openSample(): Promise<void> {
    await this.attempt(async () => {
      this.#opened(await this.core.openSample());
      this.goTo("results");
    });
  }

  /** Saves the business that was described and goes on to the questions; rejects when it is refused. */
  async keepBusiness(form: BusinessForm): Promise<void> {
    const business = form.business;
    const view = this.navigation.view;
    if (view.at === "business" && view.of === "open" && this.#open !== null) {
      await this.#open.changeBusiness(business);
    } else {
      const open = this.#opened(await this.saving.write(() => this.core.createDossier(business)));
      // The dossier is there by now: what is refused here is said, and does not ask for the business again.
      if (form.track !== open.saved.track) await this.attempt(() => open.changeTrack(form.track));
    }
    this.#form = null;
    this.goToQuestion(this.#open?.firstOpen ?? this.#open?.saved.asked[0] ?? null);
  }

  /** Goes over to the other track: on to the first question without an answer, or back to where one looks from. */
  async changeTrack(track: TrackCode): Promise<void> {
    const open = this.#open;
    if (open === null) return;
    const from = this.navigation.view.at === "results" ? "results" : "answers";
    await this.attempt(async () => {
      await open.changeTrack(track);
      if (track === "complete" && open.firstOpen !== null) this.goToQuestion(open.firstOpen);
      else this.goTo(from);
      this.say(track === "complete" ? "app-track-now-complete" : "app-track-now-essential");
    });
  }

  async remove(id: string): Promise<void> {
    await this.attempt(async () => {
      await this.core.deleteDossier(id);
      this.forgetOpen(id);
      this.#dossiers = await this.core.dossiers();
    });
  }

  /** Goes to a question of the open dossier, or to the results where there is none. */
  goToQuestion(practice: string | null, then: Then = "next"): void {
    if (practice === null) this.goTo("results");
    else this.#goAndRemember({ at: "question", practice, then }, practice);
  }

  /** Says something that happened on the way to another screen; it is gone after the next move. */
  say(notice: string | Notice): void {
    this.#notice = typeof notice === "string" ? (words) => words.t(notice) : (words) => notice(words);
  }

  goTo(at: "results" | "plan" | "answers" | "sections", focus: string | null = null): void {
    this.#goAndRemember({ at }, at, focus);
    if (at === "results" || at === "plan") void this.#plan?.load();
  }

  /** Goes to the questions of a section, all at once; what is remembered of it is the first of them. */
  goToSection(domain: string): void {
    const first = this.#open?.saved.asked.find((it) => questionOf(this.bank, it)?.domain === domain);
    if (first !== undefined) this.#goAndRemember({ at: "section", domain }, first);
  }

  /** Looks at how the dossier changed, or at what another assessment would be; one comes back from there. */
  look(at: "again" | "changes" | "paper"): void {
    this.#notice = null;
    this.navigation.go({ at });
    if (at === "changes") void this.#following?.compare();
  }

  /** Reads an earlier assessment. */
  readRound(round: number): void {
    this.navigation.visit({ at: "past" }, `read-${round}`);
    void this.#following?.read(round);
  }

  /** Begins a new assessment and goes to what it asks first. */
  async startRound(): Promise<void> {
    const [open, following] = [this.#open, this.#following];
    if (open === null || following === null) return;
    await this.attempt(async () => {
      await following.startRound();
      const first = open.waiting[0];
      if (first === undefined) this.goTo("answers");
      else this.goToQuestion(first);
    });
  }

  /**
   * Goes on from a question to the next that waits. What was passed over is shown once at the end, and in a new
   * assessment all answers, to confirm those that were taken over.
   */
  goOn(from: string, waitingBefore: readonly string[]): void {
    const open = this.#open;
    if (open === null) return;
    const isAgain = open.saved.round.number > 1;
    const next = open.nextWaiting(from, waitingBefore);
    if (next !== null) this.goToQuestion(next);
    else this.goTo(isAgain || open.waiting.length > 0 ? "answers" : "results");
    if (isAgain && open.waiting.length === 0) this.say("again-done");
  }

  /** Undoes the last change of the open dossier, or does again what was undone last, and says what it was. */
  async step(direction: "undo" | "redo"): Promise<void> {
    const following = this.#following;
    if (following === null) return;
    await this.attempt(async () => {
      const step = await following.step(direction);
      if (step === null) return;
      const { at } = this.navigation.view;
      const isGone = at === "question" || at === "again" || at === "past";
      if (step.kind === "assessment" && isGone) this.goTo("results");
      else if (at === "changes") void following.compare();
      this.say((words) => words.t(`undo-${direction === "undo" ? "undone" : "redone"}`, { step: stepInWords(words, step) }));
    });
  }

  /** Looks at this computer; nothing is checked before it is asked for there. */
  lookAtComputer(from: string): void {
    this.navigation.visit({ at: "computer" }, from);
  }

  /** The dossier as it was left in this run, with what could not be saved yet, or as the application has it. */
  async #reopened(id: string): Promise<OpenDossier> {
    return this.#open?.saved.id === id && this.#open.hasUnsaved
      ? this.#open
      : this.#opened(await this.core.openDossier(id));
  }

  #opened(saved: OpenDossier["saved"]): OpenDossier {
    const open = new OpenDossier(this.core, this.saving, saved);
    this.#open = open;
    this.#plan = new PlanState(this.core, saved.id);
    this.#computer = new ComputerState(this.core, open, this.#plan);
    this.#following = new Following(this.core, open, this.#plan);
    this.#panel = new SavingPanel(this.core.saving, saved.id, () => this.#languages());
    return open;
  }

  /** The languages of a document, the one being spoken first. */
  #languages(): readonly LanguageCode[] {
    if (this.start.english === "off") return ["fr"];
    return this.words.language === "fr" ? ["fr", "en"] : ["en", "fr"];
  }

  #goToPlace(open: OpenDossier, place: string | null): void {
    if (place === "results" || place === "plan" || place === "answers" || place === "sections") this.goTo(place);
    else if (place !== null && open.saved.asked.includes(place)) this.goToQuestion(place);
    else this.goToQuestion(open.firstOpen);
  }

  #goAndRemember(view: View, place: string, focus: string | null = null): void {
    this.#notice = null;
    this.navigation.go(view, focus);
    void this.#open?.rememberPlace(place);
  }

  /** Does something; where it is refused, the window says why. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#failure = null;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
    }
  }
}

const key = Symbol("session");

export function provideSession(session: Session): Session {
  return setContext(key, session);
}

export function useSession(): Session {
  return getContext<Session>(key);
}
