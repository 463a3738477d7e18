import type { KeptRemark, LanguageCode, NewRemark, Shown } from "./bindings";

/** A workshop as the projected window knows it: it tells what it shows, and can read no remark. */
export interface WorkshopCore {
  /** Opens the facilitator's window, or brings it to the front. */
  openFacilitator(): Promise<void>;
  /** Tells the facilitator's window what is shown here. */
  tellShown(shown: Shown): Promise<void>;
}

/** All that the facilitator's window can ask. A refusal rejects with a `Failure`. */
export interface FacilitatorCore {
  texts(language: LanguageCode): Promise<string>;
  /** Follows what the projected window shows: at once, and after each change. */
  followShown(told: (shown: Shown) => void): Promise<void>;
  remarks(id: string): Promise<KeptRemark[]>;
  addRemark(id: string, remark: NewRemark): Promise<KeptRemark[]>;
  setRemark(id: string, number: number, text: string): Promise<KeptRemark[]>;
  removeRemark(id: string, number: number): Promise<KeptRemark[]>;
}
