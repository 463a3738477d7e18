import type { Incoming, Manners, MenuOffer, News } from "./bindings";

/** The manners of a desktop program: files that are handed to it, those it has saved, and what it left as it ended. */
export interface MannersCore {
  /** Hears what arrives from now on, and what there is to say at the start. */
  listen(hear: (news: News) => void): Promise<Manners>;
  /** Shows the menus in a language, with what can be chosen; the choice is heard as news. */
  offerMenu(menu: MenuOffer): Promise<void>;
  /** Reads the file that was handed to the window; `cancelled` where none waits. */
  receiveImport(): Promise<Incoming>;
  /** Opens a file that this run has written, by its number. */
  openSaved(number: number): Promise<void>;
  /** Opens the folder that such a file lies in. */
  openSavedFolder(number: number): Promise<void>;
  /** Deletes what was left of an end by surprise, or puts it aside. */
  endReports(remove: boolean): Promise<void>;
  openReportsFolder(): Promise<void>;
}
