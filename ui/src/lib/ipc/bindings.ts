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
  /** The look that was chosen. */
  look: LookChoice,
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

/** The look that was chosen. */
export type LookChoice = {
  /** Its colours. */
  theme: ThemeCode,
  /** How far the window is enlarged, in per cent: 100 to 400. */
  zoom: number,
};

/** Which colours are used. */
export type ThemeCode = "system" | "light" | "dark" | "contrast";

/** How to enlarge the window. */
export type ZoomStep = "in" | "out" | "reset";

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
  /** Whether it is the made-up one that Vigie brings. */
  sample: boolean,
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
  /** Whether it has a passphrase of its own, and is open. */
  sealed: SealCode,
  /** When its latest assessment was begun: `2026-11-24T19:30:00Z`. */
  assessedAt: string | null,
  /** The action that is due first. */
  nextDue: DueAction | null,
};

/** Whether a dossier has a passphrase of its own. */
export type SealCode = "none" | "open" | "closed";

/** An action with a day. */
export type DueAction = {
  /** Its practice. */
  practice: string,
  /** The day: `2026-11-24`. */
  date: string,
};

/** An open dossier. */
export type Dossier = {
  /** Its identifier. */
  id: string,
  /** The name of the business. */
  name: string,
  /** Whether it is the made-up one that Vigie brings. */
  sample: boolean,
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
  /** The assessment that is answered. */
  round: Round,
  /** What was decided on actions, by practice. */
  decisions: Array<Decision>,
  /** Where actions were moved, by practice. */
  moves: Array<KeptMove>,
  /** The questions that wait for an answer, or for their answer to be confirmed, those asked first first. */
  toAsk: Array<ToAsk>,
  /** What an undo would undo. */
  undo: Step | null,
  /** What a redo would do again. */
  redo: Step | null,
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
  /** Taken over from the assessment before, and not confirmed. */
  carried: boolean,
  /** When it was answered: `2026-11-24T19:30:00Z`; `null` while there is only a note. */
  answeredAt: string | null,
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
  /** By the answers alone, where something was done since; the rest of the plan counts it as in place. */
  asAnswered: AsAnswered | null,
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
  /** How the owner has moved it, where they have. */
  moved: Moved | null,
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
  /** The day by which the plan has it done; `null` where it gives none. */
  due: string | null,
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
  /** Its number among what this run has written. */
  number: number,
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

/** How far an action is. */
export type StatusCode = "to-do" | "under-way" | "done" | "set-aside";

/** What a change of a dossier is about. */
export type ChangeCode = "business" | "track" | "capacity" | "answer" | "note" | "decision" | "move" | "assessment" | "import";

/** Why a change was made. */
export type CauseCode = "done" | "undone" | "redone";

/** How a practice changed from one assessment to another. */
export type ComparedCode = "fixed" | "better" | "found-out" | "new" | "worse" | "no-longer-known";

/** Why a practice is not compared. */
export type NotComparedCode = "question-changed" | "only-after" | "only-before";

/** Why a question waits. */
export type AskFirstCode = "done-since" | "changed" | "unknown" | "not-answered" | "old" | "to-confirm";

/** What was decided about an action. */
export type Decision = {
  /** The practice of the action. */
  practice: string,
  /** How far it is. */
  status: StatusCode,
  /** When it took that status: `2026-11-24T19:30:00Z`. */
  statusAt: string,
  /** The day it was done: `2026-11-24`. */
  doneOn: string | null,
  /** What shows that it was done, or why it is set aside. */
  note: string | null,
  /** Who does it. */
  assignedTo: string | null,
  /** The day by which it should be done, where it is not the plan's. */
  due: string | null,
  /** Done, and not answered anew since: it counts as in place. */
  counts: boolean,
};

/** A decision as the window gives it. */
export type NewDecision = {
  /** How far it is. */
  status: StatusCode,
  /** The day it was done, only with `done`. */
  doneOn: string | null,
  /** What shows that it was done, or why it is set aside; empty for none. */
  note: string,
  /** Who does it; empty for nobody yet. */
  assignedTo: string,
  /** The day by which it should be done; `null` for the plan's. */
  due: string | null,
};

/** What an undo would undo, or a redo would do again. */
export type Step = {
  /** What it is about. */
  kind: ChangeCode,
  /** The practice it is about, where there is one. */
  practice: string | null,
};

/** A question that waits for an answer, or for its answer to be confirmed, and why. */
export type ToAsk = {
  /** The practice. */
  practice: string,
  /** Why. */
  why: AskFirstCode,
};

/** An assessment of the dossier. */
export type Round = {
  /** 1 for the first. */
  number: number,
  /** When it was begun: `2026-11-24T19:30:00Z`. */
  startedAt: string,
  /** Which part of the bank was asked. */
  track: TrackCode,
};

/** An earlier assessment, to read. */
export type PastRound = {
  /** Which. */
  round: Round,
  /** Its plan, as the content pack of today makes it, as of the day it was begun. */
  plan: PlanView,
  /** Its answers and notes. */
  answers: Array<GivenAnswer>,
  /** The questions that were asked, in order. */
  asked: Array<string>,
};

/** What a question was answered at some moment. */
export type PastAnswer = {
  /** When: `2026-11-24T19:30:00Z`. */
  at: string,
  /** Asked for, undone, or done again. */
  cause: CauseCode,
  /** The choice that was made. */
  choice: string | null,
  /** The level it stands for; `null` where the answer was taken away. */
  level: LevelCode | null,
  /** Why it does not apply. */
  reason: string | null,
};

/** Two assessments side by side. */
export type Comparison = {
  /** The earlier one. */
  before: Round,
  /** The later one. */
  after: Round,
  /** What changed, in the order of the pack. */
  changes: Array<Compared>,
  /** How many practices are compared and at the same level in both. */
  same: number,
  /** What is not compared, in the order of the pack. */
  notCompared: Array<NotCompared>,
  /** The scores over what is compared; `null` where the two are not on the same track, or nothing can be scored. */
  score: ScoreChange | null,
};

/** A practice that changed. */
export type Compared = {
  /** Which. */
  practice: string,
  /** How. */
  kind: ComparedCode,
  /** Its level in the earlier assessment; `null` where it has none there. */
  before: LevelCode | null,
  /** Its level in the later one. */
  after: LevelCode,
};

/** A practice that is not compared, and why. */
export type NotCompared = {
  /** Which. */
  practice: string,
  /** Why. */
  why: NotComparedCode,
};

/** The scores of two assessments over the practices that are compared. */
export type ScoreChange = {
  /** Of the earlier one. */
  before: Range,
  /** Of the later one. */
  after: Range,
};

/** One assessment among all of them. */
export type TrendPoint = {
  /** Which. */
  round: Round,
  /** Indispensable protections in place. */
  inPlace: number,
  /** Indispensable protections that concern the business. */
  mustHaves: number,
  /** From the one before it on the same track; `null` for the first of its track. */
  since: TrendStep | null,
};

/** From one assessment to the next on the same track. */
export type TrendStep = {
  /** The number of the one before. */
  from: number,
  /** The score of both over what they have in common; `null` where nothing in common can be scored. */
  score: ScoreChange | null,
  /** How many questions both answered. */
  common: number,
};

/** Where the answers alone put the business, where something was done since. */
export type AsAnswered = {
  /** How many actions were done since. */
  done: number,
  /** How much of the protection is in place by the answers alone. */
  score: Range | null,
  /** Indispensable protections in place by the answers alone. */
  inPlace: number,
  /** Indispensable protections that concern the business. */
  mustHaves: number,
};

/** What is true of the data file at this moment. */
export type Keeping = {
  /** Whether it is unreadable without a passphrase: read from the file, never remembered. */
  protected: boolean,
  /** The version of SQLCipher that answers. */
  cipher: string | null,
  /** Where it is. */
  file: string,
  /** Its size with its journal, in bytes. */
  size: number,
  /** Minutes without a key or a click after which it is locked; 0 for never. */
  idleMinutes: number,
  /** Whether the system remembers a passphrase for it. */
  remembered: boolean,
  /** How long the system remembers. */
  lasts: LastsCode,
  /** The copies kept beside it, the newest first. */
  copies: Array<KeptCopy>,
};

/** How long the system's keyring remembers. */
export type LastsCode = "until-forgotten" | "until-restart";

/** A copy of the data file. */
export type KeptCopy = {
  /** Its name among the copies. */
  name: string,
  /** Why it was made: `daily`, `migration`, `import` or `renewed`. */
  reason: string,
  /** When it was made: `2026-11-24T19:30:00Z`. */
  madeAt: string,
  /** Its size, in bytes. */
  size: number,
};

/** What protects the dossiers as the window opens, before any of them can be read. */
export type Gate = {
  /** Whether the data file asks for its passphrase. */
  locked: boolean,
  /** Whether English is offered. */
  english: EnglishCode,
  /** How long the system would remember a passphrase. */
  lasts: LastsCode,
};

/** A hint on a passphrase as it is typed. */
export type Strength = {
  /** 0 (found at once) to 4 (not found by guessing, as far as is known). */
  score: number,
  /** What would help most: the end of a message's key. */
  advice: string | null,
};

/** A dossier in the bin. */
export type Binned = {
  /** Its identifier. */
  id: string,
  /** The name of the business. */
  name: string,
  /** When it was put there: `2026-11-24T19:30:00Z`. */
  deletedAt: string,
  /** Whole days before it is erased. */
  daysLeft: number,
};

/** What became of a file that was to be chosen or read. */
export type Incoming = { "kind": "cancelled" } | { "kind": "asks",
  /** The file's name. */
  file: string,
} | { "kind": "read",
  /** What it would bring. */
  preview: Preview,
};

/** What a dossier file would bring. */
export type Preview = {
  /** The file's name. */
  file: string,
  /** The name of the business. */
  name: string,
  /** How many people work there. */
  people: number,
  /** Its dated assessments, the first one first. */
  rounds: Array<IncomingRound>,
  /** How many decisions on actions. */
  decisions: number,
  /** The same dossier among those of this computer, where it can go into. */
  same: KnownDossier | null,
  /** Whether this says what would come into that one, or as a dossier of its own. */
  joins: boolean,
  /** What cannot be taken, and why. */
  leftOut: Array<LeftOut>,
};

/** A dated assessment of a dossier file. */
export type IncomingRound = {
  /** When it was begun: `2026-11-24T19:30:00Z`. */
  date: string,
  /** Its track. */
  track: TrackCode,
  /** How many answers it holds. */
  answers: number,
  /** Whether it would come. */
  comes: boolean,
};

/** A dossier of this computer, by name. */
export type KnownDossier = {
  /** Its identifier. */
  id: string,
  /** The name of the business. */
  name: string,
};

/** Something of a dossier file that cannot be taken. */
export type LeftOut = {
  /** Why: the end of a message's key. */
  why: string,
  /** What, by identifier; nothing where an assessment itself is meant. */
  what: string,
  /** The assessment in the file, from 1; 0 for the whole dossier. */
  number: number,
};

/** Where an imported dossier goes. */
export type ImportInto = { "kind": "new" } | { "kind": "dossier",
  /** Its identifier. */
  id: string,
};

/** What Vigie does with the data, as it is at this moment. */
export type Transparency = {
  /** When this was read: `2026-11-24T19:30:00Z`. */
  readAt: string,
  /** The folder that holds the data. */
  folder: string,
  /** The data file, its protection and its copies. */
  keeping: Keeping,
  /** The content pack in use. */
  content: Content,
  /** Where the log of what should not happen is written. */
  log: string,
  /** Its size in bytes; `None` where nothing was written yet. */
  logSize: number | null,
};

/** What can be saved, and how. */
export type SavingOffer = {
  /** Each document with the forms it can take, the usual one first. */
  documents: Array<SavingDocument>,
  /** Who the reports are from, besides Vigie. */
  letterhead: Letterhead,
};

/** A document and its forms. */
export type SavingDocument = {
  /** Which one. */
  document: DocumentCode,
  /** What it can be written as. */
  forms: Array<FormCode>,
};

/** A consultant's name and logo, kept for every report. */
export type Letterhead = {
  /** The name; empty for none. */
  name: string,
  /** The name of the logo's file. */
  logo: string | null,
};

/** A document as the window asks for it. */
export type DocumentRequest = {
  /** Which document. */
  document: DocumentCode,
  /** In which form. */
  form: FormCode,
  /** In which language or languages. */
  languages: LanguagesCode,
  /** On which paper. */
  paper: PaperCode,
  /** With the consultant's name and logo, if there are some. */
  letterhead: boolean,
  /** The password that the PDF opens with; `null` for none. */
  password: string | null,
};

/** What is written. */
export type DocumentCode = "full" | "summary" | "card" | "it-provider" | "incident";

/** What a file is. */
export type FormCode = "pdf" | "docx" | "xlsx" | "ics" | "csv" | "json";

/** The languages of a document. */
export type LanguagesCode = "fr" | "en" | "both";

/** The size of the paper. */
export type PaperCode = "letter" | "a4";

/** What the main window shows, for the facilitator's to follow. */
export type Shown = {
  /** The language being spoken there. */
  language: LanguageCode,
  /** Its colours. */
  theme: ThemeCode,
  /** The dossier that is open there; `None` where there is none, or it is locked. */
  dossier: ShownDossier | null,
};

/** The dossier that the main window shows, and the place in it. */
export type ShownDossier = {
  /** Its identifier. */
  id: string,
  /** The name of the business. */
  name: string,
  /** The section being asked. */
  domain: string | null,
  /** The question being asked. */
  practice: string | null,
};

/** A remark of whoever leads the workshop. */
export type KeptRemark = {
  /** From 1, in the order in which they were written. */
  number: number,
  /** Its kind. */
  kind: RemarkCode,
  /** The question it is about; `None` for the workshop as a whole. */
  practice: string | null,
  /** The words. */
  text: string,
  /** When it was last written, in universal time. */
  at: string,
};

/** A remark as it is typed. */
export type NewRemark = {
  /** Its kind. */
  kind: RemarkCode,
  /** The question it is about. */
  practice: string | null,
  /** The words. */
  text: string,
};

/** What kind of remark one is. */
export type RemarkCode = "dissent" | "private" | "parking";

/** How an action was moved in the plan. */
export type Moved = {
  /** By how many months, below zero towards earlier. */
  steps: number,
  /** The month in which it would start if nothing had been moved; `null` where it would have none. */
  model: number | null,
};

/** A move as it is kept. */
export type KeptMove = {
  /** The practice of the action. */
  practice: string,
  /** By how many months, below zero towards earlier. */
  steps: number,
  /** Why. */
  reason: string,
};

/** To an earlier month, or to a later one. */
export type DirectionCode = "earlier" | "later";

/** Where one more step would take an action. */
export type NextPlace = { "kind": "to",
  /** By how many months it is moved then, in all; 0 in its own place. */
  steps: number,
  /** The month in which it starts then. */
  month: number,
} | { "kind": "first" } | { "kind": "last" } | { "kind": "after",
  /** What it needs. */
  practice: string,
} | { "kind": "full" } | { "kind": "no-month" };

/** Something that happened outside the page. */
export type News = { "kind": "file" } | { "kind": "refused",
  /** Why. */
  failure: Failure,
} | { "kind": "hovering",
  /** Whether they are. */
  over: boolean,
} | { "kind": "chosen",
  /** What. */
  item: MenuCode,
};

/** What the window says of itself as it opens. */
export type Manners = {
  /** How old the content is, by the clock of this computer. */
  age: AgeCode,
  /** What an earlier run left as it ended by surprise, to be read; `null` for nothing. */
  crash: Crash | null,
};

/** How old the content is. */
export type AgeCode = "current" | "review-due" | "old" | "clock-behind";

/** A report of an end by surprise. */
export type Crash = {
  /** The file. */
  path: string,
  /** All it says. */
  text: string,
};

/** What can be chosen in the menus, and done by the page. */
export type MenuCode = "new" | "dossiers" | "import" | "save-plan" | "lock" | "undo" | "redo" | "text-larger" | "text-smaller" | "zoom-in" | "zoom-out" | "zoom-reset" | "settings" | "incident" | "transparency" | "about";

/** The menus as the page wants them at this moment. */
export type MenuOffer = {
  /** The language of their words. */
  language: LanguageCode,
  /** What can be chosen; the rest is shown as not possible now. */
  possible: Array<MenuCode>,
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
} | { "code": "locked" } | { "code": "wrong-passphrase" } | { "code": "passphrase-empty" } | { "code": "passphrase-too-long",
  /** The most characters it may have. */
  longest: number,
} | { "code": "passphrase-marks" } | { "code": "already-protected" } | { "code": "not-protected" } | { "code": "cannot-remember" } | { "code": "dossier-closed" } | { "code": "store-missing",
  /** Where it was. */
  file: string,
} | { "code": "store-gone",
  /** Where it was. */
  file: string,
} | { "code": "nothing-to-import" } | { "code": "nothing-new" } | { "code": "too-large-to-export" } | { "code": "file-refused",
  /** Why: the message is `input-<reason>`. */
  reason: string,
  /** What fills it, by name. */
  facts: { [key in string]: string },
  /** The line, from 1. */
  line: number | null,
} | { "code": "bad-password" } | { "code": "no-provider" } | { "code": "nothing-to-ask" } | { "code": "store-locked",
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
} | { "code": "bad-date",
  /** As it was typed. */
  typed: string,
} | { "code": "not-to-do" } | { "code": "done-later" } | { "code": "nothing-answered" } | { "code": "no-such-round",
  /** Its number. */
  number: number,
} | { "code": "not-its-computer" } | { "code": "nothing-checked" } | { "code": "english-off" } | { "code": "cannot-write",
  /** Why. */
  reason: WriteProblem,
  /** Where. */
  path: string,
} | { "code": "saved-gone",
  /** Where it was. */
  path: string,
} | { "code": "nothing-opens",
  /** The file or the folder. */
  path: string,
} | { "code": "one-file-only" } | { "code": "not-a-dossier-file",
  /** Its name. */
  file: string,
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
