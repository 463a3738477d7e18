import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { openQuestion, openWindow, spaced, word } from "./support";

const button = (id: string) => screen.getByRole("button", { name: word(id) });
const footer = (id: string) => within(screen.getByRole("contentinfo")).getByRole("button", { name: word(id) });
const title = () => screen.getByRole("heading", { level: 1 });
const at = (id: string) => waitFor(() => expect(title().textContent).toBe(word(id)));
const claim = (id: string) => screen.getByRole("region", { name: word(id) });

describe("the settings", () => {
  test("are reached from a question, which is there as it was on the way back", async () => {
    const { user } = await openQuestion();
    await user.click(footer("settings-title"));
    await at("settings-title");
    expect(document.activeElement).toBe(title());
    await user.click(button("app-back"));
    await at("q-backup-regular");
    expect(document.activeElement).toBe(button("settings-title"));
  });

  test("change the language and the size of the text at once, and keep them", async () => {
    const { core, user } = await openWindow();
    await user.click(footer("settings-title"));
    await at("settings-title");
    const sizes = screen.getByRole("group", { name: word("settings-text-size") });
    await user.click(within(sizes).getByRole("radio", { name: /^150/ }));
    expect(document.documentElement.style.fontSize).toBe("150%");
    await user.click(screen.getByRole("radio", { name: "English" }));
    await waitFor(() => expect(title().textContent).toBe(word("settings-title", "en")));
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "English" }));
    expect(core.calls.filter((it) => it.command.startsWith("set_"))).toEqual([
      { command: "set_text_size", carried: [150] },
      { command: "set_language", carried: ["en"] },
    ]);
  });

  test("offer no English where the distributor switched it off", async () => {
    const { user } = await openWindow({ english: "off" });
    await user.click(footer("settings-title"));
    await at("settings-title");
    expect(screen.queryByRole("radio", { name: "English" })).toBeNull();
  });

  test("keep the name that reports are from", async () => {
    const { core, user } = await openWindow();
    await user.click(footer("settings-title"));
    const name = await screen.findByRole("textbox", { name: word("saving-letterhead-name") });
    await user.type(name, "Conseil fictif inc.");
    await user.tab();
    expect(core.calls.at(-1)).toEqual({ command: "set_letterhead_name", carried: ["Conseil fictif inc."] });
  });
});

describe("transparency", () => {
  test("says what the application reads at that moment, each with its check", async () => {
    const { core, user } = await openWindow();
    await user.click(footer("transparency-title"));
    await at("transparency-title");
    const { keeping, content, folder } = await core.transparency();
    expect((await screen.findByText(folder)).closest("section")).toBe(claim("transparency-data"));
    expect(claim("transparency-data").textContent).toContain(keeping.file);
    expect(claim("transparency-content").textContent).toContain(content.hash);
    expect(claim("transparency-log").textContent).toContain(word("transparency-log-none"));
    for (const region of screen.getAllByRole("region")) {
      expect(spaced(region.textContent ?? "")).toContain(spaced(word("transparency-check")));
    }
  });

  test("follows what is true: a protection that was set, a copy that is gone", async () => {
    const { core, user } = await openWindow();
    await user.click(footer("transparency-title"));
    await screen.findByRole("region", { name: word("transparency-not-protected") });
    await core.keeping.protect("girafe tabouret cumulus", false);
    core.keeping.kept = [];
    await user.click(button("transparency-again"));
    await screen.findByRole("region", { name: word("transparency-protected") });
    expect(spaced(claim("transparency-copies").textContent ?? "")).toContain("Aucune copie");
  });
});

describe("the made-up business", () => {
  test("opens at its results, is marked, and is there once only", async () => {
    const { core, user } = await openWindow();
    await user.click(button("sample-open"));
    await at("app-results-title");
    expect(within(screen.getByRole("banner")).getByText(word("sample-tag"))).toBeTruthy();
    await user.click(button("app-home"));
    await at("app-home-title");
    expect(screen.getByText(word("sample-tag"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: word("sample-open") })).toBeNull();
    expect((await core.dossiers()).map((it) => it.name)).toEqual([word("sample-name")]);
  });

  test("does not mark another dossier", async () => {
    const { user } = await openQuestion();
    expect(screen.queryByText(word("sample-tag"))).toBeNull();
    await user.click(button("app-home"));
    await at("app-home-title");
    expect(screen.queryByText(word("sample-tag"))).toBeNull();
    expect(button("sample-open")).toBeTruthy();
  });
});
