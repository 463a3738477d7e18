import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { openQuestion, word } from "./support";

/** The plan of a business that answered « à la main » and left the rest. */
async function openPlan(english: "on" | "off" = "on") {
  const { core, user } = await openQuestion({ english });
  await user.click(screen.getByRole("radio", { name: word("q-backup-regular.choice-by-hand") }));
  await user.click(screen.getByRole("button", { name: word("app-question-all") }));
  await user.click(screen.getByRole("button", { name: word("app-answers-results") }));
  await user.click(await screen.findByRole("button", { name: word("app-results-plan") }));
  await screen.findByRole("heading", { level: 1, name: word("app-plan-title") });
  return { core, user };
}

describe("the plan", () => {
  test("opens in place why an action stands there and how to do it", async () => {
    const { user } = await openPlan();
    const action = screen.getByRole("heading", { level: 3, name: `1. ${word("action-backup-regular")}` }).closest("li");
    expect(action?.textContent).not.toContain(word("action-backup-regular.first-step"));
    await user.click(within(action as HTMLElement).getByText(word("app-plan-how")));
    await waitFor(() => expect(action?.textContent).toContain(word("plan-why-must-have")));
    expect(action?.textContent).toContain(word("action-backup-regular.first-step"));
  });

  test("is saved in the language chosen for it, and says where", async () => {
    const { core, user } = await openPlan();
    await user.click(screen.getByRole("radio", { name: word("app-plan-save-language-en") }));
    await user.click(screen.getByRole("button", { name: word("app-plan-save") }));
    expect(await screen.findByText(/plan-en\.pdf/)).toBeTruthy();
    expect(core.calls.at(-1)).toMatchObject({ command: "save_plan", carried: ["dossier-1", { languages: "en" }] });
    expect(document.documentElement.lang).toBe("fr-CA");
  });

  test("is saved in French where English is off", async () => {
    const { core, user } = await openPlan("off");
    expect(screen.queryByRole("radio", { name: word("app-plan-save-language-en") })).toBeNull();
    await user.click(screen.getByRole("button", { name: word("app-plan-save") }));
    await waitFor(() => expect(core.calls.at(-1)?.carried).toMatchObject(["dossier-1", { languages: "fr" }]));
  });

  test("that could not be written says so", async () => {
    const { core, user } = await openPlan();
    core.refuseNext({ code: "cannot-write", reason: "disk-full", path: "plan.pdf" });
    await user.click(screen.getByRole("button", { name: word("app-plan-save") }));
    expect(await screen.findByRole("alert")).toBeTruthy();
  });

  test("is redone for other hours and dollars, which are checked", async () => {
    const { core, user } = await openPlan();
    await user.click(screen.getByText(word("app-plan-capacity-change")));
    await user.click(screen.getByRole("radio", { name: word("app-plan-capacity-custom") }));
    const hours = screen.getByRole("textbox", { name: word("app-plan-capacity-hours") });
    await user.clear(hours);
    await user.type(hours, "745");
    await user.click(screen.getByRole("button", { name: word("app-plan-capacity-apply") }));
    expect(document.activeElement).toBe(hours);
    expect(hours.getAttribute("aria-invalid")).toBe("true");
    await user.clear(hours);
    await user.type(hours, "2,5");
    await user.click(screen.getByRole("button", { name: word("app-plan-capacity-apply") }));
    await waitFor(() => expect(core.calls.at(-1)).toEqual({ command: "set_capacity", carried: ["dossier-1", 2.5, 200] }));
    expect(await screen.findByText(word("app-plan-redone"))).toBeTruthy();
  });
});
