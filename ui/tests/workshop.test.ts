import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import Facilitator from "../src/Facilitator.svelte";
import { FakeFacilitator, FakeWorkshop } from "../src/lib/ipc/fake-workshop";
import { SectionTimer, secondsOf } from "../src/lib/state/section-timer.svelte";
import { openQuestion, textsOf, word } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function openWorkshop() {
  const opened = await openQuestion();
  await opened.user.click(button("Mode atelier"));
  return { ...opened, bar: within(screen.getByRole("region", { name: "Mode atelier" })) };
}

describe("the projected window", () => {
  test("shows the name of the dossier large until it is hidden everywhere", async () => {
    const { user, bar } = await openWorkshop();
    expect(bar.getByText("Boulangerie fictive")).toBeTruthy();
    await user.click(button("Masquer le nom"));
    expect(bar.getByText("Entreprise")).toBeTruthy();
    for (const go of [() => user.click(button("Accueil")), () => user.click(button(/^Continuer/))]) {
      await go();
      expect(document.documentElement.outerHTML).not.toContain("Boulangerie fictive");
    }
    await user.click(button("Masquer le nom"));
    expect(bar.getByText("Boulangerie fictive")).toBeTruthy();
  });

  test("has no note on it, and gives it back when the workshop ends", async () => {
    const { core, user } = await openQuestion();
    await user.click(button(word("app-question-note")));
    await user.type(screen.getByRole("textbox", { name: word("app-question-note-label") }), "demander à Luc");
    await user.tab();
    expect(JSON.stringify(core.calls)).toContain("demander à Luc");
    await user.click(button("Mode atelier"));
    expect(document.body.innerHTML).not.toContain("demander à Luc");
    await user.click(button("Quitter le mode atelier"));
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: word("app-question-note-label") });
    expect(field.value).toBe("demander à Luc");
  });

  test("has text of 24 px and more, and the size that was chosen afterwards", async () => {
    const { user } = await openWorkshop();
    const size = () => Number.parseFloat(document.documentElement.style.fontSize);
    expect((size() / 100) * 16).toBeGreaterThanOrEqual(24);
    await user.click(button("Quitter le mode atelier"));
    expect(size()).toBe(100);
  });

  test("tells the other window the question, and nothing once the workshop ended", async () => {
    const { core, user } = await openWorkshop();
    await vi.waitFor(() => expect(core.workshop.shown?.dossier?.practice).toBe("backup-regular"));
    await user.click(button("Continuer"));
    await vi.waitFor(() => expect(core.workshop.shown?.dossier?.practice).toBe("backup-offline"));
    expect(core.workshop.shown?.dossier?.domain).toBe("bak");
    await user.click(button("Quitter le mode atelier"));
    expect(core.workshop.shown?.dossier).toBeNull();
  });
});

describe("the keys of a workshop", () => {
  test("choose an answer, and open their list, but not where one types", async () => {
    const { user } = await openWorkshop();
    await user.keyboard("2");
    expect(screen.getAllByRole<HTMLInputElement>("radio")[1]?.checked).toBe(true);
    await user.keyboard("?");
    expect(screen.getByRole("dialog", { name: "Raccourcis clavier" })).toBeTruthy();
    await user.click(button("Fermer"));
    await user.click(button("Accueil"));
    await user.click(button(word("app-home-new")));
    const name = screen.getByRole<HTMLInputElement>("textbox", { name: word("app-business-name") });
    await user.type(name, "Café m?");
    expect(name.value).toBe("Café m?");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("do nothing once they are turned off, nor outside a workshop", async () => {
    const { user } = await openWorkshop();
    await user.click(button("Raccourcis (?)"));
    await user.click(screen.getByRole("checkbox", { name: "Utiliser ces raccourcis" }));
    await user.click(button("Fermer"));
    await user.keyboard("2?");
    expect(screen.getAllByRole<HTMLInputElement>("radio").some((it) => it.checked)).toBe(false);
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(button("Quitter le mode atelier"));
    await user.keyboard("2?");
    expect(screen.getAllByRole<HTMLInputElement>("radio").some((it) => it.checked)).toBe(false);
  });
});

async function openFacilitator() {
  const workshop = new FakeWorkshop(async () => {});
  const core = new FakeFacilitator({ fr: textsOf("fr"), en: textsOf("en") }, workshop);
  const show = (practice: string | null, language: "fr" | "en" = "fr") =>
    workshop.tellShown({
      language,
      theme: "system",
      dossier: { id: "d1", name: "Boulangerie fictive", domain: practice === null ? null : "bak", practice },
    });
  render(Facilitator, { core });
  await show("mfa-email");
  await screen.findByText("Boulangerie fictive");
  return { core, workshop, show, user: userEvent.setup() };
}

describe("the facilitator's window", () => {
  test("keeps a dissent with the question on the screen, and follows to the next", async () => {
    const { core, show, user } = await openFacilitator();
    await user.click(screen.getByRole("radio", { name: /^Désaccord/ }));
    await user.type(screen.getByRole("textbox", { name: "Texte de la note" }), "Ana dit que non");
    await user.click(button("Garder la note"));
    expect(core.kept).toMatchObject([{ kind: "dissent", practice: "mfa-email", text: "Ana dit que non" }]);
    const here = within(screen.getByRole("region", { name: "Sur cette question" }));
    expect(here.getByText("Ana dit que non")).toBeTruthy();
    await show("os-updates");
    await vi.waitFor(() => expect(screen.queryByRole("region", { name: "Sur cette question" })).toBeNull());
    expect(within(screen.getByRole("region", { name: "Autres notes" })).getByText("Ana dit que non")).toBeTruthy();
  });

  test("keeps what was typed when it is refused, and says why", async () => {
    const { core, user } = await openFacilitator();
    core.refusal = { code: "locked" };
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Texte de la note" });
    await user.type(field, "à ne pas perdre");
    await user.click(button("Garder la note"));
    expect(screen.getByRole("alert").textContent).toContain(word("error-locked"));
    expect(field.value).toBe("à ne pas perdre");
  });

  test("changes and erases a remark, and says so", async () => {
    const { core, user } = await openFacilitator();
    await user.click(screen.getByRole("radio", { name: /^À reprendre/ }));
    await user.type(screen.getByRole("textbox", { name: "Texte de la note" }), "qui a la clé");
    await user.click(button("Garder la note"));
    await user.click(button(/^Modifier\s:/));
    const field = screen.getAllByRole("textbox", { name: "Texte de la note" }).at(-1);
    if (field) await user.type(field, " du coffre");
    await user.click(button("Enregistrer"));
    expect(core.kept).toMatchObject([{ text: "qui a la clé du coffre", kind: "parking" }]);
    await user.click(button(/^Effacer\s:/));
    expect(core.kept).toEqual([]);
    expect(screen.getByText("Note effacée.")).toBeTruthy();
  });

  test("shows nothing of a dossier that is no longer projected, and speaks the language of the room", async () => {
    const { show, workshop, user } = await openFacilitator();
    await user.type(screen.getByRole("textbox", { name: "Texte de la note" }), "secret de la salle");
    await user.click(button("Garder la note"));
    await show("mfa-email", "en");
    await screen.findByRole("heading", { level: 1, name: "Leading the workshop" });
    await workshop.tellShown({ language: "en", theme: "dark", dossier: null });
    await screen.findByText(/Your notes will appear here/);
    expect(document.body.innerHTML).not.toContain("secret de la salle");
    expect(document.body.innerHTML).not.toContain("Boulangerie");
  });

  test("counts down, says calmly that the time is up, and keeps nothing from going on", async () => {
    const { core, user } = await openFacilitator();
    const length = screen.getByRole("textbox", { name: "Temps prévu par section" });
    await user.clear(length);
    await user.type(length, "0:01");
    await user.click(button("Démarrer"));
    await vi.waitFor(() => expect(screen.getByText(/est écoulé/)).toBeTruthy(), { timeout: 5_000 });
    await user.type(screen.getByRole("textbox", { name: "Texte de la note" }), "après l’heure");
    await user.click(button("Garder la note"));
    expect(core.kept).toHaveLength(1);
  });
});

describe("the timer", () => {
  test("counts for the section on the screen alone, and goes on where it was left", () => {
    let now = 0;
    const timer = new SectionTimer(() => now);
    timer.plan(60);
    timer.follow("bak");
    timer.start();
    now = 20_000;
    timer.follow("net");
    expect(timer.left).toBe(60);
    now = 50_000;
    timer.pause();
    expect(timer.left).toBe(30);
    now = 90_000;
    timer.tick();
    expect(timer.left).toBe(30);
    timer.follow("bak");
    expect(timer.left).toBe(40);
    timer.start();
    now = 500_000;
    timer.tick();
    expect([timer.left, timer.isUp]).toEqual([0, true]);
    timer.reset();
    expect([timer.left, timer.isUp]).toEqual([60, false]);
  });

  test("reads minutes, and minutes with seconds, and nothing else", () => {
    expect(["10", "2:30", " 0:05 ", "180"].map(secondsOf)).toEqual([600, 150, 5, 10_800]);
    expect(["", "0", "181", "1:75", "dix", "-1", "1.5"].map(secondsOf)).toEqual(Array(7).fill(null));
  });
});
