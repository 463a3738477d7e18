import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { openQuestion, spaced, word } from "./support";

const title = () => screen.getByRole("heading", { level: 1 });
const press = (id: string) => screen.getByRole("button", { name: word(id) });
const choice = (id: string) => screen.getByRole<HTMLInputElement>("radio", { name: word(id) });
const group = (outcome: string, count: number, language: "fr" | "en" = "fr") =>
  spaced(word("app-computer-group", language, { outcome: word(`checks-outcome-${outcome}`, language), count }));
const status = () => document.querySelector("main p[role=status]")?.textContent?.trim() ?? "";

/** The results of a business that said that its router is checked. */
async function openResults() {
  const { core, user } = await openQuestion();
  await user.click(choice("q-backup-regular.choice-none"));
  await user.click(press("app-question-continue"));
  await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
  await user.click(choice("q-router-secure.choice-checked"));
  await user.click(press("app-question-continue"));
  await screen.findByRole("button", { name: word("app-computer-go") });
  return { core, user };
}

async function openComputer() {
  const { core, user } = await openResults();
  await user.click(press("app-computer-go"));
  await waitFor(() => expect(title().textContent).toBe(word("app-computer-title")));
  return { core, user };
}

async function check(whose: "of-the-business" | "another") {
  const { core, user } = await openComputer();
  await user.click(choice(`app-computer-whose-${whose}`));
  await user.click(await screen.findByRole("button", { name: word("app-computer-run") }));
  await screen.findByRole("heading", { level: 2, name: group("not-met", 1) });
  await screen.findByRole("button", { name: word("app-computer-run-again") });
  return { core, user };
}

async function keep() {
  const { core, user } = await check("of-the-business");
  await user.click(press("app-computer-keep"));
  await screen.findByRole("heading", { level: 2, name: word("app-computer-kept-title") });
  return { core, user };
}

const commands = (core: { calls: { command: string }[] }) => core.calls.map((it) => it.command);

describe("this computer", () => {
  test("is not looked at before it is asked for, and may be skipped", async () => {
    const { core, user } = await openComputer();
    expect(document.activeElement).toBe(title());
    expect(screen.getAllByRole<HTMLInputElement>("radio").some((it) => it.checked)).toBe(false);
    expect(screen.queryByRole("button", { name: word("app-computer-run") })).toBeNull();
    await user.click(press("app-back"));
    await waitFor(() => expect(title().textContent).toBe(word("app-results-title")));
    expect(document.activeElement?.id).toBe("go-computer");
    expect(commands(core).filter((it) => /check|computer/.test(it))).toEqual([]);
  });

  test("shows a check of every outcome with its word, its reason, its evidence and how to look", async () => {
    await check("of-the-business");
    for (const outcome of ["not-met", "attention", "met", "unknown"]) {
      const section = screen.getByRole("region", { name: group(outcome, 1) });
      const tag = within(section).getByText(word(`checks-outcome-${outcome}`));
      expect(tag.querySelector("svg")).not.toBeNull();
      expect(within(section).getByText(/Ouvrir les paramètres\./)).toBeTruthy();
      expect(within(section).getByText(spaced(word("app-computer-from", "fr", { from: "/etc/ufw/ufw.conf" })))).toBeTruthy();
      expect(within(section).getByText(/Le routeur n’est pas vu\./)).toBeTruthy();
    }
    const unseen = screen.getByRole("region", { name: group("unknown", 1) });
    expect(within(unseen).getByText(word("app-computer-unknown"))).toBeTruthy();
    expect(within(unseen).getByText(/ne le montre qu’aux administrateurs/)).toBeTruthy();
    expect(unseen.querySelector(".tag")?.className).not.toMatch(/moss|brick|amber/);
    const folded = screen.getByRole("button", { name: group("not-applicable", 1), expanded: false });
    expect(screen.getByText("Aucune suite bureautique.").closest("[hidden]")).not.toBeNull();
    expect(folded).toBeTruthy();
    const wrong = screen.getByRole("region", { name: group("not-met", 1) });
    expect(within(wrong).getByText(spaced(word("checks-preview")))).toBeTruthy();
    expect(status()).toBe(word("app-computer-done", "fr", { count: 5, wrong: 1 }));
  });

  test("shows each check as it arrives", async () => {
    const { core, user } = await openComputer();
    await user.click(choice("app-computer-whose-of-the-business"));
    const run = await screen.findByRole("button", { name: word("app-computer-run") });
    const release = core.hold();
    await user.click(run);
    await screen.findByRole("heading", { level: 2, name: group("attention", 1) });
    expect(status()).toBe(word("app-computer-running", "fr", { count: 4 }));
    expect(screen.queryByRole("heading", { level: 2, name: group("not-met", 1) })).toBeNull();
    expect(screen.queryByRole("button", { name: word("app-computer-keep") })).toBeNull();
    await user.click(run);
    release();
    await screen.findByRole("heading", { level: 2, name: group("not-met", 1) });
    expect(commands(core).filter((it) => it === "check_computer")).toHaveLength(1);
  });

  test("changes its words with the language and does not run again", async () => {
    const { core, user } = await check("of-the-business");
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByText("The firewall is off.")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2, name: group("not-met", 1, "en") })).toBeTruthy();
    expect(commands(core).filter((it) => it === "check_computer")).toHaveLength(1);
  });

  test("of somebody else may be looked at, and nothing is kept or linked", async () => {
    const { core } = await check("another");
    expect(screen.getByText(spaced(word("app-computer-not-kept", "fr", { name: "Boulangerie fictive" })))).toBeTruthy();
    expect(screen.queryByRole("button", { name: word("app-computer-keep") })).toBeNull();
    const subject = word("action-router-secure.short");
    expect(screen.queryByText(spaced(word("checks-contradicts", "fr", { practice: subject })))).toBeNull();
    expect(commands(core)).not.toContain("keep_checks");
  });

  test("that cannot be checked says why, and can be checked again", async () => {
    const { core, user } = await openComputer();
    await user.click(choice("app-computer-whose-of-the-business"));
    const run = await screen.findByRole("button", { name: word("app-computer-run") });
    core.refuseNext({ code: "unexpected", logRef: "1" });
    await user.click(run);
    expect(await screen.findByRole("alert")).toBeTruthy();
    await user.click(press("app-computer-run"));
    await screen.findByRole("heading", { level: 2, name: group("not-met", 1) });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("what this computer shows", () => {
  test("is kept when it is asked for, and stands against an answer in the results", async () => {
    const { core, user } = await keep();
    expect(document.activeElement?.id).toBe("kept-title");
    expect(status()).toBe(word("app-computer-kept-now"));
    expect(commands(core).filter((it) => it === "keep_checks")).toHaveLength(1);
    await user.click(press("app-back"));
    const warning = await screen.findByRole("heading", { name: word("app-results-contradictions", "fr", { count: 1 }) });
    expect(warning).toBeTruthy();
    expect(screen.queryByText(word("no-facts"), { exact: false })).toBeNull();
    const subject = word("action-router-secure.short");
    await user.click(
      screen.getByRole("button", { name: word("app-results-contradiction-change-named", "fr", { practice: subject }) }),
    );
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
    expect(screen.getByText(spaced(word("app-question-computer")))).toBeTruthy();
    expect(screen.getByText(word("checks-outcome-not-met"))).toBeTruthy();
    expect(choice("q-router-secure.choice-checked").checked).toBe(true);
    await user.click(press("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("app-results-title")));
    expect(document.activeElement?.id).toBe("change-router-secure");
  });

  test("never answers, and where it saw nothing says nothing of a question", async () => {
    const { core, user } = await keep();
    await user.click(screen.getByRole("button", { name: word("app-home") }));
    await user.click(await screen.findByRole("button", { name: /Continuer le bilan/ }));
    await user.click(await screen.findByRole("button", { name: word("app-results-answers") }));
    const change = word("app-answers-change-named", "fr", { question: word("q-backup-regular") });
    await user.click(await screen.findByRole("button", { name: change }));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular")));
    expect(screen.getByText(word("checks-outcome-met"))).toBeTruthy();
    expect(choice("q-backup-regular.choice-none").checked).toBe(true);
    await user.click(choice("q-backup-regular.choice-by-hand"));
    await user.click(press("app-question-continue"));
    const offline = word("app-answers-answer-named", "fr", { question: word("q-backup-offline") });
    await user.click(await screen.findByRole("button", { name: offline }));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
    expect(screen.queryByText(spaced(word("app-question-computer")))).toBeNull();
    expect(screen.getAllByRole<HTMLInputElement>("radio").some((it) => it.checked)).toBe(false);
    expect(core.calls.filter((it) => it.command === "answer").map((it) => it.carried[1])).not.toContain("backup-offline");
  });

  test("can be erased again", async () => {
    const { user } = await keep();
    await user.click(press("app-computer-erase"));
    await waitFor(() => expect(status()).toBe(word("app-computer-erased")));
    expect(document.activeElement).toBe(title());
    expect(screen.queryByRole("heading", { name: word("app-computer-kept-title") })).toBeNull();
    expect(press("app-computer-keep")).toBeTruthy();
  });

  test("is erased once it is another's, and not before that is confirmed", async () => {
    const { core, user } = await keep();
    await user.click(choice("app-computer-whose-another"));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: word("app-cancel") }));
    await waitFor(() => expect(choice("app-computer-whose-of-the-business").checked).toBe(true));
    expect(commands(core).filter((it) => it === "set_this_computer")).toHaveLength(1);
    await user.click(choice("app-computer-whose-another"));
    await user.click(screen.getByRole("button", { name: word("app-computer-another-confirm") }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: word("app-computer-kept-title") })).toBeNull());
    expect(choice("app-computer-whose-another").checked).toBe(true);
    expect(commands(core).filter((it) => it === "set_this_computer")).toHaveLength(2);
  });

  test("that could not be kept is said, and nothing claims that it is", async () => {
    const { core, user } = await check("of-the-business");
    core.refuseNext({ code: "store-full", file: "vigie.db" });
    await user.click(press("app-computer-keep"));
    expect((await screen.findByRole("alert")).textContent).toContain("vigie.db");
    expect(screen.queryByRole("heading", { name: word("app-computer-kept-title") })).toBeNull();
    expect(press("app-computer-keep")).toBeTruthy();
  });
});
