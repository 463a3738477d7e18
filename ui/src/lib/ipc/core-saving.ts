import type { DocumentRequest, Letterhead, SavedPlan, SavingOffer } from "./bindings";

/** What the window can ask about writing a plan to a file. */
export interface SavingCore {
  /** Which documents there are, in which forms, and who they are from. */
  offer(): Promise<SavingOffer>;
  /** Asks where, then writes. */
  save(id: string, request: DocumentRequest): Promise<SavedPlan>;
  setLetterheadName(name: string): Promise<Letterhead>;
  /** Asks for an image; what was there stays when the dialog is closed without an answer. */
  chooseLogo(): Promise<Letterhead>;
  removeLogo(): Promise<Letterhead>;
}
