import { invoke } from "@tauri-apps/api/core";

/**
 * Leaves a report of an error that nobody caught: its kind and its places in the page's own scripts, never its words,
 * which may hold what was typed. A refusal of the application carries a code, and is no surprise.
 */
export function reportSurprises(): void {
  window.addEventListener("error", (event) => report(event.error));
  window.addEventListener("unhandledrejection", (event) => report(event.reason));
}

function report(thrown: unknown): void {
  if (!(thrown instanceof Error)) return;
  const lines = (thrown.stack ?? "").split("\n");
  const places = lines.flatMap((line) => /[\w.-]+\.js:\d+:\d+/.exec(line)?.[0] ?? []);
  // There is nobody to tell that telling failed.
  invoke("page_failed", { kind: thrown.name, places }).catch(() => undefined);
}
