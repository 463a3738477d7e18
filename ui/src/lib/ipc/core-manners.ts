/** The manners of a desktop program: what was saved is opened by the system's own programs. */
export interface MannersCore {
  /** Opens a file that this run has written, by its number. */
  openSaved(number: number): Promise<void>;
  /** Opens the folder that such a file lies in. */
  openSavedFolder(number: number): Promise<void>;
}
