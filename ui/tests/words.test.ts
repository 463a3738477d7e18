import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { textsOf } from "./support";

const root = join(import.meta.dirname, "../src");
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n");

/** Keys that the window asks for by name; those built from an identifier are the content pack's. */
const asked = new Set([...sources.matchAll(/"((?:app|plan|level|score|message|must-haves|scenario|incident|not|no|tag)-[a-z0-9-]+)"/g)].map((found) => found[1] ?? ""));

function bundleOf(language: "fr" | "en"): FluentBundle {
  const bundle = new FluentBundle(`${language}-CA`, { useIsolating: false });
  const problems = bundle.addResource(new FluentResource(textsOf(language)));
  expect(problems).toEqual([]);
  return bundle;
}

describe.each(["fr", "en"] as const)("the words in %s", (language) => {
  const bundle = bundleOf(language);
  const own = /^(app-[a-z0-9-]+) =/gm;
  const text = readFileSync(join(root, `../../locales/${language}/product/app.ftl`), "utf8");
  const written = [...text.matchAll(own)].map((found) => found[1] ?? "");

  test("hold every key that the window asks for", () => {
    const literal = [...sources.matchAll(/\bt\(\s*(?:[\w.!]+ \? )?"([^"]+)"/g)].map((found) => found[1] ?? "");
    expect(literal.length).toBeGreaterThan(100);
    expect([...new Set(literal)].filter((key) => !bundle.hasMessage(key.split(".")[0] ?? ""))).toEqual([]);
    expect([...asked].filter((key) => key.startsWith("app-") && !bundle.hasMessage(key))).toEqual([]);
  });

  test("hold no key of the window that it does not ask for", () => {
    const built = /^app-(plan-save-language|track-what|results-track|computer-whose)-/;
    expect(written.filter((key) => !asked.has(key) && !built.test(key))).toEqual([]);
  });

  test("keep their typography", () => {
    const values = text.split("\n").filter((line) => !line.startsWith("#")).join("\n");
    expect(values).not.toContain("'");
    if (language === "fr") {
      expect(values.match(/[^\u00a0\s{]:(?!\/)/g)).toBeNull();
      expect(values.match(/ [:»%]|« | \$(?![a-z])/g)).toBeNull();
      expect(values.match(/[\u00a0 ][;!?]/g)).toBeNull();
    }
  });
});
