import type { Bank, Question, TrackCode } from "../ipc/bindings";

/** Minutes that a question takes, about. */
const minutesEach = 0.5;

/** The questions that a track holds for a business with those facts, before any is answered. */
export function questionsOf(bank: Bank, traits: Iterable<string>, track: TrackCode): Question[] {
  const held = new Set(traits);
  return bank.questions
    .filter((it) => it.track === "essential" || track === "complete")
    .filter((it) => it.askedWhen.length === 0 || it.askedWhen.some((trait) => held.has(trait)));
}

/** About how many minutes so many questions take: to the nearest five from ten on, since nobody knows better. */
export function minutesFor(questions: number): number {
  const minutes = questions * minutesEach;
  return minutes < 10 ? Math.max(1, Math.round(minutes)) : 5 * Math.round(minutes / 5);
}

/** The domains of those questions, the one with the most of them first. */
export function domainsOf(bank: Bank, practices: readonly string[]): string[] {
  const count = (domain: string) =>
    bank.questions.filter((it) => it.domain === domain && practices.includes(it.id)).length;
  return bank.domains.filter((domain) => count(domain) > 0).sort((one, other) => count(other) - count(one));
}
