import type {
  Binned, Dossier, Gate, ImportInto, Incoming, Keeping, KeptCopy, Preview, SavedPlan, Strength,
} from "./bindings";

/** What the window can ask about keeping dossiers: protection, copies, the bin, and files that come and go. */
export interface KeepingCore {
  /** Whether the data file asks for its passphrase: the one thing that can be asked before it is open. */
  gate(): Promise<Gate>;
  unlock(passphrase: string, remember: boolean): Promise<void>;
  lock(): Promise<void>;

  /** What is true of the data file at this moment. */
  read(): Promise<Keeping>;
  /** A hint on a passphrase; `about` is what others know of its owner, such as the name of the business. */
  weigh(typed: string, about: string): Promise<Strength>;
  protect(passphrase: string, remember: boolean): Promise<Keeping>;
  changePassphrase(current: string, next: string): Promise<Keeping>;
  unprotect(current: string): Promise<Keeping>;
  /** Makes the system's keyring forget the passphrase. */
  forgetPassphrase(): Promise<Keeping>;
  /** Minutes after which the window locks itself; 0 for never. */
  setIdle(minutes: number): Promise<Keeping>;

  /** Asks where, then copies the data file there. */
  saveCopy(): Promise<SavedPlan>;
  /** Puts a copy in the place of the data file, which is kept aside; works while nothing can be opened too. */
  restoreCopy(name: string, passphrase: string | null): Promise<void>;
  /** The last copy that can be put back where the data file does not open; works while nothing can be opened. */
  goodCopy(passphrase: string | null): Promise<KeptCopy | null>;
  /** Sets the data file aside and begins with an empty one. */
  beginAnew(): Promise<void>;
  /** Makes the daily copy and empties the bin of what has been there for long. */
  settle(): Promise<void>;

  bin(): Promise<Binned[]>;
  takeBack(id: string): Promise<void>;
  /** Erases a dossier of the bin at once. */
  erase(id: string): Promise<void>;

  /** Gives a dossier a passphrase of its own. */
  seal(id: string, passphrase: string): Promise<void>;
  openSealed(id: string, passphrase: string): Promise<void>;
  closeSealed(id: string): Promise<void>;
  /** Takes its own passphrase from a dossier. */
  unseal(id: string, passphrase: string): Promise<void>;

  /** Asks where, then writes the dossier there; in the clear without a passphrase. */
  exportDossier(id: string, passphrase: string | null): Promise<SavedPlan>;
  /** Asks for a dossier file and reads it. Nothing changes before `takeImport`. */
  chooseImport(): Promise<Incoming>;
  openImport(passphrase: string): Promise<Incoming>;
  /** What the file would bring to another place. */
  previewImport(into: ImportInto): Promise<Preview>;
  takeImport(into: ImportInto): Promise<Dossier>;
  /** Lets go of the file that was read. */
  dropImport(): Promise<void>;
}
