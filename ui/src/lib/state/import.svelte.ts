import type { Dossier, Failure, ImportInto, Incoming, Preview } from "../ipc/bindings";
import { failureOf } from "../ipc/core";
import type { KeepingCore } from "../ipc/core-keeping";
import type { MannersCore } from "../ipc/core-manners";

/** Where a dossier that comes in is. Nothing of it is kept before the last step. */
export type Step =
  | { readonly at: "nothing" }
  | { readonly at: "asks"; readonly file: string }
  | { readonly at: "read"; readonly preview: Preview };

/** A dossier file on its way in. */
export class Import {
  readonly #core: KeepingCore;
  readonly #manners: MannersCore;
  #step = $state.raw<Step>({ at: "nothing" });
  #failure = $state.raw<Failure | null>(null);
  #busy = $state(false);

  constructor(core: KeepingCore, manners: MannersCore) {
    this.#core = core;
    this.#manners = manners;
  }

  get step(): Step {
    return this.#step;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Reads the file that was handed to the window, if one waits. */
  receive(): Promise<Dossier | null> {
    return this.#attempt(async () => this.#arrive(await this.#manners.receiveImport()));
  }

  choose(): Promise<Dossier | null> {
    return this.#attempt(async () => this.#arrive(await this.#core.chooseImport()));
  }

  open(passphrase: string): Promise<Dossier | null> {
    return this.#attempt(async () => this.#arrive(await this.#core.openImport(passphrase)));
  }

  /** Takes it in, as was chosen; the dossier it became or joined, or `null` where it was refused. */
  take(): Promise<Dossier | null> {
    return this.#attempt(async () => {
      const dossier = await this.#core.takeImport(this.#into(this.#step.at === "read" && this.#step.preview.joins));
      this.#step = { at: "nothing" };
      return dossier;
    });
  }

  async drop(): Promise<void> {
    this.#step = { at: "nothing" };
    await this.#core.dropImport().catch(() => undefined);
  }

  /** Looks at what it would bring to the dossier it came from, or as one of its own. */
  join(joins: boolean): Promise<Dossier | null> {
    return this.#attempt(async () => {
      const preview = await this.#core.previewImport(this.#into(joins));
      this.#step = { at: "read", preview };
      return null;
    });
  }

  #into(joins: boolean): ImportInto {
    const same = this.#step.at === "read" ? this.#step.preview.same : null;
    return joins && same !== null ? { kind: "dossier", id: same.id } : { kind: "new" };
  }

  #arrive(incoming: Incoming): null {
    switch (incoming.kind) {
      case "cancelled":
        break;
      case "asks":
        this.#step = { at: "asks", file: incoming.file };
        break;
      case "read":
        this.#step = { at: "read", preview: incoming.preview };
    }
    return null;
  }

  async #attempt(work: () => Promise<Dossier | null>): Promise<Dossier | null> {
    if (this.#busy) return null;
    this.#busy = true;
    this.#failure = null;
    try {
      return await work();
    } catch (thrown) {
      this.#failure = failureOf(thrown);
      return null;
    } finally {
      this.#busy = false;
    }
  }
}
