import type {
  Binned, Dossier, Gate, ImportInto, Incoming, Keeping, KeptCopy, Preview, SavedPlan, SealCode, Strength,
} from "./bindings";
import type { KeepingCore } from "./core-keeping";
import type { Receive } from "./fake-saving";

/** The dossiers of the fake application, as far as keeping them goes. */
export interface Shelf {
  /** Takes a dossier out of the list; `null` where there is none. */
  take(id: string): Dossier | null;
  put(dossier: Dossier): void;
  find(id: string): Dossier;
  blank(name: string): Dossier;
}

interface Sealed {
  readonly passphrase: string;
  open: boolean;
}

/** Keeping dossiers, without a disk and without ciphers. */
export class FakeKeeping implements KeepingCore {
  readonly #receive: Receive;
  readonly #shelf: Shelf;
  readonly #bin = new Map<string, Dossier>();
  readonly #sealed = new Map<string, Sealed>();
  #passphrase: string | null = null;
  #locked = false;
  #idle = 15;
  #remembered = false;
  /** The file that the next dialog gives; `null` closes it without an answer. */
  incoming: { preview: Preview; passphrase: string | null } | null = null;
  /** The copies beside the data file. */
  kept: Keeping["copies"] = [
    { name: "vigie-2026-11-23.db", madeAt: "2026-11-23T14:00:00Z", size: 241_664, reason: "daily" },
    { name: "vigie-2026-11-20.db", madeAt: "2026-11-20T13:30:00Z", size: 229_376, reason: "import" },
  ];

  constructor(receive: Receive, shelf: Shelf) {
    this.#receive = receive;
    this.#shelf = shelf;
  }

  /** Whether commands are to be refused. */
  get locked(): boolean {
    return this.#locked;
  }

  /** As if the window had been closed while that passphrase protects the file. */
  lockedWith(passphrase: string): void {
    this.#passphrase = passphrase;
    this.#locked = true;
  }

  sealOf(id: string): SealCode {
    const sealed = this.#sealed.get(id);
    return sealed === undefined ? "none" : sealed.open ? "open" : "closed";
  }

  throwAway(id: string): void {
    const dossier = this.#shelf.take(id);
    if (dossier !== null) this.#bin.set(id, dossier);
  }

  async gate(): Promise<Gate> {
    return { locked: this.#locked, english: "on", lasts: "until-restart" };
  }

  async unlock(passphrase: string, remember: boolean): Promise<void> {
    await this.#receive("unlock", passphrase, remember);
    if (passphrase !== this.#passphrase) throw { code: "wrong-passphrase" };
    this.#locked = false;
    this.#remembered ||= remember;
  }

  async lock(): Promise<void> {
    await this.#receive("lock");
    this.#locked = true;
    for (const sealed of this.#sealed.values()) sealed.open = false;
  }

  async read(): Promise<Keeping> {
    return {
      protected: this.#passphrase !== null, cipher: "4.20.0 community", file: "/home/camille/.local/share/vigie/vigie.db",
      size: 253_952, idleMinutes: this.#idle, remembered: this.#remembered, lasts: "until-restart", copies: this.kept,
    };
  }

  async weigh(typed: string): Promise<Strength> {
    return typed.length < 12 ? { score: 1, advice: "longer" } : { score: 4, advice: null };
  }

  async protect(passphrase: string, remember: boolean): Promise<Keeping> {
    await this.#receive("protect", passphrase, remember);
    this.#passphrase = passphrase;
    this.#remembered = remember;
    return this.read();
  }

  async changePassphrase(current: string, next: string): Promise<Keeping> {
    await this.#receive("change_passphrase", current, next);
    this.#check(current, this.#passphrase);
    this.#passphrase = next;
    return this.read();
  }

  async unprotect(current: string): Promise<Keeping> {
    await this.#receive("unprotect", current);
    this.#check(current, this.#passphrase);
    this.#passphrase = null;
    this.#remembered = false;
    return this.read();
  }

  async forgetPassphrase(): Promise<Keeping> {
    await this.#receive("forget_passphrase");
    this.#remembered = false;
    return this.read();
  }

  async setIdle(minutes: number): Promise<Keeping> {
    await this.#receive("set_idle", minutes);
    this.#idle = minutes;
    return this.read();
  }

  async saveCopy(): Promise<SavedPlan> {
    await this.#receive("save_copy");
    return { kind: "saved", path: "/media/camille/USB/vigie.db", number: 1 };
  }

  async restoreCopy(name: string, passphrase: string | null): Promise<void> {
    await this.#receive("restore_copy", name, passphrase);
    this.#check(passphrase, this.#passphrase);
    this.#locked = false;
  }

  async goodCopy(passphrase: string | null): Promise<KeptCopy | null> {
    return passphrase === this.#passphrase ? (this.kept[0] ?? null) : null;
  }

  async beginAnew(): Promise<void> {
    await this.#receive("begin_anew");
  }

  async settle(): Promise<void> {}

  async bin(): Promise<Binned[]> {
    return [...this.#bin.values()].map(({ id, name }) => ({ id, name, deletedAt: "2026-11-20T14:30:00Z", daysLeft: 26 }));
  }

  async takeBack(id: string): Promise<void> {
    await this.#receive("take_back", id);
    const dossier = this.#bin.get(id);
    if (dossier !== undefined) this.#shelf.put(dossier);
    this.#bin.delete(id);
  }

  async erase(id: string): Promise<void> {
    await this.#receive("erase", id);
    this.#bin.delete(id);
    this.#sealed.delete(id);
    this.#shelf.take(id);
  }

  async seal(id: string, passphrase: string): Promise<void> {
    await this.#receive("seal", id, passphrase);
    this.#sealed.set(id, { passphrase, open: false });
  }

  async openSealed(id: string, passphrase: string): Promise<void> {
    await this.#receive("open_sealed", id, passphrase);
    const sealed = this.#sealed.get(id);
    this.#check(passphrase, sealed?.passphrase ?? null);
    if (sealed !== undefined) sealed.open = true;
  }

  async closeSealed(id: string): Promise<void> {
    await this.#receive("close_sealed", id);
    const sealed = this.#sealed.get(id);
    if (sealed !== undefined) sealed.open = false;
  }

  async unseal(id: string, passphrase: string): Promise<void> {
    await this.#receive("unseal", id, passphrase);
    this.#check(passphrase, this.#sealed.get(id)?.passphrase ?? null);
    this.#sealed.delete(id);
  }

  async exportDossier(id: string, passphrase: string | null): Promise<SavedPlan> {
    await this.#receive("export_dossier", id, passphrase);
    return { kind: "saved", path: `/home/camille/Documents/${this.#shelf.find(id).name}.vigie`, number: 1 };
  }

  async chooseImport(): Promise<Incoming> {
    await this.#receive("choose_import");
    if (this.incoming === null) return { kind: "cancelled" };
    const { passphrase, preview } = this.incoming;
    return passphrase === null ? { kind: "read", preview } : { kind: "asks", file: preview.file };
  }

  async openImport(passphrase: string): Promise<Incoming> {
    await this.#receive("open_import", passphrase);
    if (this.incoming === null) throw { code: "nothing-to-import" };
    this.#check(passphrase, this.incoming.passphrase);
    return { kind: "read", preview: this.incoming.preview };
  }

  async previewImport(into: ImportInto): Promise<Preview> {
    if (this.incoming === null) throw { code: "nothing-to-import" };
    return { ...this.incoming.preview, joins: into.kind === "dossier" };
  }

  async takeImport(into: ImportInto): Promise<Dossier> {
    await this.#receive("take_import", into);
    if (this.incoming === null) throw { code: "nothing-to-import" };
    if (into.kind === "dossier") return this.#shelf.find(into.id);
    return this.#shelf.blank(this.incoming.preview.name);
  }

  async dropImport(): Promise<void> {}

  #check(given: string | null, wanted: string | null): void {
    if (given !== wanted) throw { code: "wrong-passphrase" };
  }
}
