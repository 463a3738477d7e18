import { moved } from "./fake-moving";
import type { Action, Bank, Contradiction, Dossier, LevelCode, Month, PlanView } from "./bindings";

/** Something with the shape of a plan: must-haves first, one action after the other through the months. */
export function planOf(bank: Bank, dossier: Dossier): PlanView {
  const levelOf = (id: string): LevelCode | null => dossier.answers.find((it) => it.practice === id)?.level ?? null;
  const asked = bank.questions.filter((it) => dossier.asked.includes(it.id));
  const at = (level: LevelCode | null) => asked.filter((it) => it.mustHave && levelOf(it.id) === level).map((it) => it.id);
  const toDo = asked.filter((it) => ["none", "partial", "unknown"].includes(levelOf(it.id) ?? ""));
  const ordered = [...toDo.filter((it) => it.mustHave), ...toDo.filter((it) => !it.mustHave)];
  const actions = moved(
    placed(ordered.map((it, index) => action(bank, it.id, index, levelOf(it.id) ?? "none")), dossier),
    dossier,
  );
  const open = asked.filter((it) => levelOf(it.id) === null).map((it) => it.id);
  const share = (levels: (LevelCode | null)[]) =>
    Math.round((100 * asked.filter((it) => levels.includes(levelOf(it.id))).length) / Math.max(1, asked.length));
  const low = share(["full"]);
  const high = share(["full", "unknown", null]);
  return {
    score: asked.length === 0 ? null : { low, high },
    asAnswered: null,
    confidence: 1 - share(["unknown", null]) / 100,
    mustHaves: {
      inPlace: at("full"), toComplete: at("partial"), missing: at("none"), toCheck: at("unknown"), open: at(null),
    },
    scenarios: [
      { id: "account-takeover", range: { low, high } },
      { id: "ransomware", range: { low: Math.round(low / 2), high: Math.round(high / 2) } },
      { id: "payment-fraud", range: { low: 19, high: 19 } },
      { id: "leak", range: null },
    ],
    domains: bank.domains
      .filter((domain) => asked.some((it) => it.domain === domain))
      .map((id) => ({ id, range: { low, high } })),
    actions,
    quick: ordered.slice(0, 3).map((it) => it.id),
    open,
    notAsked: [],
    notApplicable: asked.filter((it) => levelOf(it.id) === "not-applicable").map((it) => it.id),
    duties: bank.duties.map((duty) => ({ ...duty, state: levelOf(duty.practice) === "full" ? "in-place" : "to-do" })),
    contradictions: contradictions(dossier),
    months: months(actions, dossier),
    date: "2026-11-24",
    track: dossier.track,
  };
}

function contradictions({ answers, computer }: Dossier): Contradiction[] {
  return (computer?.findings ?? []).flatMap(({ id, practice, says }) => {
    const answer = answers.find((it) => it.practice === practice);
    const level = answer?.level === "full" || answer?.level === "partial" ? answer.level : null;
    return says === "contradicts" && answer && level ? [{ practice: answer.practice, answer: level, finding: id }] : [];
  });
}

function action(bank: Bank, id: string, index: number, level: LevelCode): Action {
  const duties = bank.duties.filter((it) => it.practice === id);
  const mustHave = bank.questions.find((it) => it.id === id)?.mustHave ?? false;
  const findOut = level === "unknown";
  const minutes = findOut ? 15 : 60 + ((index * 45) % 240);
  return {
    rank: index + 1, id, kind: findOut ? "find-out" : "do", level, mustHave, firstStepOnly: false,
    horizon: index < 2 ? "week" : "days-90", monthStart: null, monthEnd: null, byMonth: [], moved: null, blockedBy: null,
    budgetDecision: false, gain: 0.1, minutes, cents: findOut ? 0 : (index % 3) * 12_500,
    ifMissing: findOut ? { minutes: 240, cents: 25_000 } : null,
    who: index % 2 === 0 ? "it-provider" : "owner", scenarios: ["ransomware", "payment-fraud"], after: [],
    duties: duties.map(({ act, section }) => ({ act, section })), due: null,
  };
}

function placed(actions: Action[], { capacity, decisions }: Dossier): Action[] {
  const setAside = new Set(decisions.filter((it) => it.status === "set-aside").map((it) => it.practice));
  let month = 1;
  let free = capacity.hours * 60;
  return actions.map((action, index) => {
    if (setAside.has(action.id)) return { ...action, blockedBy: "set-aside" };
    if (action.cents > 3 * 100 * capacity.cad) {
      return action.mustHave
        ? { ...action, budgetDecision: true, monthStart: 1, monthEnd: 1 }
        : { ...action, blockedBy: "dollars" };
    }
    if (capacity.hours === 0) return { ...action, blockedBy: "hours" };
    while (action.minutes > free) {
      month += 1;
      free += capacity.hours * 60;
    }
    free -= action.minutes;
    const byMonth = [{ month, minutes: action.minutes, cents: action.cents }];
    if (index === 5) byMonth.push({ month: month + 1, minutes: 0, cents: 0 });
    const monthEnd = byMonth.length + month - 1;
    const due = new Date(Date.UTC(2026, 10 + monthEnd, 23)).toISOString().slice(0, 10);
    return { ...action, byMonth, monthStart: month, monthEnd, due };
  });
}

function months(actions: Action[], { capacity }: Dossier): Month[] {
  const last = Math.max(0, ...actions.map((it) => it.monthEnd ?? 0));
  let left = 0;
  return Array.from({ length: last }, (_, index) => {
    const shares = actions.flatMap((it) => it.byMonth).filter((it) => it.month === index + 1);
    const minutes = shares.reduce((sum, it) => sum + it.minutes, 0);
    const cents = shares.reduce((sum, it) => sum + it.cents, 0);
    left += 100 * capacity.cad - cents;
    const starts = new Date(Date.UTC(2026, 10 + index, 24)).toISOString().slice(0, 10);
    const minutesFree = Math.max(0, capacity.hours * 60 - minutes);
    return { month: index + 1, starts, minutes, cents, minutesFree, centsLeft: Math.max(0, left) };
  });
}
