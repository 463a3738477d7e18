import type { Failure, Keeping, SavedPlan } from "../ipc/bindings";
import { failureOf } from "../ipc/core";
import type { KeepingCore } from "../ipc/core-keeping";

/** How the data file is kept: protection and copies, as the application last read them. */
export class KeepingState {
  readonly #core: KeepingCore;
  #read = $state.raw<Keeping | null>(null);
  #failure = $state.raw<Failure | null>(null);
  /** Name of the message that says what was just done. */
  #done = $state<string | null>(null);
  #savedCopy = $state.raw<SavedPlan | null>(null);
  #busy = $state(false);

  constructor(core: KeepingCore) {
    this.#core = core;
  }

  /** What is true of the data file; `null` before it was read. */
  get now(): Keeping | null {
    return this.#read;
  }

  /** Whether the last reading found the file protected. Nothing else may be called so. */
  get isProtected(): boolean {
    return this.#read?.protected ?? false;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get done(): string | null {
    return this.#done;
  }

  /** Where the last copy went, if one was asked for. */
  get savedCopy(): SavedPlan | null {
    return this.#savedCopy;
  }

  /** Whether the file is being written anew; nothing else can be asked meanwhile. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Forgets what was said of an earlier visit, and reads anew. */
  async load(): Promise<void> {
    this.#done = this.#failure = this.#savedCopy = null;
    await this.#attempt(() => this.#core.read(), null);
  }

  protect(passphrase: string, remember: boolean): Promise<boolean> {
    return this.#attempt(() => this.#core.protect(passphrase, remember), "keeping-now-protected");
  }

  changePassphrase(current: string, next: string): Promise<boolean> {
    return this.#attempt(() => this.#core.changePassphrase(current, next), "keeping-passphrase-changed");
  }

  unprotect(current: string): Promise<boolean> {
    return this.#attempt(() => this.#core.unprotect(current), "keeping-now-unprotected");
  }

  forgetPassphrase(): Promise<boolean> {
    return this.#attempt(() => this.#core.forgetPassphrase(), "keeping-forgotten");
  }

  setIdle(minutes: number): Promise<boolean> {
    return this.#attempt(() => this.#core.setIdle(minutes), "keeping-idle-kept");
  }

  async saveCopy(): Promise<void> {
    await this.#attempt(async () => {
      this.#savedCopy = await this.#core.saveCopy();
      return this.#core.read();
    }, null);
  }

  async #attempt(work: () => Promise<Keeping>, done: string | null): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = true;
    this.#done = this.#failure = null;
    try {
      this.#read = await work();
      this.#done = done;
      return true;
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return false;
    } finally {
      this.#busy = false;
    }
  }
}
