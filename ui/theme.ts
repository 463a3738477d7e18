import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import type { Plugin } from "vite";

/** Where a distributor puts colours, mark and words of their own. */
const folder = join(import.meta.dirname, "../assets/theme");
const colours = join(folder, "colours.toml");
const palettes = ["light", "dark", "contrast", "contrast-dark"] as const;

export type Palette = (typeof palettes)[number];
type Colours = Readonly<Record<string, string>>;

/** The palettes of the theme; one that is not complete, or holds anything but colours, stops the build. */
export function readPalettes(): Record<Palette, Colours> {
  const read = parse(readFileSync(colours, "utf8")) as Record<string, Colours>;
  const names = Object.keys(read["light"] ?? {}).sort();
  for (const palette of palettes) {
    const given = read[palette] ?? {};
    if (Object.keys(given).sort().join() !== names.join()) throw new Error(`${colours}: [${palette}] names other colours than [light]`);
    const wrong = Object.entries(given).find(([, colour]) => !/^#[0-9a-f]{6}$/.test(colour));
    if (wrong) throw new Error(`${colours}: [${palette}] ${wrong.join(" = ")} is not a colour as #rrggbb`);
  }
  return read as Record<Palette, Colours>;
}

/** The palettes as custom properties: that of the system, unless the owner chose one (`data-theme` on the page). */
function css(): string {
  const read = readPalettes();
  const rule = (selector: string, palette: Palette): string => {
    const scheme = palette.endsWith("dark") ? "dark" : "light";
    const properties = Object.entries(read[palette]).map(([name, colour]) => `--${name}:${colour};`);
    return `${selector}{color-scheme:${scheme};${properties.join("")}}`;
  };
  const [system, contrast] = [":root:not([data-theme])", ":root[data-theme=contrast]"];
  return [
    rule(":root", "light"),
    `@media (prefers-color-scheme:dark){${rule(system, "dark")}}`,
    `@media (prefers-contrast:more){${rule(system, "contrast")}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:dark){${rule(system, "contrast-dark")}}`,
    rule(":root[data-theme=dark]", "dark"),
    rule(contrast, "contrast"),
    `@media (prefers-color-scheme:dark){${rule(contrast, "contrast-dark")}}`,
  ].join("\n");
}

/** Makes the theme folder's colours a style sheet, `virtual:theme.css`. */
export function theme(): Plugin {
  const id = "/__theme.css";
  return {
    name: "theme",
    resolveId: (name) => (name === "virtual:theme.css" ? id : null),
    load(name) {
      if (name !== id) return null;
      this.addWatchFile(colours);
      return css();
    },
  };
}
