import type { Binned, Failure } from "../ipc/bindings";
import { failureOf } from "../ipc/core";
import type { KeepingCore } from "../ipc/core-keeping";

/** What just became of a dossier of the bin. */
export type Gone = { readonly name: string; readonly how: "taken-back" | "erased" };

/** The dossiers that were deleted and are not erased yet. */
export class Bin {
  readonly #core: KeepingCore;
  #dossiers = $state.raw<readonly Binned[] | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #gone = $state.raw<Gone | null>(null);

  constructor(core: KeepingCore) {
    this.#core = core;
  }

  /** `null` before they were read. */
  get dossiers(): readonly Binned[] | null {
    return this.#dossiers;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get gone(): Gone | null {
    return this.#gone;
  }

  load(): Promise<void> {
    return this.#attempt(async () => {});
  }

  takeBack({ id, name }: Binned): Promise<void> {
    return this.#attempt(async () => {
      await this.#core.takeBack(id);
      this.#gone = { name, how: "taken-back" };
    });
  }

  erase({ id, name }: Binned): Promise<void> {
    return this.#attempt(async () => {
      await this.#core.erase(id);
      this.#gone = { name, how: "erased" };
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.#failure = null;
    try {
      await work();
      this.#dossiers = await this.#core.bin();
    } catch (thrown) {
      this.#failure = failureOf(thrown);
    }
  }
}
