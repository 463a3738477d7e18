import type { Letterhead } from "../ipc/bindings";
import type { SavingCore } from "../ipc/core-saving";
import { Attempt } from "./attempt.svelte";

/** Who reports are from, for those who prepare plans for others. */
export class LetterheadState {
  readonly #core: SavingCore;
  readonly attempt = new Attempt();
  #now = $state.raw<Letterhead | null>(null);

  constructor(core: SavingCore) {
    this.#core = core;
  }

  /** `null` until it was read. */
  get now(): Letterhead | null {
    return this.#now;
  }

  load(): Promise<boolean> {
    return this.#take(async () => (await this.#core.offer()).letterhead);
  }

  name(name: string): Promise<boolean> {
    return this.#take(() => this.#core.setLetterheadName(name));
  }

  chooseLogo(): Promise<boolean> {
    return this.#take(() => this.#core.chooseLogo());
  }

  removeLogo(): Promise<boolean> {
    return this.#take(() => this.#core.removeLogo());
  }

  #take(work: () => Promise<Letterhead>): Promise<boolean> {
    return this.attempt.at(async () => void (this.#now = await work()));
  }
}
