import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import type { FakeCore } from "../src/lib/ipc/fake";
import { openQuestion, spaced, word } from "./support";

type User = Awaited<ReturnType<typeof openQuestion>>["user"];

const backup = word("action-backup-regular");
const title = () => screen.getByRole("heading", { level: 1 });
const press = (user: User, name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const last = (core: FakeCore) => core.calls.at(-1);

/** The results of a business that backs up by hand, has no offline copy and does not know its router. */
async function openResults() {
  const { core, user } = await openQuestion();
  const answers = { "backup-regular": "by-hand", "backup-offline": "no", "router-secure": "dont-know" };
  for (const [practice, choice] of Object.entries(answers)) {
    await waitFor(() => expect(title().textContent).toBe(word(`q-${practice}`)));
    await user.click(screen.getByRole("radio", { name: word(`q-${practice}.choice-${choice}`) }));
    await press(user, word("app-question-continue"));
  }
  await waitFor(() => expect(title().textContent).toBe(word("app-results-title")));
  return { core, user };
}

async function openPlan() {
  const { core, user } = await openResults();
  await user.click(await screen.findByRole("button", { name: word("app-results-plan") }));
  await screen.findByRole("heading", { level: 3, name: `1. ${backup}` });
  return { core, user };
}

const follow = (user: User, action: string) => press(user, word("follow-edit-named", "fr", { action }));
const form = (action: string) => screen.getByRole("form", { name: word("follow-edit-named", "fr", { action }) });

describe("an action of the plan", () => {
  test("is done on a day, with what shows it, and leaves the months for the end of the plan", async () => {
    const { core, user } = await openPlan();
    await follow(user, backup);
    await user.click(within(form(backup)).getByRole("radio", { name: word("follow-status-done") }));
    const day = within(form(backup)).getByRole<HTMLInputElement>("textbox", { name: word("follow-done-on") });
    expect(day.value).toBe("2026-11-24");
    await user.type(within(form(backup)).getByRole("textbox", { name: word("follow-proof") }), "Essai du 20");
    await user.click(within(form(backup)).getByRole("button", { name: word("follow-save") }));
    const again = await screen.findByRole("button", { name: word("follow-again-named", "fr", { action: backup }) });
    expect(again.closest("li")?.textContent).toContain("Essai du 20");
    expect(last(core)).toEqual({
      command: "set_decision",
      carried: ["dossier-1", "backup-regular", { status: "done", doneOn: "2026-11-24", note: "Essai du 20", assignedTo: "", due: null }],
    });
    expect(screen.queryByRole("heading", { level: 3, name: `1. ${backup}` })).toBeNull();
    expect(screen.getByText(spaced(word("follow-now-done", "fr", { action: backup }))).closest("[role=status]")).not.toBeNull();
    expect(document.activeElement?.id).toMatch(/^follow-/);
    await user.click(screen.getByRole("button", { name: word("app-other-language") }));
    const english = word("action-backup-regular", "en");
    expect(await screen.findByText(word("follow-now-done", "en", { action: english }))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: word("app-other-language", "en") }));

    // The results say both, each by its name.
    await press(user, word("app-plan-back"));
    expect(await screen.findByRole("heading", { name: word("since-answers") })).toBeTruthy();
    expect(screen.getByRole("heading", { name: word("since-with") })).toBeTruthy();
    expect(screen.getByText(spaced(word("since-done", "fr", { count: 1 })))).toBeTruthy();
  });

  test("is put back to do, and nothing counts as done any more", async () => {
    const { user } = await openPlan();
    await follow(user, backup);
    await user.click(within(form(backup)).getByRole("radio", { name: word("follow-status-done") }));
    await user.click(within(form(backup)).getByRole("button", { name: word("follow-save") }));
    await user.click(await screen.findByRole("button", { name: word("follow-again-named", "fr", { action: backup }) }));
    expect(await screen.findByRole("heading", { level: 3, name: `1. ${backup}` })).toBeTruthy();
    expect(screen.queryByText(spaced(word("since-done", "fr", { count: 1 })))).toBeNull();
  });

  test("is set aside only with a reason, and stands at the end with it", async () => {
    const { core, user } = await openPlan();
    await follow(user, backup);
    await user.click(within(form(backup)).getByRole("radio", { name: word("follow-status-set-aside") }));
    await user.click(within(form(backup)).getByRole("button", { name: word("follow-save") }));
    const reason = within(form(backup)).getByRole("textbox", { name: word("follow-reason") });
    expect(document.activeElement).toBe(reason);
    expect(within(form(backup)).getByText(spaced(word("follow-reason-error")))).toBeTruthy();
    expect(core.calls.some((it) => it.command === "set_decision")).toBe(false);
    await user.type(reason, "Déménagement");
    await user.click(within(form(backup)).getByRole("button", { name: word("follow-save") }));
    const again = await screen.findByRole("button", { name: word("follow-again-named", "fr", { action: backup }) });
    expect(again.closest("li")?.textContent).toContain("Déménagement");
  });

  test("takes a day that exists, and says so otherwise", async () => {
    const { core, user } = await openPlan();
    await follow(user, backup);
    const due = within(form(backup)).getByRole("textbox", { name: word("follow-due") });
    await user.type(due, "2026-02-30");
    await user.click(within(form(backup)).getByRole("button", { name: word("follow-save") }));
    expect(document.activeElement).toBe(due);
    expect(due.getAttribute("aria-invalid")).toBe("true");
    await user.clear(due);
    await user.type(due, "2027-02-28");
    await user.click(within(form(backup)).getByRole("button", { name: word("follow-save") }));
    await waitFor(() => expect(last(core)?.carried[2]).toMatchObject({ status: "to-do", due: "2027-02-28" }));
  });

  test("that is to find out is not done but answered", async () => {
    const { user } = await openPlan();
    const action = word("find-out-router-secure");
    await follow(user, action);
    expect(within(form(action)).queryByRole("radio", { name: word("follow-status-done") })).toBeNull();
    await user.click(within(form(action)).getByRole("button", { name: word("follow-answer-named", "fr", { action }) }));
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
    await press(user, word("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("app-plan-title")));
  });

  test("is found by the person who has it", async () => {
    const { user } = await openPlan();
    await follow(user, backup);
    await user.click(within(form(backup)).getByRole("radio", { name: word("follow-status-under-way") }));
    await user.type(within(form(backup)).getByRole("textbox", { name: word("follow-person") }), "Mélanie");
    await user.click(within(form(backup)).getByRole("button", { name: word("follow-save") }));
    await user.selectOptions(await screen.findByRole("combobox", { name: word("follow-filter-status") }), "under-way");
    expect(screen.getByText(spaced(word("follow-filter-count", "fr", { shown: 1, all: 3 })))).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
    await user.selectOptions(screen.getByRole("combobox", { name: word("follow-filter-person") }), word("follow-filter-nobody"));
    expect(screen.queryAllByRole("heading", { level: 3 })).toHaveLength(0);
  });
});

describe("undo and redo", () => {
  test("name what they would change, and say what they changed", async () => {
    const { core, user } = await openResults();
    const step = word("step-answer", "fr", { practice: word("action-router-secure.short") });
    await press(user, word("undo-undo-what", "fr", { step }));
    expect(last(core)).toEqual({ command: "undo", carried: ["dossier-1"] });
    expect((await screen.findByText(spaced(word("undo-undone", "fr", { step })))).closest("[role=status]")).not.toBeNull();
    await press(user, word("undo-redo-what", "fr", { step }));
    expect(await screen.findByText(spaced(word("undo-redone", "fr", { step })))).toBeTruthy();
    expect(screen.getByRole("button", { name: word("undo-redo-none") }).getAttribute("aria-disabled")).toBe("true");
  });

  test("answer to their keys, but not while a text is typed", async () => {
    const { core, user } = await openResults();
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(last(core)?.command).toBe("undo"));
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await waitFor(() => expect(last(core)?.command).toBe("redo"));
    await press(user, word("app-results-answers"));
    await user.click(screen.getAllByRole("button", { name: /^Modifier\s: / })[0] as HTMLElement);
    await user.click(await screen.findByRole("button", { name: word("app-question-note") }));
    screen.getByRole("textbox", { name: word("app-question-note-label") }).focus();
    const before = core.calls.length;
    await user.keyboard("{Control>}z{/Control}");
    expect(core.calls.slice(before).filter((it) => it.command === "undo")).toEqual([]);
  });
});

describe("doing the review again", () => {
  async function startAgain() {
    const { core, user } = await openResults();
    await user.click(await screen.findByRole("button", { name: word("again-title") }));
    await waitFor(() => expect(title().textContent).toBe(word("again-title")));
    await press(user, word("again-go"));
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
    return { core, user };
  }

  test("asks first what was not known, and keeps the answers of before until they are confirmed", async () => {
    const { core, user } = await startAgain();
    expect(screen.getByText(spaced(word("carried-why-unknown")))).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: word("q-router-secure.choice-checked") }));
    await press(user, word("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("app-answers-title")));
    expect(screen.getByText(spaced(word("again-done")))).toBeTruthy();
    expect(screen.getAllByText(spaced(word("carried-state-carried")))).toHaveLength(2);
    expect(await screen.findByText(spaced(word("carried-state-changed")))).toBeTruthy();
    const question = word("q-backup-regular");
    await press(user, word("carried-still-named", "fr", { question }));
    expect(await screen.findByText(spaced(word("carried-state-confirmed")))).toBeTruthy();
    expect(core.calls.at(-1)).toEqual({ command: "confirm_answer", carried: ["dossier-1", "backup-regular"] });
  });

  test("is confirmed on the question too, which goes on", async () => {
    const { core, user } = await startAgain();
    await press(user, word("carried-confirm"));
    await waitFor(() => expect(title().textContent).toBe(word("app-answers-title")));
    expect(core.calls.some((it) => it.command === "confirm_answer")).toBe(true);
  });

  test("shows what changed, on a table of its own for each kind, and the review before to read", async () => {
    const { user } = await startAgain();
    await user.click(screen.getByRole("radio", { name: word("q-router-secure.choice-checked") }));
    await press(user, word("app-question-continue"));
    await press(user, word("app-answers-results"));
    await user.click(await screen.findByRole("button", { name: word("again-changes") }));
    const fixed = await screen.findByRole("table", { name: word("compare-fixed", "fr", { count: 1 }) });
    expect(within(fixed).getByRole("rowheader", { name: word("action-router-secure.short") })).toBeTruthy();
    const levels = { before: word("level-unknown"), after: word("level-full") };
    expect(within(fixed).getByText(spaced(word("compare-levels", "fr", levels)))).toBeTruthy();
    const trend = screen.getByRole("table", { name: word("trend-title", "fr", { track: word("track-essential") }) });
    expect(within(trend).getAllByRole("row")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: word("compare-read-named", "fr", { date: "24 novembre 2026" }) }));
    await waitFor(() => expect(title().textContent).toBe(word("past-title", "fr", { date: "24 novembre 2026" })));
    expect(screen.queryByRole("radio")).toBeNull();
    await press(user, word("past-back"));
    await waitFor(() => expect(title().textContent).toBe(word("compare-title")));
  });

  test("is taken back by undo", async () => {
    const { user } = await startAgain();
    await press(user, word("undo-undo-what", "fr", { step: word("step-assessment") }));
    await waitFor(() => expect(title().textContent).toBe(word("app-results-title")));
    expect(await screen.findByText(spaced(word("again-card-first")))).toBeTruthy();
  });
});

describe("a filled worksheet", () => {
  async function openPaper() {
    const { core, user } = await openQuestion();
    await press(user, word("app-question-all"));
    await press(user, word("paper-title"));
    await waitFor(() => expect(title().textContent).toBe(word("paper-title")));
    return { core, user };
  }
  const field = (number: number, practice: string) =>
    screen.getByRole<HTMLInputElement>("textbox", { name: word("paper-question", "fr", { number, question: word(`q-${practice}`) }) });

  test("is typed by keyboard alone: number of the box, Enter, and so on", async () => {
    const { core, user } = await openPaper();
    field(1, "backup-regular").focus();
    await user.keyboard("2{Enter}");
    expect(last(core)?.carried).toEqual(["dossier-1", "backup-regular", { kind: "choice", choice: "by-hand" }]);
    await waitFor(() => expect(document.activeElement).toBe(field(2, "backup-offline")));
    await user.keyboard("j{Enter}");
    expect(last(core)?.carried).toEqual(["dossier-1", "backup-offline", { kind: "choice", choice: "dont-know" }]);
    await waitFor(() => expect(document.activeElement).toBe(field(3, "router-secure")));
    await user.keyboard("s{Enter}");
    const reason = screen.getByRole("textbox", { name: word("paper-reason") });
    expect(document.activeElement).toBe(reason);
    await user.keyboard("{Enter}");
    expect(screen.getByText(spaced(word("paper-reason-missing")))).toBeTruthy();
    await user.keyboard("Aucun routeur{Enter}");
    await waitFor(() => expect(document.activeElement?.id).toBe("paper-end"));
    expect(core.calls.filter((it) => it.command === "answer").at(-1)?.carried[2]).toEqual({
      kind: "not-applicable",
      reason: "Aucun routeur",
    });
  });

  test("goes past a question that an answer takes away", async () => {
    const { user } = await openPaper();
    field(1, "backup-regular").focus();
    await user.keyboard("3{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(field(3, "router-secure")));
  });

  test("changes nothing for a key that stands for nothing, and says which do", async () => {
    const { core, user } = await openPaper();
    const before = core.calls.length;
    await user.type(field(2, "backup-offline"), "7");
    expect(screen.getByRole("alert").textContent).toContain("1, 2, J");
    expect(core.calls).toHaveLength(before);
  });
});
