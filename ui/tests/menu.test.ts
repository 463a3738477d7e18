import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { openQuestion, openWindow, spaced, word } from "./support";

describe("the menus", () => {
  test("offer what can be done where one is, in the language being spoken", async () => {
    const { core, user } = await openQuestion();
    expect(core.manners.menu?.language).toBe("fr");
    expect(core.manners.menu?.possible).toContain("save-plan");
    expect(core.manners.menu?.possible).not.toContain("lock");
    await user.click(screen.getByRole("button", { name: word("app-home") }));
    await waitFor(() => expect(core.manners.menu?.possible).not.toContain("save-plan"));
    await user.click(screen.getByRole("button", { name: "English" }));
    await waitFor(() => expect(core.manners.menu?.language).toBe("en"));
  });

  test.each([
    ["settings", "settings-title", "app-back"],
    ["incident", "incident-title", "app-incident-back"],
    ["transparency", "transparency-title", "app-back"],
    ["import", "keeping-import-title", "app-back"],
  ] as const)("lead to %s, and one comes back from there", async (item, title, back) => {
    const { core, user } = await openQuestion();
    core.manners.tell({ kind: "chosen", item });
    const heading = await screen.findByRole("heading", { level: 1, name: word(title) });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.click(screen.getByRole("button", { name: word(back) }));
    await screen.findByRole("radio", { name: "Je ne sais pas" });
  });

  test("lead to the plan, where it is saved", async () => {
    const { core } = await openQuestion();
    core.manners.tell({ kind: "chosen", item: "save-plan" });
    await screen.findByRole("button", { name: word("app-plan-save") });
    await waitFor(() => expect(document.activeElement?.id).toBe("save-title"));
  });

  test("undo the last answer, and say so when there is nothing to undo", async () => {
    const { core, user } = await openQuestion();
    core.manners.tell({ kind: "chosen", item: "undo" });
    await screen.findByText(spaced(word("undo-undo-none")));
    const answer = screen.getByRole<HTMLInputElement>("radio", { name: "Je ne sais pas" });
    await user.click(answer);
    await waitFor(() => expect(screen.getByRole("button", { name: /^Annuler/ }).getAttribute("aria-disabled")).toBe("false"));
    core.manners.tell({ kind: "chosen", item: "undo" });
    await waitFor(() => expect(core.calls.some((it) => it.command === "undo")).toBe(true));
  });

  test("make the text larger as far as it goes", async () => {
    const { core } = await openWindow();
    for (let turn = 0; turn < 4; turn += 1) core.manners.tell({ kind: "chosen", item: "text-larger" });
    await waitFor(() => expect(core.manners.menu?.possible).toContain("text-smaller"));
  });
});
