import { SvelteMap } from "svelte/reactivity";
import type { AskFirstCode, Bank, Business, Capacity, Decision, Dossier, Failure, GivenAnswer, KeptFinding, NewAnswer, ThisComputerCode, TrackCode } from "../ipc/bindings";
import { failureOf, type Core } from "../ipc/core";
import type { Saving } from "./saving.svelte";

/** What is shown as answered, saved or still on its way. */
export interface Shown {
  readonly choice: string | null;
  readonly notApplicable: boolean;
  readonly reason: string;
}

/** Milliseconds without a key after which a note is saved. */
const pauseInTyping = 1000;

/** The open dossier: what the application has saved, and what was entered and is not saved yet. */
export class OpenDossier {
  readonly #core: Core;
  readonly #saving: Saving;
  #saved = $state.raw<Dossier>() as Dossier;
  #failure = $state.raw<Failure | null>(null);
  /** Answers entered and not confirmed by the application. */
  readonly #drafts = new SvelteMap<string, NewAnswer>();
  /** What the application refused and has not accepted since. */
  readonly #refused = new Set<string>();
  /** Notes as typed, by practice. */
  readonly #notes = new SvelteMap<string, string>();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(core: Core, saving: Saving, saved: Dossier) {
    this.#core = core;
    this.#saving = saving;
    this.#saved = saved;
  }

  get saved(): Dossier {
    return this.#saved;
  }

  /** Why the last thing entered could not be saved; it is still shown and can be sent again. */
  get failure(): Failure | null {
    return this.#failure;
  }

  get hasUnsaved(): boolean {
    return this.#drafts.size > 0 || this.#notes.size > 0;
  }

  get hasProvider(): boolean {
    return this.#saved.traits.includes("it-provider");
  }

  /** The first question without an answer; `null` when all have one. */
  get firstOpen(): string | null {
    return this.#saved.asked.find((practice) => !this.isAnswered(practice)) ?? null;
  }

  /** The questions that wait for an answer, those asked first first; answers that only wait to be confirmed do not. */
  get waiting(): string[] {
    return this.#saved.toAsk.filter((it) => it.why !== "to-confirm").map((it) => it.practice);
  }

  /**
   * The question to go on to: the one that waits after it among those that waited on arrival, which have an order of
   * their own in a new assessment; `null` when those that follow do not wait.
   */
  nextWaiting(practice: string, before: readonly string[]): string | null {
    const waiting = new Set(this.waiting);
    const order = this.#saved.round.number > 1 && before.includes(practice) ? before : this.#saved.asked;
    return order.slice(order.indexOf(practice) + 1).find((it) => waiting.has(it)) ?? null;
  }

  /** Why that question waits; `null` where it does not. */
  whyWaiting(practice: string): AskFirstCode | null {
    return this.#saved.toAsk.find((it) => it.practice === practice)?.why ?? null;
  }

  /** Whether its answer was taken over from the assessment before, and stands as it was. */
  isCarried(practice: string): boolean {
    return (this.answerTo(practice)?.carried ?? false) && !this.#drafts.has(practice);
  }

  decisionOn(practice: string): Decision | undefined {
    return this.#saved.decisions.find((it) => it.practice === practice);
  }

  answerTo(practice: string): GivenAnswer | undefined {
    return this.#saved.answers.find((answer) => answer.practice === practice);
  }

  isAnswered(practice: string): boolean {
    return (this.answerTo(practice)?.level ?? null) !== null;
  }

  shown(practice: string): Shown {
    const draft = this.#drafts.get(practice);
    if (draft === undefined) return shownOf(this.answerTo(practice));
    return {
      choice: draft.kind === "choice" ? draft.choice : null,
      notApplicable: draft.kind === "not-applicable",
      reason: draft.kind === "not-applicable" ? draft.reason : "",
    };
  }

  /** Shows an answer, and saves it at once where it is whole: "does not apply" needs its reason. */
  async enter(practice: string, answer: NewAnswer): Promise<void> {
    this.#drafts.set(practice, answer);
    if (answer.kind === "not-applicable" && answer.reason.trim() === "") return;
    await this.#save(`answer ${practice}`, async () => {
      this.#saved = await this.#core.answer(this.#saved.id, practice, answer);
      if (this.#drafts.get(practice) === answer) this.#drafts.delete(practice);
    });
  }

  /** Shows a reason while it is typed; `enter` saves it. */
  typeReason(practice: string, reason: string): void {
    this.#drafts.set(practice, { kind: "not-applicable", reason });
  }

  /** Saves the reason that was typed, if there is one. */
  async saveReason(practice: string): Promise<void> {
    const draft = this.#drafts.get(practice);
    if (draft?.kind === "not-applicable") await this.enter(practice, draft);
  }

  /** Whether "does not apply" stands there without its reason. */
  lacksReason(practice: string): boolean {
    const draft = this.#drafts.get(practice);
    return draft?.kind === "not-applicable" && draft.reason.trim() === "";
  }

  noteOn(practice: string): string {
    return this.#notes.get(practice) ?? this.answerTo(practice)?.note ?? "";
  }

  /** Shows a note while it is typed, and saves it at the first pause. */
  typeNote(practice: string, note: string): void {
    this.#notes.set(practice, note);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.saveNote(practice), pauseInTyping);
  }

  async saveNote(practice: string): Promise<void> {
    clearTimeout(this.#pause);
    const note = this.#notes.get(practice);
    if (note === undefined) return;
    if (note === (this.answerTo(practice)?.note ?? "")) {
      this.#notes.delete(practice);
      return;
    }
    await this.#save(`note ${practice}`, async () => {
      this.#saved = await this.#core.setNote(this.#saved.id, practice, note);
      if (this.#notes.get(practice) === note) this.#notes.delete(practice);
    });
  }

  /** Saves every note as it is typed so far. */
  async saveNotes(): Promise<void> {
    await Promise.all([...this.#notes.keys()].map((practice) => this.saveNote(practice)));
  }

  /** Waits for what is being saved; whether all that was entered is saved. */
  async allSaved(): Promise<boolean> {
    await this.#saving.settled();
    return this.#failure === null;
  }

  /** Sends again everything that could not be saved. */
  async retry(): Promise<void> {
    await Promise.all([
      ...[...this.#drafts].map(([practice, answer]) => this.enter(practice, answer)),
      this.saveNotes(),
    ]);
  }

  /** Runs a write that gives the dossier anew; rejects as it does, and then nothing has changed. */
  async change(work: (id: string) => Promise<Dossier>): Promise<void> {
    const id = this.#saved.id;
    this.#saved = await this.#saving.write(() => work(id));
  }

  /** Changes the business; rejects when it is refused, and then nothing has changed. */
  async changeBusiness(business: Business): Promise<void> {
    await this.change((id) => this.#core.updateBusiness(id, business));
  }

  /** Goes over to the other track; rejects when it is refused. No answer is lost either way. */
  async changeTrack(track: TrackCode): Promise<void> {
    await this.change((id) => this.#core.setTrack(id, track));
  }

  /** Changes the hours and dollars a month; rejects when they are refused, and then nothing has changed. */
  async changeCapacity({ hours, cad }: Capacity): Promise<void> {
    await this.change((id) => this.#core.setCapacity(id, hours, cad));
  }

  /** Says whose computer this is; rejects when it is refused. Where it is another's, what is kept of it is erased. */
  async changeThisComputer(whose: ThisComputerCode): Promise<void> {
    await this.change((id) => this.#core.setThisComputer(id, whose));
  }

  /** Keeps what the last check of this computer concluded; rejects when it is refused. */
  async keepChecks(): Promise<void> {
    await this.change((id) => this.#core.keepChecks(id));
  }

  /** Erases what is kept of a computer; rejects when it is refused. */
  async eraseChecks(): Promise<void> {
    await this.change((id) => this.#core.eraseChecks(id));
  }

  /** What a kept check says of that practice; one that saw nothing says nothing. */
  findingsOn(practice: string): readonly KeptFinding[] {
    const says = (it: KeptFinding) => it.outcome !== "unknown" && it.outcome !== "not-applicable";
    return this.#saved.computer?.findings.filter((it) => it.practice === practice && says(it)) ?? [];
  }

  /** Remembers where one is. Forgetting it loses no answer, so a failure is not shown. */
  async rememberPlace(place: string): Promise<void> {
    await this.#core.rememberPlace(this.#saved.id, place).catch(() => undefined);
  }

  async #save(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await this.#saving.write(work);
      this.#refused.delete(what);
      if (this.#refused.size === 0) this.#failure = null;
    } catch (thrown) {
      this.#refused.add(what);
      this.#failure = failureOf(thrown);
    }
  }
}

function shownOf(answer: GivenAnswer | undefined): Shown {
  const notApplicable = answer?.level === "not-applicable";
  return { choice: answer?.choice ?? null, notApplicable, reason: notApplicable ? (answer.reason ?? "") : "" };
}

/** The practice's question in the bank. */
export function questionOf(bank: Bank, practice: string) {
  return bank.questions.find((question) => question.id === practice);
}
