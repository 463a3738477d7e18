import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import App from "../src/App.svelte";
import type { Bank, LanguageCode, Question, Start } from "../src/lib/ipc/bindings";
import { FakeCore } from "../src/lib/ipc/fake";

const locales = join(import.meta.dirname, "../../locales");

/** Every word of the product in that language. */
export function textsOf(language: LanguageCode): string {
  return ["product", "content"]
    .flatMap((folder) => readdirSync(join(locales, language, folder)).map((file) => join(locales, language, folder, file)))
    .filter((file) => file.endsWith(".ftl"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

/** The words of one message, or with `id.attribute` of its attribute, as the window shows them. */
export function word(id: string, language: LanguageCode = "fr", args: Record<string, FluentVariable> = {}): string {
  const bundle = bundles[language];
  const [name = "", attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) throw new Error(`no words for ${id}`);
  return bundle.formatPattern(pattern, args);
}

const bundles = { fr: bundleOf("fr"), en: bundleOf("en") };

function bundleOf(language: LanguageCode): FluentBundle {
  const bundle = new FluentBundle(`${language}-CA`, { useIsolating: false });
  bundle.addResource(new FluentResource(textsOf(language)));
  return bundle;
}

/** Three questions of the shipped bank. */
export const smallBank: Bank = {
  domains: ["bak", "net"],
  traits: [
    { id: "personal-information", presumed: true },
    { id: "it-provider", presumed: false },
  ],
  questions: [
    question("backup-regular", "bak", ["automatic-restored", "by-hand", "none", "dont-know"]),
    { ...question("backup-offline", "bak", ["disconnected", "no", "dont-know"]), hiddenWhenNone: "backup-regular" },
    { ...question("router-secure", "net", ["checked", "untouched", "dont-know"]), notApplicable: true },
  ],
  capacities: [{ id: "steady", hours: 8, cad: 200, defaultFor: [0, 1] }],
  sizes: [1, 499],
  contacts: [],
  sources: [],
  duties: [],
  terms: [],
  statements: [],
};

/** The same bank, with one question of the three on the complete track only, and two words explained. */
export const twoTrackBank: Bank = {
  ...smallBank,
  questions: smallBank.questions.map((it) => (it.id === "backup-offline" ? { ...it, track: "complete" } : it)),
  terms: ["backup", "router"],
};

function question(id: string, domain: string, choices: string[]): Question {
  const level = (index: number) => {
    if (index === choices.length - 1) return "unknown";
    return index === 0 ? "full" : index === choices.length - 2 ? "none" : "partial";
  };
  return {
    id, domain, track: "essential", mustHave: domain === "bak", askedWhen: [], hiddenWhenNone: null, notApplicable: false,
    steps: 2, interim: false, choices: choices.map((choice, index) => ({ id: choice, level: level(index) })), sources: [],
  };
}

/** An application in memory with the small bank, or another. */
export function newCore(start: Partial<Start> = {}, bank: Bank = smallBank): FakeCore {
  return new FakeCore({ texts: { fr: textsOf("fr"), en: textsOf("en") }, bank, start });
}

/** The window over an application in memory. */
export async function openWindow(start: Partial<Start> = {}, bank: Bank = smallBank) {
  const core = newCore(start, bank);
  const user = userEvent.setup();
  render(App, { core });
  await screen.findByRole("heading", { level: 1 });
  return { core, user };
}

/** The window at the first question of a new dossier. */
export async function openQuestion(start: Partial<Start> = {}, bank: Bank = smallBank) {
  const { core, user } = await openWindow(start, bank);
  await user.click(screen.getByRole("button", { name: "Commencer" }));
  await user.type(screen.getByRole("textbox", { name: "Nom de l’entreprise" }), "Boulangerie fictive");
  await user.type(screen.getByRole("textbox", { name: "Nombre de personnes" }), "10");
  await user.click(screen.getByRole("button", { name: "Continuer" }));
  await screen.findByRole("radio", { name: "Je ne sais pas" });
  return { core, user };
}

/** A text as the queries by text compare it: every space is one plain space. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** What the header says of saving. */
export function savedStatus(): string {
  return document.querySelector("header [role=status]")?.textContent?.trim() ?? "";
}
