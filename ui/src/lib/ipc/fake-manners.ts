import type { Incoming, Manners, MenuOffer, News, Preview } from "./bindings";
import type { MannersCore } from "./core-manners";
import type { Receive } from "./fake-saving";

/** The manners of a desktop program, without a desktop. */
export class FakeManners implements MannersCore {
  readonly #receive: Receive;
  #hear: (news: News) => void = () => {};
  /** What there is to say at the start. */
  atStart: Manners = { age: "current", crash: null };
  /** The file that waits to be looked at. */
  waiting: Preview | null = null;
  /** The menus as they were last asked for. */
  menu: MenuOffer | null = null;

  constructor(receive: Receive) {
    this.#receive = receive;
  }

  /** Tells the window something. */
  tell(news: News): void {
    this.#hear(news);
  }

  async listen(hear: (news: News) => void): Promise<Manners> {
    this.#hear = hear;
    return this.atStart;
  }

  async offerMenu(menu: MenuOffer): Promise<void> {
    this.menu = menu;
  }

  async receiveImport(): Promise<Incoming> {
    const preview = this.waiting;
    this.waiting = null;
    return preview === null ? { kind: "cancelled" } : { kind: "read", preview };
  }

  openSaved(number: number): Promise<void> {
    return this.#receive("open_saved", number);
  }

  openSavedFolder(number: number): Promise<void> {
    return this.#receive("open_saved_folder", number);
  }

  endReports(remove: boolean): Promise<void> {
    return this.#receive("end_reports", remove);
  }

  openReportsFolder(): Promise<void> {
    return this.#receive("open_reports_folder");
  }
}
