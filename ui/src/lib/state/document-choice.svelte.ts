import type {
  DocumentCode, DocumentRequest, FormCode, LanguageCode, LanguagesCode, PaperCode, SavingOffer,
} from "../ipc/bindings";

/** The papers, the usual one first. */
export const papers = ["letter", "a4"] as const satisfies readonly PaperCode[];

/** Why a password cannot be used as it was typed. */
export type PasswordError = "empty" | "different";

/** Which document is to be saved, and how. What is chosen first is the usual: the whole report, as a PDF. */
export class DocumentChoice {
  readonly offer: SavingOffer;
  readonly #languages: () => readonly LanguagesCode[];
  #document = $state<DocumentCode>("full");
  #form = $state<FormCode>("pdf");
  #chosen = $state<LanguagesCode | null>(null);
  paper = $state<PaperCode>("letter");
  letterhead = $state(true);
  /** Whether the PDF is to open with a password only. */
  locked = $state(false);
  password = $state("");
  again = $state("");

  /** `languages` are those that are offered now, the one being spoken first. */
  constructor(offer: SavingOffer, languages: () => readonly LanguageCode[]) {
    this.offer = offer;
    this.#languages = () => {
      const each = languages();
      return this.isReport && each.length > 1 ? [...each, "both"] : each;
    };
  }

  get document(): DocumentCode {
    return this.#document;
  }

  /** Takes another document, in the form that was chosen where it has it. */
  set document(document: DocumentCode) {
    this.#document = document;
    if (!this.forms.includes(this.#form)) this.#form = this.forms[0] ?? "pdf";
  }

  get form(): FormCode {
    return this.#form;
  }

  set form(form: FormCode) {
    this.#form = form;
  }

  get forms(): readonly FormCode[] {
    return this.offer.documents.find((it) => it.document === this.#document)?.forms ?? [];
  }

  /** A document with pages, as opposed to rows for another program. */
  get isReport(): boolean {
    return this.#form === "pdf" || this.#form === "docx";
  }

  get isUsual(): boolean {
    return this.#document === "full" && this.#form === "pdf";
  }

  get offeredLanguages(): readonly LanguagesCode[] {
    return this.#languages();
  }

  /** The window's language until another is chosen. */
  get languages(): LanguagesCode {
    const offered = this.offeredLanguages;
    const first = offered[0] ?? "fr";
    return this.#chosen !== null && offered.includes(this.#chosen) ? this.#chosen : first;
  }

  set languages(languages: LanguagesCode) {
    this.#chosen = languages;
  }

  get hasPassword(): boolean {
    return this.locked && this.#form === "pdf";
  }

  get passwordError(): PasswordError | null {
    if (!this.hasPassword) return null;
    if (this.password === "") return "empty";
    return this.password === this.again ? null : "different";
  }

  get request(): DocumentRequest {
    return {
      document: this.#document,
      form: this.#form,
      languages: this.languages,
      paper: this.paper,
      letterhead: this.letterhead && this.isReport,
      password: this.hasPassword ? this.password : null,
    };
  }

  forgetPassword(): void {
    this.password = "";
    this.again = "";
  }
}
