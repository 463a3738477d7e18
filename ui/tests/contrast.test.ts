import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPalettes } from "../theme";

const palettes = readPalettes();
const grounds = ["paper", "ground", "sea-pale", "amber-pale", "brick-pale", "moss-pale", "trough"];

/** Every text on every ground it is drawn on. */
const text = [
  ...["ink", "ink-soft", "sea"].flatMap((ink) => grounds.map((on) => [ink, on] as const)),
  ...["brick", "moss", "amber"].flatMap((ink) => ["paper", "ground", `${ink}-pale`].map((on) => [ink, on] as const)),
  ["on-sea", "sea"], ["on-sea", "sea-strong"], ["brick-pale", "brick"],
] as const;
/** Edges of controls, bars and rings of the focus on what is beside them. */
const shapes = [
  ...["line", "sea", "ring"].flatMap((shape) => grounds.map((on) => [shape, on] as const)),
  ...["brick", "moss", "amber"].flatMap((shape) => ["paper", "ground"].map((on) => [shape, on] as const)),
  ["ring", "ring-gap"],
] as const;
/** Lines that only divide, and the light of the mark: nothing is lost where they are not seen. */
const decorations = ["hair", "lamp"];

for (const [palette, colours] of Object.entries(palettes)) {
  const least = palette.startsWith("contrast") ? 7 : 4.5;
  test.each(text)(`${palette}: %s on %s can be read`, (ink, on) => {
    expect(ratio(colours[ink], colours[on])).toBeGreaterThanOrEqual(least);
  });
  test.each(shapes)(`${palette}: %s is seen on %s`, (shape, on) => {
    expect(ratio(colours[shape], colours[on])).toBeGreaterThanOrEqual(3);
  });
}

test("every colour of the theme is measured or only decorates", () => {
  const measured = new Set([...text, ...shapes].flat().concat(decorations));
  expect(Object.keys(palettes.light).filter((it) => !measured.has(it))).toEqual([]);
});

test("no component names a colour of its own, nor one that the theme does not have", () => {
  const known = new Set([...Object.keys(palettes.light), "radius", "column", "wide"]);
  for (const file of styled(join(import.meta.dirname, "../src"))) {
    const css = stylesOf(file);
    expect(css.match(/#[0-9a-f]{3,8}\b(?=[^{]*;)|\brgba?\(|\bhsla?\(/gi) ?? [], file).toEqual([]);
    const own = new Set([...css.matchAll(/--([a-z-]+):/g)].map(([, name]) => name));
    const used = [...css.matchAll(/var\(--([a-z-]+)/g)].map(([, name = ""]) => name);
    expect(used.filter((it) => !known.has(it) && !own.has(it)), file).toEqual([]);
  }
});

function styled(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((it) => it.endsWith(".svelte") || it.endsWith(".css"))
    .map((it) => join(folder, it));
}

function stylesOf(file: string): string {
  const source = readFileSync(file, "utf8");
  const css = file.endsWith(".css") ? source : (/<style>(.*)<\/style>/s.exec(source)?.[1] ?? "");
  // What dims the page behind a dialog carries no meaning.
  return css.replace(/::backdrop\s*\{[^}]*\}/g, "");
}

function ratio(one = "", other = ""): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
