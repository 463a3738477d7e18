import type { ThemeCode, ZoomStep } from "./bindings";

/** How the window looks. */
export interface LookCore {
  setTheme(theme: ThemeCode): Promise<void>;
  /** Enlarges the window by a step, and gives its new size in per cent. */
  zoom(step: ZoomStep): Promise<number>;
}
