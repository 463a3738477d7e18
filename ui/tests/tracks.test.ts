import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { domainsOf, minutesFor, questionsOf } from "../src/lib/state/tracks";
import { openQuestion, openWindow, smallBank, spaced, twoTrackBank, word } from "./support";

const title = () => screen.getByRole("heading", { level: 1 });
const press = (id: string) => screen.getByRole("button", { name: word(id) });
const choice = (id: string) => screen.getByRole<HTMLInputElement>("radio", { name: word(id) });

/** The results of a business that answered every question of the essential track. */
async function openResults() {
  const { core, user } = await openQuestion({}, twoTrackBank);
  await user.click(choice("q-backup-regular.choice-by-hand"));
  await user.click(press("app-question-continue"));
  await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
  await user.click(choice("q-router-secure.choice-checked"));
  await user.click(press("app-question-continue"));
  await screen.findByText(word("app-results-track-essential", "fr", { count: 2 }));
  return { core, user };
}

describe("how long a track is", () => {
  test.each([[0, 1], [1, 1], [3, 2], [19, 10], [21, 10], [31, 15], [52, 25], [60, 30]])(
    "%i questions take about %i minutes",
    (questions, minutes) => expect(minutesFor(questions)).toBe(minutes),
  );

  test("follows the facts about the business", () => {
    const bank = {
      ...twoTrackBank,
      questions: twoTrackBank.questions.map((it) => (it.id === "router-secure" ? { ...it, askedWhen: ["website"] } : it)),
    };
    const ids = (traits: string[], track: "essential" | "complete") =>
      questionsOf(bank, traits, track).map((it) => it.id);
    expect(ids([], "essential")).toEqual(["backup-regular"]);
    expect(ids(["website"], "essential")).toEqual(["backup-regular", "router-secure"]);
    expect(ids([], "complete")).toEqual(["backup-regular", "backup-offline"]);
  });

  test("names the domains with most questions first", () => {
    expect(domainsOf(smallBank, ["router-secure", "backup-regular", "backup-offline"])).toEqual(["bak", "net"]);
    expect(domainsOf(smallBank, ["router-secure"])).toEqual(["net"]);
  });
});

describe("a new review", () => {
  test("begins with the express one unless the other is chosen", async () => {
    const { core } = await openQuestion({}, twoTrackBank);
    expect(core.calls.some((call) => call.command === "set_track")).toBe(false);
    expect(screen.getByText(/question 1 sur 2/)).toBeTruthy();
  });

  test("may begin with the full one, whose length is said", async () => {
    const { core, user } = await openWindow({}, twoTrackBank);
    await user.click(press("app-first-start"));
    expect(choice("track-essential").checked).toBe(true);
    expect(screen.getByText(spaced(word("app-track-length", "fr", { count: 3, minutes: 2 })))).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: word("app-business-name") }), "Garage fictif");
    await user.type(screen.getByRole("textbox", { name: word("app-business-people") }), "4");
    await user.click(choice("track-complete"));
    await user.click(press("app-business-go"));
    expect(await screen.findByText(/question 1 sur 3/)).toBeTruthy();
    expect(core.calls.map((call) => call.command)).toEqual(["create_dossier", "set_track"]);
  });

  test("whose track is refused is there all the same, and that is said", async () => {
    const { core, user } = await openWindow({}, twoTrackBank);
    await user.click(press("app-first-start"));
    await user.type(screen.getByRole("textbox", { name: word("app-business-name") }), "Garage fictif");
    await user.type(screen.getByRole("textbox", { name: word("app-business-people") }), "4");
    await user.click(choice("track-complete"));
    const setTrack = core.setTrack.bind(core);
    core.setTrack = (...given) => {
      core.refuseNext({ code: "store-full", file: "vigie.db" });
      return setTrack(...given);
    };
    await user.click(press("app-business-go"));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.getByText(/question 1 sur 2/)).toBeTruthy();
    expect(core.calls.filter((call) => call.command === "create_dossier")).toHaveLength(1);
  });
});

describe("going on to the full review", () => {
  test("is offered with the results, and asks only what has no answer", async () => {
    const { user } = await openResults();
    expect(screen.getByText(new RegExp("^1 question de plus"))).toBeTruthy();
    await user.click(press("app-track-to-complete"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
    expect(document.activeElement).toBe(title());
    expect(screen.getByText(word("app-track-now-complete"))).toBeTruthy();
    expect(screen.getByText(/question 2 sur 3/)).toBeTruthy();
    await user.click(choice("q-backup-offline.choice-no"));
    await user.click(press("app-question-continue"));
    expect(await screen.findByText(word("app-results-track-complete", "fr", { count: 3 }))).toBeTruthy();
  });

  test("goes back to every question, answered or not", async () => {
    const { user } = await openResults();
    await user.click(press("app-track-to-complete"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
    await user.click(press("app-question-back"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-regular")));
    expect(choice("q-backup-regular.choice-by-hand").checked).toBe(true);
  });

  test("is undone without losing an answer, with the focus on the title", async () => {
    const { core, user } = await openResults();
    await user.click(press("app-track-to-complete"));
    await waitFor(() => expect(title().textContent).toBe(word("q-backup-offline")));
    await user.click(choice("q-backup-offline.choice-no"));
    await user.click(press("app-question-continue"));
    await user.click(await screen.findByRole("button", { name: word("app-track-to-essential") }));
    expect(await screen.findByText(word("app-results-track-essential", "fr", { count: 2 }))).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(title()));
    expect(screen.getByText(word("app-track-offer-answered"))).toBeTruthy();
    expect((await core.openDossier("dossier-1")).answers).toHaveLength(3);
  });

  test("that is refused leaves everything as it was", async () => {
    const { core, user } = await openResults();
    core.refuseNext({ code: "store-full", file: "vigie.db" });
    await user.click(press("app-track-to-complete"));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(title().textContent).toBe(word("app-results-title"));
    expect(press("app-track-to-complete")).toBeTruthy();
  });

  test("is not offered where there is nothing to add", async () => {
    const { user } = await openQuestion();
    await user.click(press("app-question-all"));
    await screen.findByRole("heading", { level: 1, name: word("app-answers-title") });
    expect(screen.queryByRole("button", { name: word("app-track-to-complete") })).toBeNull();
  });
});

describe("the questions", () => {
  test("that were skipped are shown at the end, with all the answers", async () => {
    const { user } = await openQuestion({}, twoTrackBank);
    await user.click(press("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("q-router-secure")));
    await user.click(choice("q-router-secure.choice-checked"));
    await user.click(press("app-question-continue"));
    await waitFor(() => expect(title().textContent).toBe(word("app-answers-title")));
    const progress = word("app-answers-progress", "fr", { track: word("track-essential"), answered: 1, asked: 2 });
    expect(screen.getByText(spaced(progress))).toBeTruthy();
  });
});
