import { beforeAll, describe, expect, test } from "vitest";
import { duration, longDate, longDateOf, money, monthOf, percent } from "../src/lib/l10n/format";
import { Words } from "../src/lib/l10n/words.svelte";
import { textsOf } from "./support";

const fr = new Words({ texts: async (language) => textsOf(language) });
const en = new Words({ texts: async (language) => textsOf(language) });

beforeAll(() => Promise.all([fr.speak("fr"), en.speak("en")]));

/** With ordinary spaces, where the kind of space is not what is tested. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("as each language writes them", () => {
  test("durations", () => {
    expect([15, 60, 90].map((minutes) => spaced(duration(fr, minutes)))).toEqual(["15 min", "1 h", "1 h 30"]);
    expect(spaced(duration(en, 90))).toBe("1 h 30 min");
  });

  test("amounts and shares", () => {
    expect(money(fr, 500_000)).toBe("5\u00a0000\u00a0$");
    expect(money(en, 500_000)).toBe("$5,000");
    expect(money(fr, 0)).toBe("0\u00a0$");
    expect([percent(fr, 37.6), percent(en, 37.6)]).toEqual(["38\u00a0%", "38%"]);
  });

  test("days and months", () => {
    expect(spaced(longDate(fr, "2026-12-01"))).toBe("1er décembre 2026");
    expect(spaced(longDate(en, "2026-12-02"))).toBe("December 2, 2026");
    expect(spaced(monthOf(fr, "2026-02-24"))).toBe("février 2026");
  });

  test("the day of a moment, on this computer's clock", () => {
    const evening = new Date(2026, 10, 24, 23, 30);
    expect(longDateOf(fr, evening.toISOString())).toBe(longDate(fr, "2026-11-24"));
  });
});
