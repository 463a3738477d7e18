import type { MannersCore } from "./core-manners";
import type { Receive } from "./fake-saving";

/** The manners of a desktop program, without a desktop. */
export class FakeManners implements MannersCore {
  readonly #receive: Receive;

  constructor(receive: Receive) {
    this.#receive = receive;
  }

  openSaved(number: number): Promise<void> {
    return this.#receive("open_saved", number);
  }

  openSavedFolder(number: number): Promise<void> {
    return this.#receive("open_saved_folder", number);
  }
}
