import type { Range } from "../ipc/bindings";
import type { Words } from "./words.svelte";

/** Work as hours and minutes: 90 is « 1 h 30 ». */
export function duration(words: Words, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return words.t("duration-minutes", { minutes: String(rest) });
  if (rest === 0) return words.t("duration-hours", { hours: number(words, hours) });
  return words.t("duration-hours-minutes", { hours: number(words, hours), minutes: String(rest).padStart(2, "0") });
}

/** An amount of dollars, with cents only where there are some. */
export function money(words: Words, cents: number): string {
  if (cents === 0) return words.t("money-free");
  const digits = cents % 100 === 0 ? 0 : 2;
  const amount = new Intl.NumberFormat(words.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return words.t("money-dollars", { amount: amount.format(cents / 100) });
}

/** A whole number, grouped as the language does. */
export function number(words: Words, value: number): string {
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(value);
}

/** A value from 0 to 100, rounded, with its sign. */
export function percent(words: Words, value: number): string {
  return words.t("percent", { amount: number(words, Math.round(value)) });
}

/** Two ends from 0 to 100, rounded, in words. */
export function rangeInWords(words: Words, range: Range): string {
  const [low, high] = [String(Math.round(range.low)), String(Math.round(range.high))];
  return words.t(low === high ? "score-single" : "score-range", { low, high });
}

/** Names joined as in a sentence. */
export function list(words: Words, names: readonly string[]): string {
  return new Intl.ListFormat(words.locale, { type: "conjunction" }).format(names);
}

/** A day such as 2026-11-24, in full. */
export function longDate(words: Words, day: string): string {
  const [year, month, date] = parts(day);
  const args = { year: String(year), month: words.t(`month-${month}`), day: String(date) };
  return words.t(date === 1 ? "date-first" : "date-long", args);
}

/** A date as precise as it is known: 2026, 2025-09 or 2026-11-24. */
export function dateAsKnown(words: Words, known: string): string {
  const precision = known.split("-").length;
  if (precision === 1) return known;
  return precision === 2 ? monthOf(words, known) : longDate(words, known);
}

/** The day of a moment such as 2026-11-24T19:30:00Z, on this computer's clock, in full. */
export function longDateOf(words: Words, moment: string): string {
  return longDate(words, dayOf(new Date(moment)));
}

/** A day on this computer's clock, as 2026-11-24. */
export function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** The day and hour of a moment such as 2026-11-24T19:30:00Z, on this computer's clock. */
export function momentOf(words: Words, moment: string): string {
  return words.t("keeping-moment", { date: longDateOf(words, moment), time: hour(words, new Date(moment)) });
}

/** The size of a file, in the unit that suits it. */
export function bytes(words: Words, size: number): string {
  const kilobytes = Math.max(1, Math.round(size / 1000));
  return kilobytes < 1000
    ? words.t("keeping-kilobytes", { size: number(words, kilobytes) })
    : words.t("keeping-megabytes", { size: number(words, Math.round(kilobytes / 100) / 10) });
}

/** The month and year of a day such as 2026-11-24. */
export function monthOf(words: Words, day: string): string {
  const [year, month] = parts(day);
  return words.t("date-month", { year: String(year), month: words.t(`month-${month}`) });
}

/** The hour of a moment, on this computer's clock. */
export function hour(words: Words, moment: Date): string {
  return new Intl.DateTimeFormat(words.locale, { hour: "numeric", minute: "2-digit" }).format(moment);
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split("-").map(Number);
  return [year, month, date];
}
