import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { openQuestion, savedStatus, word } from "./support";

const choice = (id: string) => screen.getByRole<HTMLInputElement>("radio", { name: word(id) });
const button = (id: string) => screen.getByRole("button", { name: word(id) });
const title = () => screen.getByRole("heading", { level: 1 });

describe("a question", () => {
  test("is a group named by the title, with nothing chosen", async () => {
    await openQuestion();
    const group = screen.getByRole("group", { name: word("q-backup-regular") });
    const radios = within(group).getAllByRole<HTMLInputElement>("radio");
    expect(radios).toHaveLength(4);
    expect(radios.some((radio) => radio.checked)).toBe(false);
    expect(within(group).getByRole("heading", { level: 1 })).toBe(document.activeElement);
    expect(document.title).toBe(`${word("q-backup-regular")} – Vigie`);
  });

  test("keeps its why and its example closed until asked", async () => {
    const { user } = await openQuestion();
    const why = screen.getByRole("button", { name: word("app-question-why"), expanded: false });
    const text = screen.getByText(word("q-backup-regular.why"));
    expect(text.closest("[hidden]")).not.toBeNull();
    await user.click(why);
    expect(screen.getByRole("button", { name: word("app-question-why"), expanded: true })).toBe(why);
    expect(text.closest("[hidden]")).toBeNull();
  });

  test("is answered without moving on", async () => {
    const { core, user } = await openQuestion();
    await user.click(choice("q-backup-regular.choice-by-hand"));
    expect(choice("q-backup-regular.choice-by-hand").checked).toBe(true);
    expect(title().textContent).toBe(word("q-backup-regular"));
    expect(core.calls.at(-1)).toEqual({
      command: "answer",
      carried: ["dossier-1", "backup-regular", { kind: "choice", choice: "by-hand" }],
    });
  });

  test("is followed by the next, with its title in focus, then by the results", async () => {
    const { user } = await openQuestion();
    await user.click(choice("q-backup-regular.choice-by-hand"));
    await user.click(button("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
    expect(document.activeElement).toBe(title());
    await user.click(choice("q-backup-offline.choice-no"));
    await user.click(button("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
    await user.click(choice("q-router-secure.choice-dont-know"));
    await user.click(button("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("app-results-title")));
    expect(await screen.findByText(word("action-backup-regular"))).toBeTruthy();
  });

  test("that another answer settles is not asked", async () => {
    const { user } = await openQuestion();
    await user.click(choice("q-backup-regular.choice-none"));
    await user.click(button("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
  });

  test("may be left without an answer, and that is said", async () => {
    const { user } = await openQuestion();
    await user.click(button("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
    expect(screen.getByText(word("app-question-skipped")).closest("[role=status]")).not.toBeNull();
  });

  test("can be gone back to with its answer, and cleared", async () => {
    const { user } = await openQuestion();
    await user.click(choice("q-backup-regular.choice-by-hand"));
    await user.click(button("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
    await user.click(button("app-question-back"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular")));
    expect(choice("q-backup-regular.choice-by-hand").checked).toBe(true);
    await user.click(button("app-question-clear"));
    await waitFor(() => expect(choice("q-backup-regular.choice-by-hand").checked).toBe(false));
    expect(screen.queryByRole("button", { name: word("app-question-clear") })).toBeNull();
  });

  test("that does not apply asks for the reason, and is saved with it", async () => {
    const { core, user } = await openQuestion();
    await user.click(choice("q-backup-regular.choice-none"));
    await user.click(button("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
    await user.click(choice("q-router-secure.not-applicable"));
    expect(core.calls.filter((call) => call.command === "answer")).toHaveLength(1);
    await user.click(button("app-question-continue"));
    const reason = screen.getByRole("textbox", { name: word("app-question-reason") });
    expect(screen.getByText(word("app-question-reason-error"))).toBeTruthy();
    expect(document.activeElement).toBe(reason);
    await user.type(reason, "Aucun routeur");
    await user.click(button("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("app-results-title")));
    expect(core.calls.filter((call) => call.command === "answer").at(-1)?.carried[2]).toEqual({
      kind: "not-applicable",
      reason: "Aucun routeur",
    });
  });

  test("is answered by keyboard alone", async () => {
    const { user } = await openQuestion();
    choice("q-backup-regular.choice-automatic-restored").focus();
    await user.keyboard("[Space]");
    expect(choice("q-backup-regular.choice-automatic-restored").checked).toBe(true);
    await user.keyboard("[Enter]");
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
  });
});

describe("what is entered", () => {
  test("is only said to be saved once the application has said so", async () => {
    const { core, user } = await openQuestion();
    const release = core.hold();
    await user.click(choice("q-backup-regular.choice-by-hand"));
    expect(savedStatus()).toBe(word("app-saving"));
    release();
    await waitFor(() => expect(savedStatus()).toMatch(/^Enregistré à /));
  });

  test("stays on the screen with the reason when it is refused, and can be sent again", async () => {
    const { core, user } = await openQuestion();
    core.refuseNext({ code: "store-full", file: "vigie.db" });
    await user.click(choice("q-backup-regular.choice-by-hand"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(word("app-failure-save-title"));
    expect(alert.textContent).toContain(word("app-failure-kept"));
    expect(savedStatus()).toBe(word("app-not-saved"));
    expect(choice("q-backup-regular.choice-by-hand").checked).toBe(true);
    await user.click(button("app-question-continue"));
    expect(title().textContent).toBe(word("q-backup-regular"));
    await user.click(button("app-failure-retry"));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(savedStatus()).toMatch(/^Enregistré à /);
    expect(choice("q-backup-regular.choice-by-hand").checked).toBe(true);
  });

  test("as a note is saved at the first pause, and not called saved before", async () => {
    const { core, user } = await openQuestion();
    await user.click(screen.getByText(word("app-question-note")));
    await user.type(screen.getByRole("textbox", { name: word("app-question-note-label") }), "Voir Sacha");
    expect(savedStatus()).toBe("");
    await waitFor(() => expect(savedStatus()).toMatch(/^Enregistré à /), { timeout: 10_000 });
    expect(core.calls.at(-1)).toEqual({ command: "set_note", carried: ["dossier-1", "backup-regular", "Voir Sacha"] });
  });

  test("of a refused note is still there after looking at the incident sheet", async () => {
    const { core, user } = await openQuestion();
    await user.click(screen.getByText(word("app-question-note")));
    core.refuseNext({ code: "text-too-long", longest: 2000 });
    await user.type(screen.getByRole("textbox", { name: word("app-question-note-label") }), "Voir Sacha");
    await user.click(screen.getByRole("button", { name: word("incident-title") }));
    await waitFor(() => expect(title().textContent).toBe(word("incident-title")));
    await user.click(button("app-incident-back"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular")));
    const note = screen.getByRole<HTMLTextAreaElement>("textbox", { name: word("app-question-note-label") });
    expect(note.value).toBe("Voir Sacha");
    expect(document.activeElement?.id).toBe("go-incident");
  });
});
