import { parse } from "smol-toml";
import type { Bank, JurisdictionCode, MarkCode, TrackCode } from "../src/lib/ipc/bindings";

const files = import.meta.glob<string>("../../assets/content/**/*.toml", { query: "?raw", import: "default", eager: true });

/** The shipped questionnaire, read as the application reads it but without its checks. */
export function shippedBank(): Bank {
  const model = read("model.toml");
  const practices = Object.keys(files).filter((path) => path.includes("/practices/"));
  const domains = rows(model, "domain").map((it) => text(it, "id"));
  const questions = practices.flatMap((path) => rows(parse(files[path] ?? ""), "practice"));
  return {
    domains,
    traits: rows(model, "trait").map((it) => ({ id: text(it, "id"), presumed: it["presumed"] === true })),
    questions: domains.flatMap((domain) => questions.filter((it) => it["domain"] === domain)).map((it) => ({
      id: text(it, "id"), domain: text(it, "domain"), track: it["track"] as TrackCode, mustHave: it["must-have"] === true,
      askedWhen: ((it["asked-when"] as Row | undefined)?.["any-of"] as string[] | undefined) ?? [],
      hiddenWhenNone: (it["hidden-when-none"] as string | undefined) ?? null,
      notApplicable: it["not-applicable"] === true, steps: Number(it["steps"]), interim: it["interim"] === true,
      choices: it["choices"] as Bank["questions"][number]["choices"],
      sources: citations(it),
    })),
    capacities: rows(model, "capacity").map((it) => ({
      id: text(it, "id"), hours: Number(it["hours"]), cad: Number(it["cad"]), defaultFor: it["default-for"] as number[],
    })),
    sizes: (model["sizes"] as Row)["people"] as number[],
    contacts: rows(read("contacts.toml"), "contact").map((it) => ({
      id: text(it, "id"), step: text(it, "step"), phones: (it["phone"] as string[] | undefined) ?? [],
      email: optional(it, "email"), url: optional(it, "url"), verifiedOn: text(it, "verified-on"), mark: it["mark"] as MarkCode,
    })),
    sources: rows(read("sources.toml"), "source").map((it) => ({
      id: text(it, "id"), jurisdiction: it["jurisdiction"] as JurisdictionCode, 
      url: { fr: text(it["url"] as Row, "fr"), en: text(it["url"] as Row, "en") }, dated: optional(it, "dated"), readOn: text(it, "read-on"),
      mark: it["mark"] as MarkCode,
    })),
    duties: rows(read("duties.toml"), "duty").map((it) => ({
      id: text(it, "id"), act: text(it, "act"), section: text(it, "section"), practice: text(it, "practice"),
      inForce: text(it, "in-force"), verifiedOn: text(it, "verified-on"), mark: it["mark"] as MarkCode,
    })),
    terms: rows(read("glossary.toml"), "term").map((it) => text(it, "id")),
    statements: rows(read("guidelines.toml"), "statement").map((it) => ({
      id: text(it, "id"), sources: citations(it), duty: optional(it, "duty"), verifiedOn: text(it, "verified-on"),
      mark: it["mark"] as MarkCode,
    })),
  };
}

type Row = Record<string, unknown>;

function read(name: string): Row {
  return parse(files[`../../assets/content/${name}`] ?? "");
}

function rows(table: Row, key: string): Row[] {
  return (table[key] as Row[] | undefined) ?? [];
}

/** Sources, each by its identifier alone or with a place in it. */
function citations(row: Row): Bank["statements"][number]["sources"] {
  const cited = (row["sources"] as (string | Row)[] | undefined) ?? [];
  return cited.map((it) => (typeof it === "string" ? { id: it, at: null } : { id: text(it, "id"), at: optional(it, "at") }));
}

function text(row: Row, key: string): string {
  return String(row[key]);
}

function optional(row: Row, key: string): string | null {
  return row[key] === undefined ? null : String(row[key]);
}
