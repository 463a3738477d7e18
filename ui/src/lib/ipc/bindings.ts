// Generated from src-tauri/src/views and failure.rs; do not edit.
// To renew: UPDATE_BINDINGS=1 cargo test -p vigie-desktop bindings

/** A language of the product. */
export type LanguageCode = "fr" | "en";

/** What the distributor decided about English. */
export type EnglishCode = "on" | "on-with-notice" | "off";

/** How far a practice is in place. */
export type LevelCode = "full" | "partial" | "none" | "unknown" | "not-applicable";

/** Which part of the bank is asked. */
export type TrackCode = "essential" | "complete";

/** To do, or to find out. */
export type KindCode = "do" | "find-out";

/** The parts of a plan, by when an action ends. */
export type HorizonCode = "week" | "days-30" | "days-90" | "year" | "later";

/** Why an action has no month. */
export type BlockedCode = "hours" | "dollars" | "prerequisite" | "set-aside";

/** Who usually does it. */
export type WhoCode = "owner" | "it-provider" | "staff";

/** Where a duty stands. */
export type DutyStateCode = "in-place" | "to-do" | "to-check";

/** Where a source's author has authority. */
export type JurisdictionCode = "quebec" | "canada" | "other";

/** How sure a fact is; the letter is the end of its message's key. */
export type MarkCode = "V" | "S" | "N";

/** What a check of a computer concluded. */
export type OutcomeCode = "met" | "attention" | "not-met" | "unknown" | "not-applicable";

/** What a finding says to an answer that a practice is in place. */
export type SaysCode = "supports" | "contradicts" | "nothing";

/** The kind of system of a computer. */
export type PlatformCode = "windows" | "macos" | "linux";

/** Whose computer Vigie runs on. */
export type ThisComputerCode = "of-the-business" | "another";

/** What the window knows as it opens. */
export type Start = {
  /** The language to show: that of the last time, or French. */
  language: LanguageCode,
  /** Whether English is offered. */
  english: EnglishCode,
  /** The distributor's notice to show before English; only with `on-with-notice`. */
  englishNotice: string | null,
  /** Size of the text, in per cent: 100 to 200. */
  textSize: number,
  /** The folder that holds the data. */
  dataFolder: string,
  /** The file that holds every dossier. */
  dataFile: string,
  /** Whether that file is unreadable without a passphrase. */
  protected: boolean,
  /** The content pack in use. */
  content: Content,
  /** Vigie's version. */
  version: string,
  /** The operating system, by its own name: `Debian GNU/Linux 12`. */
  system: string,
};

/** Which content pack is in use. */
export type Content = {
  /** Its name. */
  id: string,
  /** Its version. */
  version: string,
  /** SHA-256 over its files, in hexadecimal. */
  hash: string,
  /** The day it was made: `2026-11-24`. */
  date: string,
  /** The day by which somebody should read it again. */
  reviewBy: string,
  /** Who answers for it. */
  owner: string,
};

/** The question bank. */
export type Bank = {
  /** Domains, in the order they are shown. */
  domains: Array<string>,
  /** Traits, in the order they are asked. */
  traits: Array<Trait>,
  /** Every question, whatever the business. */
  questions: Array<Question>,
  /** Presets of hours and dollars a month, from the smallest. */
  capacities: Array<CapacityPreset>,
  /** The largest number of people of each size. */
  sizes: Array<number>,
  /** Whom to call in an incident. */
  contacts: Array<Contact>,
  /** Sources of guidance and evidence. */
  sources: Array<Source>,
  /** Sections of Acts. */
  duties: Array<Duty>,
  /** Terms that the glossary explains. */
  terms: Array<string>,
  /** What is said about the guidelines, in the order it is shown. */
  statements: Array<Statement>,
};

/** A fact about the business that decides what is asked. */
export type Trait = {
  /** Its identifier. */
  id: string,
  /** Held true until the owner gives it up. */
  presumed: boolean,
};

/** One question. */
export type Question = {
  /** Its identifier, and its practice's. */
  id: string,
  /** The domain under which it is shown. */
  domain: string,
  /** The shortest track that asks it. */
  track: TrackCode,
  /** Whether its practice is an indispensable protection. */
  mustHave: boolean,
  /** It is asked of a business with one of these traits; empty: of all. */
  askedWhen: Array<string>,
  /** Not asked while that practice is answered *none*. */
  hiddenWhenNone: string | null,
  /** Whether "does not apply", with a reason, is offered. */
  notApplicable: boolean,
  /** How many steps its action's words give. */
  steps: number,
  /** Whether its action's words give an interim measure. */
  interim: boolean,
  /** Worded answers, from full to none, then "I don't know". */
  choices: Array<Choice>,
  /** Where it comes from. */
  sources: Array<Citation>,
};

/** One worded answer. */
export type Choice = {
  /** Its identifier within the question. */
  id: string,
  /** The level it stands for. */
  level: LevelCode,
};

/** A source, and where in it. */
export type Citation = {
  /** Which source. */
  id: string,
  /** The section, control or page. */
  at: string | null,
};

/** A preset of hours and dollars a month. */
export type CapacityPreset = {
  /** Its identifier. */
  id: string,
  /** Hours a month. */
  hours: number,
  /** Canadian dollars a month. */
  cad: number,
  /** The sizes, by index in `sizes`, that start from it. */
  defaultFor: Array<number>,
};

/** Whom to call in an incident. */
export type Contact = {
  /** Its identifier. */
  id: string,
  /** The step of the incident sheet where it stands. */
  step: string,
  /** Telephone numbers, as shown. */
  phones: Array<string>,
  /** Electronic mail. */
  email: string | null,
  /** Web address. */
  url: string | null,
  /** The day it was verified. */
  verifiedOn: string,
  /** How sure it is. */
  mark: MarkCode,
};

/** A source of guidance or evidence. */
export type Source = {
  /** Its identifier. */
  id: string,
  /** Whose it is. */
  jurisdiction: JurisdictionCode,
  /** Where it is found. */
  url: LocalizedUrl,
  /** Its own date, as precise as known: `2020-02`. */
  dated: string | null,
  /** The day it was read. */
  readOn: string,
  /** How sure it is. */
  mark: MarkCode,
};

/** A web address in both languages. */
export type LocalizedUrl = {
  /** In French. */
  fr: string,
  /** In English. */
  en: string,
};

/** A section of an Act that a practice fulfils. */
export type Duty = {
  /** Its identifier. */
  id: string,
  /** The Act's chapter, such as `P-39.1`. */
  act: string,
  /** The section, such as `3.5`. */
  section: string,
  /** The practice that fulfils it. */
  practice: string,
  /** Since when it binds. */
  inForce: string,
  /** The day its wording was verified. */
  verifiedOn: string,
  /** How sure the wording is. */
  mark: MarkCode,
};

/** One thing to know about the guidelines. */
export type Statement = {
  /** Its identifier. */
  id: string,
  /** Where it comes from. */
  sources: Array<Citation>,
  /** The duty it speaks of. */
  duty: string | null,
  /** The day it was verified. */
  verifiedOn: string,
  /** How sure it is. */
  mark: MarkCode,
};

/** What the window asks of a business. */
export type Business = {
  /** Its name. */
  name: string,
  /** How many people work there; checked when it is received. */
  people: number,
  /** The facts that are true of it. */
  traits: Array<string>,
};

/** A dossier in the list. */
export type DossierSummary = {
  /** Its identifier. */
  id: string,
  /** The name of the business. */
  name: string,
  /** How many people work there. */
  people: number,
  /** Which part of the bank is asked. */
  track: TrackCode,
  /** When it was last changed: `2026-11-24T19:30:00Z`. */
  changedAt: string,
  /** Questions asked and answered. */
  answered: number,
  /** Questions asked. */
  asked: number,
  /** The view where one was; the front end names its own places. */
  place: string | null,
};

/** An open dossier. */
export type Dossier = {
  /** Its identifier. */
  id: string,
  /** The name of the business. */
  name: string,
  /** How many people work there. */
  people: number,
  /** The facts that are true of it. */
  traits: Array<string>,
  /** Which part of the bank is asked. */
  track: TrackCode,
  /** Hours and dollars a month. */
  capacity: Capacity,
  /** Every answer and note, those that are not asked at present too. */
  answers: Array<GivenAnswer>,
  /** The view where one was. */
  place: string | null,
  /** The questions to ask, in order. */
  asked: Array<string>,
  /** What the complete track would ask besides those, and has no answer yet; nothing on the complete track itself. */
  more: Array<string>,
  /** Whose computer Vigie runs on; `null` until it was said. */
  thisComputer: ThisComputerCode | null,
  /** What is kept of a computer that was checked. */
  computer: KeptComputer | null,
  /** When it was last saved: `2026-11-24T19:30:00Z`. */
  savedAt: string,
};

/** Hours and dollars a month. */
export type Capacity = {
  /** Hours a month. */
  hours: number,
  /** Canadian dollars a month. */
  cad: number,
};

/** One answer, or a note beside a question not answered yet. */
export type GivenAnswer = {
  /** The practice it is about. */
  practice: string,
  /** The choice that was made. */
  choice: string | null,
  /** The level it stands for; `null` while there is only a note. */
  level: LevelCode | null,
  /** Why it does not apply. */
  reason: string | null,
  /** The owner's own note. */
  note: string | null,
};

/** An answer as the window gives it. */
export type NewAnswer = { "kind": "choice",
  /** Its identifier. */
  choice: string,
} | { "kind": "not-applicable",
  /** Why. */
  reason: string,
} | { "kind": "clear" };

/** The plan. */
export type PlanView = {
  /** The day it was made: `2026-11-24`. */
  date: string,
  /** Which part of the bank was asked. */
  track: TrackCode,
  /** How much of the protection is in place, not rounded; `null` when nothing that was asked can be scored. */
  score: Range | null,
  /** The share, 0 to 1, of what counts that was answered and is known. */
  confidence: number,
  /** The indispensable protections, by state. */
  mustHaves: MustHaves,
  /** Each scenario that can befall the business. */
  scenarios: Array<ScenarioScore>,
  /** Each domain with something asked that counts. */
  domains: Array<DomainScore>,
  /** Actions, by rank. */
  actions: Array<Action>,
  /** Up to three first steps or find-outs that are free and short. */
  quick: Array<string>,
  /** Questions asked and not answered. */
  open: Array<string>,
  /** Questions answered that do not count. */
  notAsked: Array<string>,
  /** Practices that do not apply. */
  notApplicable: Array<string>,
  /** Duties and where they stand. */
  duties: Array<DutyStatus>,
  /** Answers that a check of this computer contradicts. */
  contradictions: Array<Contradiction>,
  /** Months from the first to the last with something in it. */
  months: Array<Month>,
};

/** Two ends, 0 to 100. */
export type Range = {
  /** Everything unknown is missing. */
  low: number,
  /** Everything unknown is in place. */
  high: number,
};

/** The indispensable protections, by state. */
export type MustHaves = {
  /** Full. */
  inPlace: Array<string>,
  /** Partial. */
  toComplete: Array<string>,
  /** None. */
  missing: Array<string>,
  /** Unknown. */
  toCheck: Array<string>,
  /** Not answered. */
  open: Array<string>,
};

/** One scenario. */
export type ScenarioScore = {
  /** Which. */
  id: string,
  /** `null` when not enough of it was asked. */
  range: Range | null,
};

/** One domain. */
export type DomainScore = {
  /** Which. */
  id: string,
  /** How much of it is in place. */
  range: Range,
};

/** One thing to do. */
export type Action = {
  /** 1 for the first. */
  rank: number,
  /** Its practice. */
  id: string,
  /** To do, or to find out. */
  kind: KindCode,
  /** The effective level that calls for it. */
  level: LevelCode,
  /** Whether its practice is an indispensable protection. */
  mustHave: boolean,
  /** The part of the plan it is shown in. */
  horizon: HorizonCode,
  /** Only its first step belongs to the first week. */
  firstStepOnly: boolean,
  /** The month it starts in, 1 for the first. */
  monthStart: number | null,
  /** The month it ends in. */
  monthEnd: number | null,
  /** What it takes of each month. */
  byMonth: Array<MonthShare>,
  /** Why it has no month. */
  blockedBy: BlockedCode | null,
  /** It stands in month 1 as a decision on budget, which reserves nothing. */
  budgetDecision: boolean,
  /** How much the risk falls at its rank, of a risk that starts at 1. */
  gain: number,
  /** Work. */
  minutes: number,
  /** First-year cost. */
  cents: number,
  /** For a find-out: what it would take if the practice turns out missing. */
  ifMissing: Effort | null,
  /** Who usually does it. */
  who: WhoCode,
  /** The scenarios whose risk falls most, at most two. */
  scenarios: Array<string>,
  /** Actions of this plan that come before it. */
  after: Array<string>,
  /** The legal duties that its practice fulfils. */
  duties: Array<CitedDuty>,
};

/** Work and dollars. */
export type Effort = {
  /** Work. */
  minutes: number,
  /** First-year cost. */
  cents: number,
};

/** A section of an Act. */
export type CitedDuty = {
  /** The Act's chapter, such as `P-39.1`. */
  act: string,
  /** The section, such as `3.5`. */
  section: string,
};

/** What an action takes of one month. */
export type MonthShare = {
  /** 1 for the first. */
  month: number,
  /** Work in that month. */
  minutes: number,
  /** Cost in that month. */
  cents: number,
};

/** A duty and where it stands. */
export type DutyStatus = {
  /** The duty. */
  id: string,
  /** The Act's chapter, such as `P-39.1`. */
  act: string,
  /** The section, such as `3.5`. */
  section: string,
  /** The practice that fulfils it. */
  practice: string,
  /** Where it stands. */
  state: DutyStateCode,
};

/** An answer that a check of this computer contradicts. */
export type Contradiction = {
  /** The practice. */
  practice: string,
  /** What was answered. */
  answer: LevelCode,
  /** The finding. */
  finding: string,
};

/** One month of the plan. */
export type Month = {
  /** 1 for the first. */
  month: number,
  /** The day it begins: `2026-11-24`. */
  starts: string,
  /** Work placed in it. */
  minutes: number,
  /** Dollars placed in it, in cents. */
  cents: number,
  /** Work it still has room for. */
  minutesFree: number,
  /** Dollars in hand at its end, in cents, those kept from earlier months too. */
  centsLeft: number,
};

/** The one message to send. */
export type Message = {
  /** What it is, for a heading. */
  title: string,
  /** Its text, ready to send; empty when there is nothing to ask. */
  text: string,
};

/** What became of "Save the plan". */
export type SavedPlan = { "kind": "saved",
  /** Where. */
  path: string,
} | { "kind": "cancelled" };

/** What the checks of this computer concluded. */
export type Checks = {
  /** The kind of system. */
  platform: PlatformCode,
  /** The day it was checked: `2026-11-24`. */
  date: string,
  /** Every check, in its fixed order. */
  findings: Array<Finding>,
};

/** Checks that have just concluded, while others still look. */
export type ArrivedChecks = {
  /** What they concluded; one that came before is to be replaced. */
  findings: Array<Finding>,
  /** How many groups of facts are still to come. */
  left: number,
};

/** What one check concluded, in the words of a language. */
export type Finding = {
  /** Which check. */
  id: string,
  /** What it concluded. */
  outcome: OutcomeCode,
  /** What the check is called. */
  name: string,
  /** What it concluded, in one sentence. */
  sentence: string,
  /** Why it is unknown or does not apply. */
  reason: string | null,
  /** What was read. */
  evidence: Array<Evidence>,
  /** What the check cannot see. */
  limits: Array<string>,
  /** How to look, or put it right, oneself. */
  look: string,
  /** The practice it speaks of. */
  practice: string | null,
  /** What it says to an answer that this practice is in place. */
  says: SaysCode,
  /** It was not tried on a real computer of this kind yet. */
  preview: boolean,
};

/** One line of evidence. */
export type Evidence = {
  /** What it is. */
  label: string,
  /** What was read. */
  value: string,
  /** Where, in technical words; may be empty. */
  from: string,
};

/** What a dossier keeps of a computer that was checked. */
export type KeptComputer = {
  /** The kind of system. */
  platform: PlatformCode,
  /** The day it was checked: `2026-11-24`. */
  checkedOn: string,
  /** What the checks concluded. */
  findings: Array<KeptFinding>,
};

/** What one check concluded, as it is kept. */
export type KeptFinding = {
  /** Which check. */
  id: string,
  /** What it concluded. */
  outcome: OutcomeCode,
  /** The practice it speaks of. */
  practice: string | null,
  /** What it says to an answer that this practice is in place. */
  says: SaysCode,
};

/** Why a command did nothing. */
export type Failure = { "code": "store-unreadable",
  /** The file. */
  file: string,
} | { "code": "store-too-new",
  /** The file. */
  file: string,
  /** The schema it has. */
  found: number,
  /** The newest schema that this Vigie knows. */
  known: number,
} | { "code": "store-locked",
  /** The file. */
  file: string,
} | { "code": "store-read-only",
  /** The file. */
  file: string,
} | { "code": "store-no-folder",
  /** The file. */
  file: string,
} | { "code": "store-full",
  /** The file. */
  file: string,
} | { "code": "dossier-not-found" } | { "code": "name-empty" } | { "code": "name-too-long",
  /** The most characters it may have. */
  longest: number,
} | { "code": "name-marks" } | { "code": "text-too-long",
  /** The most characters it may have. */
  longest: number,
} | { "code": "text-marks" } | { "code": "reason-empty" } | { "code": "bad-people",
  /** The fewest. */
  fewest: number,
  /** The most. */
  most: number,
} | { "code": "not-offered",
  /** The identifier that was refused. */
  id: string,
} | { "code": "bad-capacity",
  /** The most hours. */
  mostHours: number,
  /** The most dollars. */
  mostDollars: number,
} | { "code": "bad-text-size",
  /** The smallest, in per cent. */
  smallest: number,
  /** The largest, in per cent. */
  largest: number,
} | { "code": "not-its-computer" } | { "code": "nothing-checked" } | { "code": "english-off" } | { "code": "cannot-write",
  /** Why. */
  reason: WriteProblem,
  /** Where. */
  path: string,
} | { "code": "content-broken",
  /** Where and what, one problem a line. */
  detail: string,
} | { "code": "policy-broken",
  /** The file. */
  file: string,
  /** Where and what. */
  detail: string,
} | { "code": "unexpected",
  /** What to look for in the log. */
  logRef: string,
};

/** Why a file could not be written. */
export type WriteProblem = "missing-folder" | "read-only" | "disk-full" | "other";
