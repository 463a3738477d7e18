import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const tokens = readFileSync(join(import.meta.dirname, "../src/styles/tokens.css"), "utf8");

/** The colours of each theme; a theme changes only some of those before it. */
const [light, dark, contrast, contrastDark] = tokens.split("@media").map(coloursOf);
const themes = {
  light: { ...light },
  dark: { ...light, ...dark },
  "more contrast": { ...light, ...contrast },
  "more contrast, dark": { ...light, ...dark, ...contrast, ...contrastDark },
};

const grounds = ["paper", "ground"];
/** Every text on every ground it is drawn on. */
const text = [
  ...["ink", "ink-soft", "sea", "brick", "moss", "amber"].flatMap((ink) => grounds.map((on) => [ink, on] as const)),
  ["ink", "sea-pale"], ["ink-soft", "sea-pale"], ["sea", "sea-pale"], ["on-sea", "sea"], ["on-sea", "sea-strong"],
  ["ink", "amber-pale"], ["amber", "amber-pale"], ["ink", "brick-pale"], ["brick", "brick-pale"], ["brick-pale", "brick"],
  ["moss", "moss-pale"], ["ink", "trough"],
] as const;
/** Borders of controls, bars and focus rings on what is beside them. */
const shapes = [
  ...["line", "sea", "brick", "ring"].flatMap((shape) => grounds.map((on) => [shape, on] as const)),
  ["ring", "sea-pale"], ["ring", "ring-gap"], ["sea", "trough"],
] as const;

for (const [theme, colours] of Object.entries(themes)) {
  test.each(text)(`${theme}: %s on %s can be read`, (ink, on) => {
    expect(ratio(colours[ink], colours[on])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(shapes)(`${theme}: %s is seen on %s`, (shape, on) => {
    expect(ratio(colours[shape], colours[on])).toBeGreaterThanOrEqual(3);
  });
}

function coloursOf(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
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
