import type { Failure } from "../ipc/bindings";
import { failureOf } from "../ipc/core";

/** Something asked of the application, one at a time: under way, refused, or done. */
export class Attempt {
  #busy = $state(false);
  #failure = $state.raw<Failure | null>(null);

  get busy(): boolean {
    return this.#busy;
  }

  /** Why the last one was refused. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Does it, unless another one is under way; whether it was done. */
  async at(work: () => Promise<void>): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = true;
    this.#failure = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    } finally {
      this.#busy = false;
    }
  }
}
