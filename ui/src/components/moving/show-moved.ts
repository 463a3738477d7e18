/** Brings the card of an action into view, with a passing outline unless motion is to be reduced. */
export function showMoved(button: HTMLElement): void {
  button.focus({ preventScroll: true });
  const card = button.closest<HTMLElement>("li") ?? button;
  const still = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
  card.scrollIntoView?.({ block: "center", behavior: still ? "auto" : "smooth" });
  if (still) return;
  const outlined = { outline: "4px solid var(--sea)", outlineOffset: "2px" };
  card.animate?.([outlined, outlined, { outline: "4px solid transparent", outlineOffset: "2px" }], 1800);
}
