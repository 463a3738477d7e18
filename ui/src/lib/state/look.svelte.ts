import type { LookChoice, ThemeCode, ZoomStep } from "../ipc/bindings";
import type { LookCore } from "../ipc/core-look";

/** Does something; where it is refused, the window says why. */
type Attempt = (work: () => Promise<void>) => Promise<void>;

/** How the window looks: the theme, which the page takes on at once, and how far it is enlarged. */
export class Look {
  readonly #core: LookCore;
  readonly #attempt: Attempt;
  #theme = $state<ThemeCode>("system");
  #zoom = $state(100);

  constructor(core: LookCore, kept: LookChoice, attempt: Attempt) {
    this.#core = core;
    this.#attempt = attempt;
    this.#theme = kept.theme;
    this.#zoom = kept.zoom;
    this.#wear();
  }

  get theme(): ThemeCode {
    return this.#theme;
  }

  /** How far the window is enlarged, in per cent. */
  get zoom(): number {
    return this.#zoom;
  }

  async choose(theme: ThemeCode): Promise<void> {
    this.#theme = theme;
    this.#wear();
    await this.#attempt(() => this.#core.setTheme(theme));
  }

  async enlarge(step: ZoomStep): Promise<void> {
    await this.#attempt(async () => {
      this.#zoom = await this.#core.zoom(step);
    });
  }

  /** The step that those keys ask for, as in a browser. */
  static stepOf(event: KeyboardEvent): ZoomStep | null {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
    if (event.key === "+" || event.key === "=") return "in";
    if (event.key === "-") return "out";
    return event.key === "0" ? "reset" : null;
  }

  #wear(): void {
    const page = document.documentElement;
    if (this.#theme === "system") delete page.dataset["theme"];
    else page.dataset["theme"] = this.#theme;
  }
}
