import type { AgeCode, Crash, Failure, MenuCode, News } from "../ipc/bindings";
import type { MannersCore } from "../ipc/core-manners";

/** What the system hands to the window, and what there is to say as it opens. */
export class Manners {
  readonly #core: MannersCore;
  #age = $state.raw<AgeCode>("current");
  #crash = $state.raw<Crash | null>(null);
  #files = $state(0);
  #hovering = $state(false);
  #refusal = $state.raw<Failure | null>(null);
  #chosen = $state.raw<{ readonly item: MenuCode } | null>(null);

  constructor(core: MannersCore) {
    this.#core = core;
  }

  /** How old the content is. */
  get age(): AgeCode {
    return this.#age;
  }

  /** What an earlier run left as it ended by surprise. */
  get crash(): Crash | null {
    return this.#crash;
  }

  /** How many files were handed over so far; the last one waits to be looked at. */
  get files(): number {
    return this.#files;
  }

  /** Whether files are held over the window. */
  get hovering(): boolean {
    return this.#hovering;
  }

  /** Why what was handed over is not received. */
  get refusal(): Failure | null {
    return this.#refusal;
  }

  /** What was chosen last in the menus; each time it is another object. */
  get chosen(): { readonly item: MenuCode } | null {
    return this.#chosen;
  }

  dismissRefusal(): void {
    this.#refusal = null;
  }

  async begin(): Promise<void> {
    const { age, crash } = await this.#core.listen((news) => this.#hear(news));
    this.#age = age;
    this.#crash = crash;
  }

  openReportsFolder(): Promise<void> {
    return this.#core.openReportsFolder();
  }

  /** Deletes the report, or keeps it and does not offer it again. */
  async endReport(remove: boolean): Promise<void> {
    await this.#core.endReports(remove);
    this.#crash = null;
  }

  #hear(news: News): void {
    switch (news.kind) {
      case "file":
        this.#refusal = null;
        this.#files += 1;
        break;
      case "refused":
        this.#refusal = news.failure;
        break;
      case "hovering":
        this.#hovering = news.over;
        break;
      case "chosen":
        this.#chosen = { item: news.item };
    }
  }
}
