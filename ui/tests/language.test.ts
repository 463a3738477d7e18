import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { openQuestion, openWindow, word } from "./support";

describe("the language", () => {
  test("is French at the start, and English is one control away", async () => {
    const { core, user } = await openWindow();
    await waitFor(() => expect(document.documentElement.lang).toBe("fr-CA"));
    await user.click(screen.getByRole("button", { name: "English" }));
    await waitFor(() => expect(document.documentElement.lang).toBe("en-CA"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(word("app-first-title", "en"));
    expect(document.title).toBe(`${word("app-first-title", "en")} – Vigie`);
    expect(core.calls.at(-1)).toEqual({ command: "set_language", carried: ["en"] });
  });

  test("changes in the middle of a note without losing the note, the focus or the answer", async () => {
    const { user } = await openQuestion();
    await user.click(screen.getByRole("radio", { name: word("q-backup-regular.choice-by-hand") }));
    await user.click(screen.getByText(word("app-question-note")));
    const note = screen.getByRole<HTMLTextAreaElement>("textbox", { name: word("app-question-note-label") });
    await user.type(note, "À demander à Sacha");
    await user.click(screen.getByRole("button", { name: "English" }));
    await screen.findByRole("heading", { level: 1, name: word("q-backup-regular", "en") });
    expect(note.isConnected).toBe(true);
    expect(note.value).toBe("À demander à Sacha");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Français" }));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: word("q-backup-regular.choice-by-hand", "en") }).checked).toBe(true);
  });

  test("changes in the middle of the business form without losing what was typed", async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole("button", { name: word("app-first-start") }));
    await user.type(screen.getByRole("textbox", { name: word("app-business-name") }), "Boulang");
    await user.click(screen.getByRole("checkbox", { name: word("trait-it-provider") }));
    await user.click(screen.getByRole("button", { name: "English" }));
    const name = await screen.findByRole<HTMLInputElement>("textbox", { name: word("app-business-name", "en") });
    expect(name.value).toBe("Boulang");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: word("trait-it-provider", "en") }).checked).toBe(true);
  });
});

describe("the distributor's policy on English", () => {
  test("off: there is no English control", async () => {
    await openWindow({ english: "off" });
    expect(screen.queryByRole("button", { name: "English" })).toBeNull();
  });

  test("on with notice: the notice is shown in English only", async () => {
    const { user } = await openWindow({ english: "on-with-notice", englishNotice: "Avis du distributeur" });
    expect(screen.queryByText("Avis du distributeur")).toBeNull();
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByText("Avis du distributeur")).toBeTruthy();
  });
});
