import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import App from "../src/App.svelte";
import { newCore, openQuestion, openWindow, word } from "./support";

const title = () => screen.getByRole("heading", { level: 1 });

describe("a start that fails", () => {
  test("says so in French and can be tried again", async () => {
    const core = newCore();
    core.refuseStart({ code: "store-locked", file: "vigie.db" });
    render(App, { core });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(word("app-failure-title"));
    await userEvent.click(screen.getByRole("button", { name: word("app-failure-retry") }));
    expect(await screen.findByRole("heading", { level: 1, name: word("app-first-title") })).toBeTruthy();
  });
});

describe("the business", () => {
  test("has nothing chosen but what is presumed", async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole("button", { name: word("app-first-start") }));
    const checked = screen.getAllByRole<HTMLInputElement>("checkbox").map((box) => box.checked);
    expect(checked).toEqual([true, false]);
  });

  test("without a name or with too many people says so beside the fields and keeps the rest", async () => {
    const { core, user } = await openWindow();
    await user.click(screen.getByRole("button", { name: word("app-first-start") }));
    const people = screen.getByRole<HTMLInputElement>("textbox", { name: word("app-business-people") });
    await user.type(people, "500");
    await user.click(screen.getByRole("button", { name: word("app-business-go") }));
    expect(screen.getByRole("alert")).toBe(document.activeElement);
    expect(people.getAttribute("aria-invalid")).toBe("true");
    expect(people.value).toBe("500");
    expect(document.title).toMatch(/^Erreur/);
    expect(core.calls).toEqual([]);
  });

  test("that is refused keeps what was typed", async () => {
    const { core, user } = await openWindow();
    await user.click(screen.getByRole("button", { name: word("app-first-start") }));
    await user.type(screen.getByRole("textbox", { name: word("app-business-name") }), "Boulangerie");
    await user.type(screen.getByRole("textbox", { name: word("app-business-people") }), "3");
    core.refuseNext({ code: "name-marks" });
    await user.click(screen.getByRole("button", { name: word("app-business-go") }));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: word("app-business-name") }).value).toBe("Boulangerie");
  });
});

describe("a dossier", () => {
  test("is listed, and goes on where one was", async () => {
    const { user } = await openQuestion();
    await user.click(screen.getByRole("button", { name: word("app-question-continue") }));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
    await user.click(screen.getByRole("button", { name: word("app-home") }));
    await waitFor(() => expect(title().textContent).toBe(word("app-home-title")));
    await user.click(screen.getByRole("button", { name: /^Continuer le bilan de Boulangerie fictive/ }));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
  });

  test("is deleted only after a confirmation that can be refused", async () => {
    const { core, user } = await openQuestion();
    await user.click(screen.getByRole("button", { name: word("app-home") }));
    await user.click(await screen.findByRole("button", { name: `${word("keeping-home-more")} — Boulangerie fictive` }));
    const remove = await screen.findByRole("button", { name: /^Supprimer le dossier/ });
    await user.click(remove);
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: word("app-cancel") }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(core.calls.some((call) => call.command === "delete_dossier")).toBe(false);
    await user.click(remove);
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: word("app-delete-confirm") }));
    expect(await screen.findByText(word("app-home-empty"))).toBeTruthy();
  });

  test("shows all its answers, and one that is changed returns to its row", async () => {
    const { user } = await openQuestion();
    await user.click(screen.getByRole("button", { name: word("app-question-all") }));
    await user.click(screen.getByRole("button", { name: word("app-answers-answer-named", "fr", { question: word("q-router-secure") }) }));
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
    await user.click(screen.getByRole("radio", { name: word("q-router-secure.choice-dont-know") }));
    await user.click(screen.getByRole("button", { name: word("app-question-continue") }));
    const change = await screen.findByRole("button", { name: word("app-answers-change-named", "fr", { question: word("q-router-secure") }) });
    expect(document.activeElement).toBe(change);
  });
});
