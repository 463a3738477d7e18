import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import type { DocumentRequest } from "../src/lib/ipc/bindings";
import { openQuestion, word } from "./support";

/** The plan of a dossier, with the panel's choices open. */
async function openChoices(english: "on" | "off" = "on") {
  const { core, user } = await openQuestion({ english });
  await user.click(screen.getByRole("radio", { name: "Je ne sais pas" }));
  await user.click(screen.getByRole("button", { name: word("app-question-all") }));
  await user.click(screen.getByRole("button", { name: word("app-answers-results") }));
  await user.click(await screen.findByRole("button", { name: word("app-results-plan") }));
  await user.click(await screen.findByRole("button", { name: word("saving-other") }));
  const asked = () => core.calls.filter((it) => it.command === "save_plan").map((it) => it.carried[1] as DocumentRequest);
  return { core, user, asked };
}

const radio = (key: string) => screen.getByRole("radio", { name: new RegExp(`^${word(key)}`) });
const other = (document: string, form: string) =>
  screen.getByRole("button", {
    name: word("saving-save-other", "fr", { document: word(`saving-document-${document}`), form: word(`saving-form-${form}`) }),
  });

describe("saving the plan", () => {
  test("is the whole report as a PDF in one click", async () => {
    const { user, asked } = await openChoices();
    await user.click(screen.getByRole("button", { name: word("app-plan-save") }));
    await screen.findByText(/plan-fr\.pdf/);
    expect(asked()).toEqual([
      { document: "full", form: "pdf", languages: "fr", paper: "letter", letterhead: true, password: null },
    ]);
  });

  test("can be a letter in Word, in both languages, on A4", async () => {
    const { user, asked } = await openChoices();
    await user.click(radio("saving-document-it-provider"));
    await user.click(radio("saving-form-docx"));
    await user.click(radio("app-plan-save-language-both"));
    await user.click(radio("saving-paper-a4"));
    await user.click(other("it-provider", "docx"));
    await screen.findByText(/plan-both\.docx/);
    expect(asked()[0]).toMatchObject({ document: "it-provider", form: "docx", languages: "both", paper: "a4" });
  });

  test("offers a document the forms it has, and goes back to one of them", async () => {
    const { user } = await openChoices();
    await user.click(radio("saving-form-xlsx"));
    expect(screen.queryByRole("radio", { name: word("app-plan-save-language-both") })).toBeNull();
    await user.click(radio("saving-document-card"));
    expect(screen.queryByRole("radio", { name: new RegExp(`^${word("saving-form-xlsx")}`) })).toBeNull();
    expect(other("card", "pdf")).toBeTruthy();
  });

  test("asks for a password twice, says there is no way back, and forgets it once the file is there", async () => {
    const { user, asked } = await openChoices();
    await user.click(screen.getByRole("checkbox", { name: new RegExp(`^${word("saving-password")}`) }));
    expect(screen.getByText(word("saving-password-no-recovery"))).toBeTruthy();
    const save = screen.getByRole("button", { name: word("app-plan-save") });
    await user.click(save);
    expect(screen.getByRole("alert").textContent).toContain(word("saving-password-empty"));
    const first = screen.getByLabelText<HTMLInputElement>(word("saving-password-label"));
    expect(document.activeElement).toBe(first);
    await user.type(first, "quatre mots");
    await user.click(save);
    expect(document.activeElement).toBe(screen.getByLabelText(word("saving-password-again")));
    expect(asked()).toEqual([]);
    await user.type(screen.getByLabelText(word("saving-password-again")), "quatre mots");
    await user.click(save);
    await screen.findByText(/plan-fr\.pdf/);
    expect(asked()[0]?.password).toBe("quatre mots");
    expect(first.value).toBe("");
  });

  test("says when the dialog was closed without an answer", async () => {
    const { core, user } = await openChoices();
    core.saving.place = null;
    await user.click(screen.getByRole("button", { name: word("app-plan-save") }));
    expect(await screen.findByText(word("app-plan-save-cancelled"))).toBeTruthy();
  });

  test("puts a name and a logo on the report, by choice", async () => {
    const { user, asked } = await openChoices();
    const group = screen.getByRole("group", { name: word("saving-letterhead") });
    await user.type(within(group).getByRole("textbox", { name: word("saving-letterhead-name") }), "Conseil fictif");
    await user.click(within(group).getByRole("button", { name: word("saving-letterhead-logo-choose") }));
    expect(await within(group).findByText("logo.svg")).toBeTruthy();
    await user.click(within(group).getByRole("checkbox", { name: word("saving-letterhead-use") }));
    await user.click(screen.getByRole("button", { name: word("app-plan-save") }));
    await waitFor(() => expect(asked()[0]?.letterhead).toBe(false));
  });

  test("has no other language where English is off", async () => {
    await openChoices("off");
    expect(screen.queryByRole("group", { name: word("app-plan-save-language") })).toBeNull();
  });
});
