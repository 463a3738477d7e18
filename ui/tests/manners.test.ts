import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import App from "../src/App.svelte";
import type { Manners } from "../src/lib/ipc/bindings";
import { newCore, openQuestion, openWindow, spaced, word } from "./support";

async function openWith(atStart: Partial<Manners>) {
  const core = newCore();
  core.manners.atStart = { ...core.manners.atStart, ...atStart };
  const user = userEvent.setup();
  render(App, { core });
  await screen.findByRole("heading", { level: 1 });
  return { core, user };
}

describe("what was saved", () => {
  test("is opened, or its folder is, by a button that names it", async () => {
    const { core, user } = await openQuestion();
    await user.click(screen.getByRole("radio", { name: "Je ne sais pas" }));
    await user.click(screen.getByRole("button", { name: word("app-question-all") }));
    await user.click(screen.getByRole("button", { name: word("app-answers-results") }));
    await user.click(await screen.findByRole("button", { name: word("app-results-plan") }));
    await user.click(await screen.findByRole("button", { name: word("app-plan-save") }));
    const path = "/home/camille/Documents/plan-fr.pdf";
    await user.click(await screen.findByRole("button", { name: word("manners-open-what", "fr", { path }) }));
    await user.click(screen.getByRole("button", { name: word("manners-open-folder-what", "fr", { path }) }));
    const asked = core.calls.filter((it) => it.command.startsWith("open_saved"));
    expect(asked).toEqual([
      { command: "open_saved", carried: [1] },
      { command: "open_saved_folder", carried: [1] },
    ]);
    core.refuseNext({ code: "nothing-opens", path });
    await user.click(screen.getByRole("button", { name: word("manners-open-what", "fr", { path }) }));
    expect((await screen.findByRole("alert")).textContent).toContain("Aucun programme");
  });
});

describe("a file handed to the window", () => {
  test("is shown wherever one is, and comes in only when asked", async () => {
    const { core, user } = await openQuestion();
    core.manners.waiting = {
      file: "garage.vigie", name: "Garage fictif", people: 6, rounds: [], decisions: 0, same: null, joins: false, leftOut: [],
    };
    core.manners.tell({ kind: "file" });
    await screen.findByRole("heading", { level: 1, name: word("keeping-import-title") });
    await screen.findByText(word("keeping-import-nothing-yet"));
    expect(core.calls.some((it) => it.command === "take_import")).toBe(false);
    await user.click(screen.getByRole("button", { name: word("app-back") }));
    await screen.findByRole("radio", { name: "Je ne sais pas" });
  });

  test("is announced while it is held over the window, and refused with a sentence if it is another file", async () => {
    const { core } = await openWindow();
    core.manners.tell({ kind: "hovering", over: true });
    await screen.findByText(word("manners-drop"));
    core.manners.tell({ kind: "hovering", over: false });
    core.manners.tell({ kind: "refused", failure: { code: "not-a-dossier-file", file: "plan.pdf" } });
    expect((await screen.findByRole("alert")).textContent).toContain("plan.pdf");
    expect(screen.queryByText(word("manners-drop"))).toBeNull();
  });
});

describe("as the window opens", () => {
  test("the report of an end by surprise is read and deleted", async () => {
    const { core, user } = await openWith({ crash: { path: "/data/crashes/x.txt", text: "vigie 0.1.0\nplace a.rs:1:2" } });
    await user.click(await screen.findByRole("button", { name: word("manners-crash-read") }));
    expect(screen.getByText(/place a\.rs:1:2/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: word("manners-crash-delete") }));
    await waitFor(() => expect(screen.queryByText(word("manners-crash-title"))).toBeNull());
    expect(core.calls).toContainEqual({ command: "end_reports", carried: [true] });
  });

  test.each([
    ["old", "24 novembre 2026"],
    ["review-due", "24 mai 2027"],
    ["clock-behind", "24 novembre 2026"],
  ] as const)("content that is %s is said to be so, with its day", async (age, date) => {
    await openWith({ age });
    expect(await screen.findByText(spaced(word(`manners-age-${age}`, "fr", { date })))).toBeTruthy();
  });

  test("nothing is said of content of the day", async () => {
    await openWindow();
    expect(screen.queryByText(word("manners-age-title"))).toBeNull();
  });
});
