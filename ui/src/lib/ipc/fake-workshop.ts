import type { KeptRemark, LanguageCode, NewRemark, Shown } from "./bindings";
import type { FacilitatorCore, WorkshopCore } from "./core-workshop";

/** A workshop in memory: what one window tells, the other hears. */
export class FakeWorkshop implements WorkshopCore {
  /** How often the facilitator's window was asked for. */
  opened = 0;
  shown: Shown | null = null;
  readonly #arrive: (command: string, ...carried: unknown[]) => Promise<void>;
  #told: (shown: Shown) => void = () => {};

  constructor(arrive: (command: string, ...carried: unknown[]) => Promise<void>) {
    this.#arrive = arrive;
  }

  async openFacilitator(): Promise<void> {
    await this.#arrive("open_facilitator");
    this.opened += 1;
  }

  async tellShown(shown: Shown): Promise<void> {
    this.shown = shown;
    this.#told(shown);
  }

  follow(told: (shown: Shown) => void): void {
    this.#told = told;
    if (this.shown !== null) told(this.shown);
  }
}

/** The facilitator's side, in memory. */
export class FakeFacilitator implements FacilitatorCore {
  kept: KeptRemark[] = [];
  /** What the next command is refused with. */
  refusal: unknown = null;
  readonly #texts: Record<LanguageCode, string>;
  readonly #workshop: FakeWorkshop;

  constructor(texts: Record<LanguageCode, string>, workshop: FakeWorkshop) {
    this.#texts = texts;
    this.#workshop = workshop;
  }

  texts = async (language: LanguageCode): Promise<string> => this.#texts[language];
  followShown = async (told: (shown: Shown) => void): Promise<void> => this.#workshop.follow(told);
  remarks = async (): Promise<KeptRemark[]> => this.kept;

  addRemark = async (_id: string, remark: NewRemark): Promise<KeptRemark[]> => {
    if (this.refusal !== null) throw this.refusal;
    const number = Math.max(0, ...this.kept.map((it) => it.number)) + 1;
    return (this.kept = [...this.kept, { ...remark, number, at: "2026-11-24T19:30:00Z" }]);
  };

  setRemark = async (_id: string, number: number, text: string): Promise<KeptRemark[]> =>
    (this.kept = this.kept.map((it) => (it.number === number ? { ...it, text } : it)));

  removeRemark = async (_id: string, number: number): Promise<KeptRemark[]> =>
    (this.kept = this.kept.filter((it) => it.number !== number));
}
