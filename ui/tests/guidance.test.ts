import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import type { Bank } from "../src/lib/ipc/bindings";
import { openQuestion, openWindow, twoTrackBank, word } from "./support";

const title = () => screen.getByRole("heading", { level: 1 });
const press = (id: string) => screen.getByRole("button", { name: word(id) });

const url = { fr: "https://exemple.test/fr", en: "https://exemple.test/en" };
const bank: Bank = {
  ...twoTrackBank,
  sources: [
    { id: "cccs-baseline", jurisdiction: "canada", url, dated: "2025-09", readOn: "2026-11-24", mark: "V" },
    { id: "p-39-1", jurisdiction: "quebec", url, dated: null, readOn: "2026-11-23", mark: "S" },
  ],
  duties: [{
    id: "incident-notice", act: "P-39.1", section: "3.5", practice: "incident-notification", inForce: "2022-09-22",
    verifiedOn: "2026-11-24", mark: "S",
  }],
  statements: [
    { id: "incident-duty", sources: [{ id: "p-39-1", at: "3.5" }], duty: "incident-notice", verifiedOn: "2026-11-24", mark: "S" },
    { id: "no-incident-service", sources: [], duty: null, verifiedOn: "2026-11-24", mark: "N" },
  ],
  questions: twoTrackBank.questions.map((it) => ({ ...it, sources: [{ id: "cccs-baseline", at: "BC.7.1" }] })),
};

describe("a word of the glossary", () => {
  test("in a question opens its definition in place and keeps the focus; Escape closes it", async () => {
    const { user } = await openQuestion({}, bank);
    const heading = title();
    expect(heading.textContent).toBe(word("q-backup-regular"));
    const term = within(heading).getByRole("button", { name: "sauvegardées", expanded: false });
    expect(screen.queryByText(word("term-backup"))).toBeNull();
    term.focus();
    await user.keyboard("[Enter]");
    const definition = document.getElementById(term.getAttribute("aria-controls") ?? "");
    expect(definition?.textContent).toContain(word("term-backup"));
    expect(definition?.hidden).toBe(false);
    expect(term.getAttribute("aria-expanded")).toBe("true");
    expect(title()).toBe(heading);
    expect(document.activeElement).toBe(term);
    await user.keyboard("[Escape]");
    expect(definition?.hidden).toBe(true);
    expect(document.activeElement).toBe(term);
    await user.keyboard("[Space]");
    expect(definition?.hidden).toBe(false);
    await user.click(term);
    expect(definition?.hidden).toBe(true);
  });

  test("in a label of a choice is explained below the choices, unless the question explains it", async () => {
    const { user } = await openQuestion({}, { ...bank, terms: ["backup", "restore"] });
    const explained = screen.getByRole("group", { name: word("app-glossary-here") });
    const names = within(explained).getAllByRole("button").map((button) => button.textContent);
    expect(names).toEqual([word("term-restore.name")]);
    expect(screen.queryByText(word("term-restore"))).toBeNull();
    await user.click(within(explained).getByRole("button"));
    expect(screen.getByText(word("term-restore"))).toBeTruthy();
    expect(document.querySelector("legend")?.textContent).toBe(word("q-backup-regular"));
  });

  test("follows the language", async () => {
    const { user } = await openQuestion({}, bank);
    await user.click(screen.getByRole("button", { name: "English" }));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular", "en")));
    expect(within(title()).getAllByRole("button").map((term) => term.textContent)).toEqual(["backed up"]);
  });
});

describe("the words explained", () => {
  test("are listed by name, one visit away from the page about Vigie", async () => {
    const { user } = await openQuestion({}, bank);
    await user.click(press("app-about"));
    await user.click(press("app-glossary-title"));
    await waitFor(() => expect(title().textContent).toBe(word("app-glossary-title")));
    const names = screen.getAllByRole("term").map((term) => term.textContent);
    expect(names).toEqual([word("term-router.name"), word("term-backup.name")]);
    await user.click(press("app-back"));
    expect(document.activeElement?.id).toBe("about-glossary");
  });
});

describe("what is said about the guidelines", () => {
  async function openGuidelines() {
    const { core, user } = await openWindow({}, bank);
    await user.click(screen.getAllByRole("button", { name: word("app-guidelines") })[0] as HTMLElement);
    await waitFor(() => expect(title().textContent).toBe(word("app-guidelines")));
    return { core, user };
  }

  test("carries its section of the Act, its day and how sure it is", async () => {
    await openGuidelines();
    const card = screen.getByRole("region", { name: word("statement-incident-duty.title") });
    expect(card.textContent).toContain(word("duty-citation-tag", "fr", { section: "3.5", act: "P-39.1" }));
    expect(card.textContent).toContain(word("app-guidelines-in-force", "fr", { date: "22 septembre 2022" }));
    expect(card.textContent).toContain("Vérifié le 24 novembre 2026");
    expect(card.textContent).toContain(word("mark-S"));
    const notVerified = screen.getByRole("region", { name: word("statement-no-incident-service.title") });
    expect(notVerified.textContent).toContain(word("mark-N"));
    expect(notVerified.textContent).not.toContain("Vérifié le");
  });

  test("opens its sources, as text to copy and in the language spoken", async () => {
    const { user } = await openGuidelines();
    const card = screen.getByRole("region", { name: word("statement-incident-duty.title") });
    await user.click(within(card).getByRole("button"));
    expect(within(card).getByText(url.fr)).toBeTruthy();
    expect(within(card).queryByRole("link")).toBeNull();
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(await within(card).findByText(url.en)).toBeTruthy();
  });

  test("lists every source by where it comes from, and the questionnaire in use", async () => {
    const { user } = await openGuidelines();
    await user.click(screen.getByRole("button", { name: "Canada (1)" }));
    const source = screen.getByText(new RegExp(word("source-cccs-baseline").slice(0, 30))).closest("li");
    expect(source?.textContent).toContain("septembre 2025");
    expect(source?.textContent).toContain(word("app-guidelines-read", "fr", { date: "24 novembre 2026" }));
    expect(screen.getByRole("button", { name: "Québec (1)" })).toBeTruthy();
    expect(screen.getByText("vigie-quebec 0.1.0")).toBeTruthy();
    expect(screen.getByText("24 mai 2027")).toBeTruthy();
  });
});

test("a question without a Québec source says where it comes from instead", async () => {
  const { user } = await openQuestion({}, bank);
  await user.click(press("app-question-sources"));
  const said = screen.getByText(new RegExp(word("source-none-quebec")));
  expect(said.textContent).toContain(word("app-question-source-instead"));
  expect(screen.getByText(new RegExp("BC\\.7\\.1"))).toBeTruthy();
});
