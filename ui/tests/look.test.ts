import { screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { openWindow } from "./support";

afterEach(() => delete document.documentElement.dataset["theme"]);

test("the colours that were chosen are there as the window opens", async () => {
  await openWindow({ look: { theme: "contrast", zoom: 100 } });
  expect(document.documentElement.dataset["theme"]).toBe("contrast");
});

test("without a choice the colours are the system’s", async () => {
  await openWindow();
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
});

test("the usual keys enlarge the window on any view and take it back", async () => {
  const { core, user } = await openWindow();
  await user.keyboard("{Control>}+{/Control}{Control>}={/Control}");
  expect(core.look.size).toBe(125);
  await user.click(screen.getByRole("button", { name: "En cas d’incident" }));
  await user.keyboard("{Control>}-{/Control}");
  expect(core.look.size).toBe(110);
  await user.keyboard("{Control>}0{/Control}");
  expect(core.look.size).toBe(100);
});

test("the same keys without Ctrl belong to what is being typed", async () => {
  const { core, user } = await openWindow();
  await user.keyboard("+-0");
  expect(core.look.size).toBe(100);
});
