import type { DocumentRequest, FormCode, Letterhead, SavedPlan, SavingOffer } from "./bindings";
import type { SavingCore } from "./core-saving";

const reports: FormCode[] = ["pdf", "docx"];

/** Tells the fake application what was asked, and waits as it wants. */
export type Receive = (command: string, ...carried: unknown[]) => Promise<void>;

/** Saving plans, without a disk. */
export class FakeSaving implements SavingCore {
  readonly #receive: Receive;
  #letterhead: Letterhead = { name: "", logo: null };
  /** Where the next document goes; `null` closes the dialog without an answer. */
  place: string | null = "/home/camille/Documents";

  constructor(receive: Receive) {
    this.#receive = receive;
  }

  async offer(): Promise<SavingOffer> {
    return {
      documents: [
        { document: "full", forms: ["pdf", "docx", "xlsx", "ics", "csv", "json"] },
        { document: "summary", forms: reports },
        { document: "card", forms: reports },
        { document: "it-provider", forms: reports },
        { document: "incident", forms: reports },
      ],
      letterhead: this.#letterhead,
    };
  }

  async save(id: string, request: DocumentRequest): Promise<SavedPlan> {
    await this.#receive("save_plan", id, request);
    return this.place === null
      ? { kind: "cancelled" }
      : { kind: "saved", path: `${this.place}/plan-${request.languages}.${request.form}`, number: 1 };
  }

  async setLetterheadName(name: string): Promise<Letterhead> {
    await this.#receive("set_letterhead_name", name);
    return (this.#letterhead = { ...this.#letterhead, name });
  }

  async chooseLogo(): Promise<Letterhead> {
    await this.#receive("choose_logo");
    return (this.#letterhead = { ...this.#letterhead, logo: "logo.svg" });
  }

  async removeLogo(): Promise<Letterhead> {
    await this.#receive("remove_logo");
    return (this.#letterhead = { ...this.#letterhead, logo: null });
  }
}
