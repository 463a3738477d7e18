import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { openQuestion, savedStatus, spaced, word } from "./support";

const choice = (id: string) => screen.getByRole<HTMLInputElement>("radio", { name: word(id) });
const button = (id: string) => screen.getByRole("button", { name: word(id) });
const title = () => screen.getByRole("heading", { level: 1 });
const group = (practice: string) => screen.getByRole("group", { name: new RegExp(`${escaped(word(`q-${practice}`))}$`) });
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const sectionNamed = (id: string) => {
  const item = screen.getByRole("heading", { level: 2, name: word(`domain-${id}`) }).closest("li");
  if (item === null) throw new Error(`no section ${id}`);
  return item;
};
const said = (id: string) => spaced(sectionNamed(id).textContent ?? "");
const open = (state: string, id: string) =>
  screen.getByRole("button", { name: word(`hub-open-${state}-named`, "fr", { section: word(`domain-${id}`) }) });

async function openSections() {
  const { core, user } = await openQuestion();
  await user.click(button("hub-all"));
  await waitFor(() => expect(title().textContent).toBe(word("hub-title")));
  return { core, user };
}

async function openList() {
  const { core, user } = await openSections();
  await user.click(screen.getByRole("radio", { name: new RegExp(`^${word("hub-lens-list")}`) }));
  await user.click(open("not-begun", "bak"));
  await waitFor(() => expect(title().textContent).toBe(word("domain-bak")));
  return { core, user };
}

describe("the sections", () => {
  test("say how far each one is, from the answers that were given", async () => {
    const { user } = await openSections();
    expect(document.activeElement).toBe(title());
    expect(said("bak")).toContain(word("hub-not-begun"));
    expect(said("bak")).toContain(spaced(word("hub-answered", "fr", { answered: 0, asked: 2 })));
    expect(said("bak")).toContain(spaced(word("hub-left", "fr", { minutes: 1 })));
    await user.click(open("not-begun", "bak"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular")));
    await user.click(choice("q-backup-regular.choice-dont-know"));
    await user.click(button("hub-all"));
    await waitFor(() => expect(said("bak")).toContain(word("hub-begun")));
    expect(said("bak")).toContain(spaced(word("hub-answered", "fr", { answered: 1, asked: 2 })));
    expect(said("bak")).toContain(spaced(word("hub-unknown", "fr", { count: 1 })));
    expect(said("net")).toContain(word("hub-not-begun"));
  });

  test("lead to the first question that waits, or to the answers where none does", async () => {
    const { user } = await openSections();
    await user.click(open("not-begun", "net"));
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
    await user.click(choice("q-router-secure.choice-checked"));
    await user.click(button("hub-all"));
    await waitFor(() => expect(said("net")).toContain(word("hub-done")));
    expect(said("net")).not.toContain(spaced(word("hub-left", "fr", { minutes: 1 })));
    await user.click(open("done", "net"));
    await waitFor(() => expect(title().textContent).toBe(word("app-answers-title")));
    expect(document.activeElement?.textContent).toBe(word("domain-net"));
  });

  test("do not count a question that another answer settles", async () => {
    const { user } = await openQuestion();
    await user.click(choice("q-backup-regular.choice-none"));
    await user.click(button("hub-all"));
    await waitFor(() => expect(said("bak")).toContain(word("hub-done")));
    expect(said("bak")).toContain(spaced(word("hub-answered", "fr", { answered: 1, asked: 1 })));
  });
});

describe("a section as a list", () => {
  test("shows every question as a group of its own, and saves each answer at once", async () => {
    const { core, user } = await openList();
    expect(within(group("backup-regular")).getAllByRole("radio")).toHaveLength(4);
    const radio = within(group("backup-offline")).getByRole<HTMLInputElement>("radio", {
      name: word("q-backup-offline.choice-disconnected"),
    });
    await user.click(radio);
    expect(radio.checked).toBe(true);
    await waitFor(() => expect(savedStatus()).toMatch(/^Enregistré à /));
    expect(core.calls.at(-1)).toEqual({
      command: "answer",
      carried: ["dossier-1", "backup-offline", { kind: "choice", choice: "disconnected" }],
    });
  });

  test("shows what was answered one at a time, and the other way round", async () => {
    const { core, user } = await openQuestion();
    await user.click(choice("q-backup-regular.choice-by-hand"));
    await user.click(button("hub-list"));
    await waitFor(() => expect(title().textContent).toBe(word("domain-bak")));
    expect(choice("q-backup-regular.choice-by-hand").checked).toBe(true);
    await user.click(choice("q-backup-regular.choice-automatic-restored"));
    await user.click(within(group("backup-offline")).getByRole("radio", { name: word("q-backup-offline.choice-no") }));
    await user.click(button("hub-lens-one"));
    // Both are answered: one starts at the first again.
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular")));
    expect(choice("q-backup-regular.choice-automatic-restored").checked).toBe(true);
    const kept = (await core.openDossier("dossier-1")).answers.map(({ practice, choice }) => [practice, choice]);
    expect(kept).toEqual(expect.arrayContaining([["backup-regular", "automatic-restored"], ["backup-offline", "no"]]));
  });

  test("loses a question as soon as another answer settles it", async () => {
    const { user } = await openList();
    await user.click(choice("q-backup-regular.choice-none"));
    await waitFor(() => expect(screen.queryByText(new RegExp(escaped(word("q-backup-offline"))))).toBeNull());
    expect(document.activeElement).toBe(choice("q-backup-regular.choice-none"));
  });

  test("does not go on while a reason is missing, and goes to it", async () => {
    const { core, user } = await openList();
    await user.click(screen.getByRole("button", { name: word("list-next", "fr", { section: word("domain-net") }) }));
    await waitFor(() => expect(title().textContent).toBe(word("domain-net")));
    await user.click(choice("q-router-secure.not-applicable"));
    await user.click(screen.getAllByRole("button", { name: word("hub-all") })[1]!);
    const reason = screen.getByRole("textbox", { name: word("app-question-reason") });
    expect(title().textContent).toBe(word("domain-net"));
    expect(document.activeElement).toBe(reason);
    expect(document.title).toContain(word("app-error-prefix"));
    await user.type(reason, "Aucun routeur");
    await user.click(screen.getAllByRole("button", { name: word("hub-all") })[1]!);
    await waitFor(() => expect(title().textContent).toBe(word("hub-title")));
    expect(document.activeElement).toBe(open("done", "net"));
    expect(core.calls.filter((it) => it.command === "answer").at(-1)?.carried[2]).toEqual({
      kind: "not-applicable", reason: "Aucun routeur",
    });
  });

  test("keeps the note of each question apart", async () => {
    const { core, user } = await openList();
    const noteOf = async (practice: string) => {
      const fold = `${word("app-question-note")} — ${word(`q-${practice}`)}`;
      await user.click(screen.getByRole("button", { name: fold }));
      return document.getElementById(`note-${practice}`) as HTMLTextAreaElement;
    };
    await user.type(await noteOf("backup-regular"), "Le serveur");
    await user.type(await noteOf("backup-offline"), "Le disque");
    await user.click(screen.getAllByRole("button", { name: word("hub-all") })[0]!);
    await waitFor(() => expect(title().textContent).toBe(word("hub-title")));
    const notes = (await core.openDossier("dossier-1")).answers.map((it) => [it.practice, it.note]);
    expect(notes).toEqual(expect.arrayContaining([["backup-regular", "Le serveur"], ["backup-offline", "Le disque"]]));
  });

  test("stays the way to answer until another is chosen", async () => {
    const { user } = await openList();
    await user.click(screen.getAllByRole("button", { name: word("hub-all") })[0]!);
    await waitFor(() => expect(title().textContent).toBe(word("hub-title")));
    await user.click(open("not-begun", "net"));
    await waitFor(() => expect(title().textContent).toBe(word("domain-net")));
  });
});

describe("the results", () => {
  test("name, under each scenario, what to do first against it", async () => {
    const { core, user } = await openQuestion();
    await user.click(choice("q-backup-regular.choice-none"));
    await user.click(button("hub-all"));
    await waitFor(() => expect(title().textContent).toBe(word("hub-title")));
    await user.click(button("app-answers-results"));
    await screen.findByRole("heading", { level: 2, name: word("app-results-scenarios") });
    const { scenarios, actions } = await core.plan("dossier-1");
    const first = (id: string) => actions.find((it) => it.kind === "do" && it.scenarios.includes(id));
    const named = scenarios.filter((it) => first(it.id) !== undefined);
    expect(named.length).toBeGreaterThan(0);
    for (const { id } of named) {
      const item = screen.getByText(word(`scenario-${id}`)).closest("li");
      const action = word(`action-${first(id)?.id}`);
      expect(spaced(item?.textContent ?? "")).toContain(spaced(word("scenario-first", "fr", { action })));
    }
  });
});
