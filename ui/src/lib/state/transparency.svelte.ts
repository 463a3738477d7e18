import type { Transparency } from "../ipc/bindings";
import { failureOf, type Core } from "../ipc/core";
import { ready, waiting, type Loaded } from "./loaded";

/** What is true of the program and its data, read anew each time it is asked. */
export class TransparencyState {
  readonly #core: Core;
  #now = $state.raw<Loaded<Transparency>>(waiting);

  constructor(core: Core) {
    this.#core = core;
  }

  get now(): Loaded<Transparency> {
    return this.#now;
  }

  async read(): Promise<void> {
    try {
      this.#now = ready(await this.#core.transparency());
    } catch (thrown) {
      this.#now = { at: "failed", failure: failureOf(thrown) };
    }
  }
}
