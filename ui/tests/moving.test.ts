import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import type { NextPlace } from "../src/lib/ipc/bindings";
import { openQuestion, spaced, word } from "./support";

type User = Awaited<ReturnType<typeof openQuestion>>["user"];

const backup = word("action-backup-regular");
const busy = word("move-reason-later-busy");
const button = (key: string, action: string) => screen.getByRole("button", { name: word(key, "fr", { action }) });
const press = (user: User, key: string, action: string) => user.click(button(key, action));
const form = (key: string, action: string) => screen.getByRole("form", { name: word(key, "fr", { action }) });
const cardOf = (action: string) =>
  screen.getByRole("heading", { level: 3, name: new RegExp(`\\. ${action}$`) }).closest("li") as HTMLElement;

/** The name of the month under which an action stands. */
const monthOf = (action: string) =>
  within(cardOf(action).closest("section") as HTMLElement).getByRole("heading", { level: 2 }).textContent;

/** The plan of a business in which the backup comes first, in November 2026. */
async function openPlan() {
  const { core, user } = await openQuestion();
  const answers = { "backup-regular": "by-hand", "backup-offline": "no", "router-secure": "dont-know" };
  for (const [practice, choice] of Object.entries(answers)) {
    await user.click(await screen.findByRole("radio", { name: word(`q-${practice}.choice-${choice}`) }));
    await user.click(screen.getByRole("button", { name: word("app-question-continue") }));
  }
  await user.click(await screen.findByRole("button", { name: word("app-results-plan") }));
  await screen.findByRole("heading", { level: 3, name: `1. ${backup}` });
  const moves = () => core.calls.filter((it) => it.command === "set_move").map((it) => it.carried);
  return { core, user, moves };
}

/** Chooses the first of the reasons that are offered for a move to a later month, in the form that is open. */
async function forBusyTimes(user: User, action: string) {
  const asked = form("move-later-named", action);
  await user.click(within(asked).getByRole("radio", { name: busy }));
  await user.click(within(asked).getByRole("button", { name: word("move-save") }));
}

describe("an action that is moved", () => {
  test("asks why, then stands in its new month with the reason, the focus and a status", async () => {
    const { user, moves } = await openPlan();
    expect(monthOf(backup)).toBe("novembre 2026");
    await press(user, "move-later-named", backup);
    expect(button("move-later-named", backup).getAttribute("aria-expanded")).toBe("true");
    const asked = form("move-later-named", backup);
    expect(asked.textContent).toContain(word("move-where", "fr", { from: "novembre 2026", to: "décembre 2026" }));
    await waitFor(() => expect(document.activeElement).toBe(within(asked).getByRole("radio", { name: busy })));
    expect(moves()).toEqual([]);

    await forBusyTimes(user, backup);
    await waitFor(() => expect(monthOf(backup)).toBe("décembre 2026"));
    expect(moves()).toEqual([["dossier-1", "backup-regular", 1, busy]]);
    await waitFor(() => expect(document.activeElement).toBe(button("move-later-named", backup)));
    const card = within(cardOf(backup));
    expect(card.getByText(word("tag-moved"))).toBeTruthy();
    expect(card.getByText(spaced(word("move-kept", "fr", { month: "novembre 2026", reason: busy })))).toBeTruthy();
    const said = screen.getByText(spaced(word("move-now", "fr", { action: backup, month: "décembre 2026" })));
    expect(said.closest("[role=status]")).not.toBeNull();
  });

  test("is asked why once, moves on at each press, and goes back to its place", async () => {
    const { user, moves } = await openPlan();
    await press(user, "move-later-named", backup);
    await forBusyTimes(user, backup);
    await waitFor(() => expect(monthOf(backup)).toBe("décembre 2026"));
    await press(user, "move-later-named", backup);
    await waitFor(() => expect(monthOf(backup)).toBe("janvier 2027"));
    await press(user, "move-earlier-named", backup);
    await waitFor(() => expect(monthOf(backup)).toBe("décembre 2026"));
    expect(document.activeElement).toBe(button("move-earlier-named", backup));
    expect(moves().map((it) => it.slice(2))).toEqual([[1, busy], [2, busy], [1, busy]]);

    await press(user, "move-back-named", backup);
    await waitFor(() => expect(monthOf(backup)).toBe("novembre 2026"));
    expect(moves().at(-1)).toEqual(["dossier-1", "backup-regular", 0, ""]);
    expect(within(cardOf(backup)).queryByText(word("tag-moved"))).toBeNull();
    expect(screen.queryByRole("button", { name: word("move-back-named", "fr", { action: backup }) })).toBeNull();
    expect(document.activeElement).toBe(button("move-earlier-named", backup));
    expect(screen.getByText(spaced(word("move-is-back", "fr", { action: backup, month: "novembre 2026" })))).toBeTruthy();
  });

  test("needs a reason, which may be one’s own", async () => {
    const { user, moves } = await openPlan();
    await press(user, "move-later-named", backup);
    const asked = within(form("move-later-named", backup));
    await user.click(asked.getByRole("button", { name: word("move-save") }));
    expect(document.activeElement).toBe(asked.getByRole("radio", { name: busy }));
    const group = asked.getByRole("group", { name: word("move-reason") });
    const described = (group.getAttribute("aria-describedby") ?? "").split(" ").map((it) => document.getElementById(it)?.textContent);
    expect(described).toContain(word("move-reason-error"));
    await user.click(asked.getByRole("radio", { name: word("move-reason-other") }));
    await user.click(asked.getByRole("button", { name: word("move-save") }));
    const own = asked.getByRole("textbox", { name: word("move-reason-own") });
    await waitFor(() => expect(document.activeElement).toBe(own));
    expect(own.getAttribute("aria-invalid")).toBe("true");
    expect(moves()).toEqual([]);
    await user.type(own, "  Inventaire de fin d’année ");
    await user.click(asked.getByRole("button", { name: word("move-save") }));
    await waitFor(() => expect(moves()).toEqual([["dossier-1", "backup-regular", 1, "Inventaire de fin d’année"]]));
  });

  test("stays where it is, with the focus on its button, where the question is closed", async () => {
    const { user, moves } = await openPlan();
    await press(user, "move-later-named", backup);
    await user.click(within(form("move-later-named", backup)).getByRole("button", { name: word("move-close") }));
    await waitFor(() => expect(document.activeElement).toBe(button("move-later-named", backup)));
    expect(screen.queryByRole("form", { name: word("move-later-named", "fr", { action: backup }) })).toBeNull();
    expect(moves()).toEqual([]);
  });

  test("that can go no further says why, without a question", async () => {
    const { core, user, moves } = await openPlan();
    await press(user, "move-earlier-named", backup);
    const first = await screen.findByText(spaced(word("move-stays-first")));
    expect(first.closest("[role=status]")).not.toBeNull();
    expect(document.activeElement).toBe(button("move-earlier-named", backup));
    expect(button("move-earlier-named", backup).getAttribute("aria-expanded")).toBe("false");

    const stays: [NextPlace, string][] = [
      [{ kind: "after", practice: "backup-regular" }, word("move-stays-after", "fr", { needed: word("action-backup-regular.short") })],
      [{ kind: "full" }, word("move-stays-full")],
      [{ kind: "last" }, word("move-stays-last")],
    ];
    for (const [place, words] of stays) {
      core.nextPlace = async () => place;
      await press(user, "move-later-named", backup);
      expect(await screen.findByText(spaced(words))).toBeTruthy();
    }
    expect(moves()).toEqual([]);
  });

  test("is where it was, with the question open, where it could not be kept", async () => {
    const { core, user } = await openPlan();
    await press(user, "move-later-named", backup);
    core.refuseNext({ code: "cannot-write", reason: "disk-full", path: "vigie.db" });
    await forBusyTimes(user, backup);
    expect(await within(form("move-later-named", backup)).findByRole("alert")).toBeTruthy();
    expect(monthOf(backup)).toBe("novembre 2026");
  });
});
