import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import type { Preview } from "../src/lib/ipc/bindings";
import { IdleLock } from "../src/lib/state/idle.svelte";
import { newCore, openQuestion, openWindow, spaced, textsOf, word } from "./support";

const title = () => screen.getByRole("heading", { level: 1 });
const press = (key: string, args = {}) => screen.getByRole("button", { name: word(key, "fr", args) });
const field = (key: string) => screen.getByLabelText<HTMLInputElement>(word(key));
const named = { name: "Boulangerie fictive" };

/** The list, with one dossier in it. */
async function openHome() {
  const { core, user } = await openQuestion();
  await user.click(press("app-home"));
  await waitFor(() => expect(title().textContent).toBe(word("app-home-title")));
  return { core, user };
}

/** Types a new passphrase twice and agrees that it cannot be found again. */
async function typeTwice(user: ReturnType<typeof userEvent.setup>, passphrase: string, again = passphrase) {
  await user.type(field("keeping-passphrase-new"), passphrase);
  await user.type(field("keeping-passphrase-again"), again);
  await user.click(screen.getByRole("checkbox", { name: word("keeping-understood") }));
}

async function openProtection() {
  const { core, user } = await openHome();
  await user.click(document.getElementById("go-keeping") ?? document.body);
  await screen.findByText(spaced(word("keeping-unprotected")));
  return { core, user };
}

/** The same, with a passphrase on the data file. */
async function protect() {
  const { core, user } = await openProtection();
  await user.click(press("keeping-protect"));
  await typeTwice(user, "girafe tabouret");
  await user.click(press("keeping-protect-send"));
  await screen.findByText(spaced(word("keeping-protected")));
  return { core, user };
}

describe("a passphrase", () => {
  test("is not there, and the page says who can read the file", async () => {
    await openProtection();
    expect(screen.getByText(spaced(word("keeping-unprotected-what")))).toBeTruthy();
    expect(screen.queryByText(spaced(word("keeping-protected")))).toBeNull();
    expect(screen.queryByRole("button", { name: word("keeping-lock-short") })).toBeNull();
  });

  test("is not taken before it was typed twice and the loss is agreed to", async () => {
    const { core, user } = await openProtection();
    await user.click(press("keeping-protect"));
    expect(screen.getByText(spaced(word("keeping-no-recovery")))).toBeTruthy();
    await user.click(press("keeping-protect-send"));
    expect(document.activeElement).toBe(field("keeping-passphrase-new"));
    await user.type(field("keeping-passphrase-new"), "girafe");
    await user.type(field("keeping-passphrase-again"), "autre");
    await user.click(press("keeping-protect-send"));
    expect(screen.getByText(word("keeping-passphrase-different"))).toBeTruthy();
    expect(screen.getByText(word("keeping-understood-needed"))).toBeTruthy();
    expect(core.calls.some((it) => it.command === "protect")).toBe(false);
  });

  test("is weighed in words while it is typed, shown on demand, and not remembered unless asked", async () => {
    const { core, user } = await openProtection();
    await user.click(press("keeping-protect"));
    await user.type(field("keeping-passphrase-new"), "court");
    expect(await screen.findByText(word("keeping-strength-1"))).toBeTruthy();
    expect(screen.getByText(new RegExp(word("keeping-advice-longer").slice(0, 10)))).toBeTruthy();
    const show = screen.getByRole("button", { name: `${word("keeping-secret-show")} — ${word("keeping-passphrase-new")}` });
    await user.click(show);
    expect(field("keeping-passphrase-new").type).toBe("text");
    expect(show.getAttribute("aria-pressed")).toBe("true");
    await user.clear(field("keeping-passphrase-new"));
    await typeTwice(user, "girafe tabouret");
    await user.click(press("keeping-protect-send"));
    await screen.findByText(spaced(word("keeping-protected")));
    expect(core.calls.find((it) => it.command === "protect")?.carried).toEqual(["girafe tabouret", false]);
    expect(document.activeElement).toBe(title());
  });

  test("is changed only with the one before, refused in the same words each time", async () => {
    const { user } = await protect();
    await user.click(press("keeping-change"));
    const current = () => document.getElementById("change-current") as HTMLInputElement;
    await user.type(current(), "faux");
    await typeTwice(user, "un autre tabouret");
    const send = () => screen.getAllByRole("button", { name: word("keeping-change") })[1] as HTMLElement;
    for (const _ of [1, 2]) {
      await user.click(send());
      expect((await screen.findByRole("alert")).textContent).toContain(word("error-wrong-passphrase"));
    }
    await user.clear(current());
    await user.type(current(), "girafe tabouret");
    await user.click(send());
    expect(await screen.findByText(spaced(word("keeping-passphrase-changed")))).toBeTruthy();
  });

  test("is removed, and then the page says so from a new reading", async () => {
    const { user } = await protect();
    await user.click(press("keeping-remove"));
    await user.type(document.getElementById("remove-current") as HTMLElement, "girafe tabouret");
    await user.click(screen.getAllByRole("button", { name: word("keeping-remove") })[1] as HTMLElement);
    expect(await screen.findByText(spaced(word("keeping-unprotected")))).toBeTruthy();
  });
});

describe("locking", () => {
  test("closes everything, and unlocking comes back to where one was", async () => {
    const { core, user } = await protect();
    await user.click(press("app-home"));
    await user.click(await screen.findByRole("button", { name: word("app-home-continue-named", "fr", named) }));
    const question = await waitFor(() => screen.getByRole("heading", { level: 1 }).textContent);
    await user.click(press("app-question-note"));
    await user.type(screen.getByRole("textbox", { name: word("app-question-note-label") }), "Une note");
    await user.keyboard("{Control>}l{/Control}");
    await waitFor(() => expect(title().textContent).toBe(word("keeping-locked-title")));
    expect(core.calls.findIndex((it) => it.command === "set_note")).toBeLessThan(
      core.calls.findIndex((it) => it.command === "lock"),
    );
    expect(document.body.textContent).not.toContain("Boulangerie fictive");
    const passphrase = field("keeping-passphrase");
    expect(document.activeElement).toBe(passphrase);
    for (const _ of [1, 2]) {
      await user.type(passphrase, "faux");
      await user.click(press("keeping-unlock"));
      expect(await screen.findByText(word("error-wrong-passphrase"))).toBeTruthy();
      await user.clear(passphrase);
    }
    await user.type(passphrase, "girafe tabouret{Enter}");
    await waitFor(() => expect(title().textContent).toBe(question));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: word("app-question-note-label") }).value).toBe("Une note");
  });

  test("does not happen while a note cannot be saved", async () => {
    const { core, user } = await protect();
    await user.click(press("app-home"));
    await user.click(await screen.findByRole("button", { name: word("app-home-continue-named", "fr", named) }));
    await user.click(await screen.findByRole("button", { name: word("app-question-note") }));
    await user.type(screen.getByRole("textbox", { name: word("app-question-note-label") }), "Une note");
    core.refuseNext({ code: "store-full", file: "vigie.db" });
    await user.keyboard("{Control>}l{/Control}");
    expect(await screen.findByText(spaced(word("keeping-lock-unsaved")))).toBeTruthy();
    expect(core.calls.some((it) => it.command === "lock")).toBe(false);
  });

  test("is asked for before anything else, in either language, where the file is protected", async () => {
    const core = newCore();
    core.keeping.lockedWith("girafe");
    render(App, { core });
    const user = userEvent.setup();
    await waitFor(() => expect(title().textContent).toBe(word("keeping-locked-title")));
    await user.click(press("app-other-language"));
    await waitFor(() => expect(title().textContent).toBe(word("keeping-locked-title", "en")));
    await user.type(screen.getByLabelText(word("keeping-passphrase", "en")), "girafe");
    await user.click(screen.getByRole("button", { name: word("keeping-unlock", "en") }));
    await waitFor(() => expect(title().textContent).toBe(word("app-first-title")));
  });
});

describe("the time without a key", () => {
  afterEach(() => vi.useRealTimers());

  test("warns a minute before, is put off by a sign, and ends in a lock", () => {
    vi.useFakeTimers();
    const lock = vi.fn();
    const idle = new IdleLock(lock);
    const end = idle.watch();
    idle.count(5);
    vi.advanceTimersByTime(4 * 60_000 - 1);
    expect(idle.warned).toBe(false);
    vi.advanceTimersByTime(2);
    expect(idle.warned).toBe(true);
    window.dispatchEvent(new Event("keydown"));
    expect(idle.warned).toBe(false);
    vi.advanceTimersByTime(5 * 60_000 - 1);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(lock).toHaveBeenCalledOnce();
    end();
  });

  test("counts a sleep of the computer, and never locks where it is off", () => {
    vi.useFakeTimers();
    const lock = vi.fn();
    const idle = new IdleLock(lock);
    const end = idle.watch();
    idle.count(5);
    vi.setSystemTime(Date.now() + 3_600_000);
    window.dispatchEvent(new Event("pointermove"));
    expect(lock).toHaveBeenCalledOnce();
    idle.count(0);
    vi.advanceTimersByTime(86_400_000);
    expect(lock).toHaveBeenCalledOnce();
    end();
  });
});

describe("the bin", () => {
  test("holds a deleted dossier, gives it back, and erases it after a confirmation that says what may remain", async () => {
    const { core, user } = await openHome();
    const remove = async () => {
      await user.click(screen.getByRole("button", { name: `${word("keeping-home-more")} — ${named.name}` }));
      await user.click(press("app-home-delete-named", named));
      await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: word("app-delete-confirm") }));
      await screen.findByText(word("app-home-empty"));
      await user.click(press("keeping-bin-title"));
      await screen.findByRole("heading", { level: 2, name: named.name });
    };
    await remove();
    await user.click(press("keeping-bin-take-back-named", named));
    expect(await screen.findByText(word("keeping-bin-taken-back", "fr", named))).toBeTruthy();
    await user.click(press("keeping-home-back"));
    await screen.findByRole("button", { name: word("app-home-continue-named", "fr", named) });
    await remove();
    await user.click(press("keeping-bin-erase-named", named));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(spaced(word("keeping-bin-erase-text")))).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: word("app-cancel") }));
    await user.click(press("keeping-bin-erase-named", named));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: word("keeping-bin-erase") }));
    expect(await screen.findByText(word("keeping-bin-empty"))).toBeTruthy();
    expect(core.calls.filter((it) => it.command === "erase")).toHaveLength(1);
  });
});

describe("a dossier with its own passphrase", () => {
  test("is closed in the list, opens with it, and can be freed of it", async () => {
    const { user } = await openHome();
    const more = () => user.click(screen.getByRole("button", { name: `${word("keeping-home-more")} — ${named.name}` }));
    await more();
    await user.click(press("keeping-seal-named", named));
    await typeTwice(user, "lampe bleue");
    await user.click(press("keeping-seal-send"));
    expect(await screen.findByText(word("keeping-sealed-closed"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: word("app-home-continue-named", "fr", named) })).toBeNull();
    await user.click(press("keeping-bin-erase-named", named));
    expect(within(screen.getByRole("dialog")).getByText(spaced(word("keeping-bin-erase-text")))).toBeTruthy();
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: word("app-cancel") }));
    await user.click(press("keeping-sealed-open-named", named));
    await user.type(field("keeping-passphrase-own"), "faux");
    await user.click(press("keeping-sealed-open"));
    expect((await screen.findByRole("alert")).textContent).toContain(word("error-wrong-passphrase"));
    await user.type(field("keeping-passphrase-own"), "lampe bleue");
    await user.click(press("keeping-sealed-open"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular")));
    await user.click(press("app-home"));
    await user.click(await screen.findByRole("button", { name: word("keeping-sealed-close-named", "fr", named) }));
    await user.click(await screen.findByRole("button", { name: word("keeping-sealed-open-named", "fr", named) }));
    await user.type(field("keeping-passphrase-own"), "lampe bleue{Enter}");
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular")));
    await user.click(press("app-home"));
    await screen.findByRole("button", { name: word("keeping-sealed-close-named", "fr", named) });
    await more();
    await user.click(press("keeping-unseal-named", named));
    await user.type(field("keeping-passphrase-own"), "lampe bleue{Enter}");
    expect(await screen.findByText(word("keeping-unseal-done"))).toBeTruthy();
  });
});

describe("a dossier as a file", () => {
  const preview: Preview = {
    file: "garage.vigie", name: "Garage fictif", people: 6, decisions: 2, same: null, joins: false,
    rounds: [{ date: "2026-03-03T15:00:00Z", track: "essential", answers: 25, comes: true }],
    leftOut: [{ why: "unknown-question", what: "old-question", number: 1 }],
  };

  test("leaves closed unless the clear was chosen, which says who can read it", async () => {
    const { core, user } = await openHome();
    await user.click(screen.getByRole("button", { name: `${word("keeping-home-more")} — ${named.name}` }));
    await user.click(press("keeping-export-named", named));
    await typeTwice(user, "lampe bleue");
    await user.click(press("keeping-export-send"));
    expect(await screen.findByText(/Boulangerie fictive\.vigie/)).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${word("keeping-export-clear")}`) }));
    expect(screen.getByText(spaced(word("keeping-export-clear.hint")))).toBeTruthy();
    await user.click(press("keeping-export-send-clear"));
    await waitFor(() =>
      expect(core.calls.filter((it) => it.command === "export_dossier").map((it) => it.carried[1])).toEqual(["lampe bleue", null]),
    );
  });

  test("shows what it would bring before anything changes, and what is not taken", async () => {
    const { core, user } = await openHome();
    core.keeping.incoming = { preview, passphrase: "lampe bleue" };
    await user.click(press("keeping-import"));
    await user.click(press("keeping-import-choose"));
    await waitFor(() => expect(document.activeElement).toBe(field("keeping-import-passphrase")));
    await user.type(field("keeping-import-passphrase"), "faux{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain(word("error-wrong-passphrase"));
    await user.type(field("keeping-import-passphrase"), "lampe bleue{Enter}");
    expect(await screen.findByText(word("keeping-import-nothing-yet"))).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2, name: "Garage fictif" })).toBe(document.activeElement);
    expect(screen.getByText(/old-question/)).toBeTruthy();
    expect(core.calls.some((it) => it.command === "take_import")).toBe(false);
    await user.click(press("keeping-import-take"));
    expect(await screen.findByRole("button", { name: word("app-home-continue-named", "fr", { name: "Garage fictif" }) })).toBeTruthy();
    expect(screen.getByText(word("keeping-import-done"))).toBeTruthy();
  });

  test("joins the dossier it came from, or becomes one of its own", async () => {
    const { core, user } = await openHome();
    const same = { id: "dossier-1", name: named.name };
    core.keeping.incoming = { preview: { ...preview, same, joins: true }, passphrase: null };
    await user.click(press("keeping-import"));
    await user.click(press("keeping-import-choose"));
    const alone = await screen.findByRole("radio", { name: new RegExp(`^${word("keeping-import-new")}`) });
    await user.click(alone);
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${word("keeping-import-join")}`) }));
    await user.click(press("keeping-import-take"));
    await screen.findByText(word("keeping-import-done"));
    expect(core.calls.find((it) => it.command === "take_import")?.carried).toEqual([{ kind: "dossier", id: "dossier-1" }]);
  });

  test("that is refused says why in its own words", async () => {
    const { core, user } = await openHome();
    await user.click(press("keeping-import"));
    core.refuseNext({ code: "file-refused", reason: "dossier-is-database", facts: {}, line: null });
    await user.click(press("keeping-import-choose"));
    expect((await screen.findByRole("alert")).textContent).toContain(word("input-dossier-is-database"));
  });
});

describe("a data file that is damaged", () => {
  test("is replaced by the last good copy, named by its date, when that is asked for", async () => {
    const core = newCore();
    core.refuseStart({ code: "store-unreadable", file: "vigie.db" });
    render(App, { core });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: word("keeping-good-copy-take") }));
    expect(core.calls.find((it) => it.command === "restore_copy")?.carried).toEqual(["vigie-2026-11-23.db", null]);
    await waitFor(() => expect(title().textContent).toBe(word("app-first-title")));
  });
});

describe("many dossiers", () => {
  test("are shown a page at a time, found by name without accents, and sorted by what is due", async () => {
    const { core, user } = await openWindow();
    for (let number = 1; number <= 60; number += 1) {
      await core.createDossier({ name: number === 7 ? "Épicerie du Quai" : `Garage ${number}`, people: 5, traits: [] });
    }
    core.due.set("dossier-9", { practice: "backup-regular", date: "2026-01-05" });
    await user.click(press("app-first-start"));
    await user.click(press("app-home"));
    await waitFor(() => expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(40));
    await user.click(press("keeping-list-more", { more: 20 }));
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(60);
    await user.selectOptions(screen.getByRole("combobox", { name: word("keeping-list-order") }), "due");
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toContain("Garage 9");
    expect(screen.getByText(/^En retard depuis le 5 janvier 2026/)).toBeTruthy();
    await user.type(screen.getByRole("searchbox", { name: word("keeping-list-text") }), "epicerie quai");
    await waitFor(() => expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1));
    expect(textsOf("fr")).toContain("keeping-list-found");
  });
});
