import type { FollowingCore } from "./core-following";
import type {
  ArrivedChecks, Bank, Business, Checks, Dossier, DossierSummary, Failure, LanguageCode, Message, NewAnswer, PlanView,
  Start, ThisComputerCode, TrackCode, Transparency,
} from "./bindings";
import type { KeepingCore } from "./core-keeping";
import type { LookCore } from "./core-look";
import type { MannersCore } from "./core-manners";
import type { SavingCore } from "./core-saving";
import type { WorkshopCore } from "./core-workshop";

/** Everything the window can ask of the application. A refusal rejects with a {@link Failure}. */
export interface Core extends FollowingCore {
  readonly keeping: KeepingCore;
  readonly look: LookCore;
  readonly manners: MannersCore;
  readonly saving: SavingCore;
  readonly workshop: WorkshopCore;
  start(): Promise<Start>;
  texts(language: LanguageCode): Promise<string>;
  bank(): Promise<Bank>;
  /** What is true of the program and its data at this moment. */
  transparency(): Promise<Transparency>;
  /** Opens the made-up business, made where there is none yet. */
  openSample(): Promise<Dossier>;
  dossiers(): Promise<DossierSummary[]>;
  createDossier(business: Business): Promise<Dossier>;
  openDossier(id: string): Promise<Dossier>;
  updateBusiness(id: string, business: Business): Promise<Dossier>;
  deleteDossier(id: string): Promise<void>;
  answer(id: string, practice: string, answer: NewAnswer): Promise<Dossier>;
  setNote(id: string, practice: string, note: string): Promise<Dossier>;
  rememberPlace(id: string, place: string): Promise<void>;
  setCapacity(id: string, hours: number, cad: number): Promise<Dossier>;
  setTrack(id: string, track: TrackCode): Promise<Dossier>;
  plan(id: string): Promise<PlanView>;
  why(id: string, practice: string, language: LanguageCode): Promise<string[]>;
  message(id: string, language: LanguageCode): Promise<Message>;
  setThisComputer(id: string, whose: ThisComputerCode): Promise<Dossier>;
  /** Checks this computer; `arrived` is told what has concluded on the way. */
  checkComputer(id: string, language: LanguageCode, arrived: (checks: ArrivedChecks) => void): Promise<Checks>;
  /** The last check for that dossier in the words of a language; `null` where there was none. */
  checks(id: string, language: LanguageCode): Promise<Checks | null>;
  keepChecks(id: string): Promise<Dossier>;
  eraseChecks(id: string): Promise<Dossier>;
  setLanguage(language: LanguageCode): Promise<void>;
  setTextSize(percent: number): Promise<void>;
}

/** What was thrown, as a failure: its sentence is `error-<code>`. What carries no code did not come from a command. */
export function failureOf(thrown: unknown): Failure {
  const coded = typeof thrown === "object" && thrown !== null && "code" in thrown;
  return coded && typeof thrown.code === "string" ? (thrown as Failure) : { code: "unexpected", logRef: "window" };
}
