import type { ThemeCode, ZoomStep } from "./bindings";
import type { LookCore } from "./core-look";

const sizes = [100, 110, 125, 150, 175, 200, 250, 300, 400];

/** The look, kept in memory. It enlarges nothing: a browser has its own way. */
export class FakeLook implements LookCore {
  theme: ThemeCode = "system";
  size = 100;
  readonly #arrive: (command: string, ...carried: unknown[]) => Promise<void>;

  constructor(arrive: (command: string, ...carried: unknown[]) => Promise<void>) {
    this.#arrive = arrive;
  }

  async setTheme(theme: ThemeCode): Promise<void> {
    await this.#arrive("set_theme", theme);
    this.theme = theme;
  }

  async zoom(step: ZoomStep): Promise<number> {
    await this.#arrive("zoom", step);
    const next: Record<ZoomStep, number | undefined> = {
      in: sizes.find((it) => it > this.size),
      out: sizes.findLast((it) => it < this.size),
      reset: 100,
    };
    return (this.size = next[step] ?? this.size);
  }
}
