/** Where a question goes on to: the next one, or back to where its answer is looked at again. */
export type Then = "next" | "answers" | "results" | "plan";

/** The screens of the window. */
export type View =
  | { readonly at: "first" }
  | { readonly at: "about" }
  | { readonly at: "home" }
  | { readonly at: "bin" }
  | { readonly at: "keeping" }
  | { readonly at: "settings" }
  | { readonly at: "transparency" }
  | { readonly at: "import" }
  | { readonly at: "export"; readonly dossier: string; readonly name: string }
  | { readonly at: "sealed"; readonly dossier: string; readonly name: string; readonly what: "open" | "set" | "remove" }
  | { readonly at: "business"; readonly of: "new" | "open" }
  | { readonly at: "question"; readonly practice: string; readonly then: Then }
  | { readonly at: "sections" }
  | { readonly at: "section"; readonly domain: string }
  | { readonly at: "answers" }
  | { readonly at: "results" }
  | { readonly at: "plan" }
  | { readonly at: "computer" }
  | { readonly at: "again" }
  | { readonly at: "changes" }
  | { readonly at: "past" }
  | { readonly at: "paper" }
  | { readonly at: "guidelines" }
  | { readonly at: "glossary" }
  | { readonly at: "incident" };

/** Where a screen puts the focus on arrival: on its title, or on the control with that id. */
interface Arrival {
  readonly focus: string | null;
  /** How far down the page; `null` to bring the control into view. */
  readonly scroll: number | null;
}

const dossierViews: ReadonlySet<View["at"]> = new Set([
  "question", "sections", "section", "answers", "results", "plan", "computer", "again", "changes", "past", "paper",
]);

const atTitle: Arrival = { focus: null, scroll: 0 };

/** Which screen is shown, and the way back from the screens that are only visited. */
export class Navigation {
  #view = $state.raw<View>({ at: "home" });
  #arrival: Arrival = atTitle;
  #trail = $state.raw<{ view: View; arrival: Arrival }[]>([]);

  get view(): View {
    return this.#view;
  }

  /** Whether what is shown belongs to the open dossier, or is only visited from there. */
  get inDossier(): boolean {
    return dossierViews.has((this.#trail[0]?.view ?? this.#view).at);
  }

  /** Called by a screen once it is there: moves the focus and the page to where they belong. */
  arrive(title: HTMLElement): void {
    const { focus, scroll } = this.#arrival;
    const control = focus === null ? null : document.getElementById(focus);
    (control ?? title).focus({ preventScroll: true });
    if (control !== null && scroll === null) control.scrollIntoView({ block: "center" });
    else window.scrollTo(0, scroll ?? 0);
  }

  /** Goes on to a screen; there is no way back but its own. */
  go(view: View, focus: string | null = null): void {
    this.#trail = [];
    this.#arrival = focus === null ? atTitle : { focus, scroll: null };
    this.#view = view;
  }

  /**
   * Looks at a screen; `comeBack` returns to where one was, down to the control and the height on the page. The
   * control is named where a click may not have given it the focus, as on macOS.
   */
  visit(view: View, from: string | null = document.activeElement?.id || null): void {
    if (view.at === this.#view.at) return;
    this.#trail = [...this.#trail, { view: this.#view, arrival: { focus: from, scroll: window.scrollY } }];
    this.#arrival = atTitle;
    this.#view = view;
  }

  comeBack(): void {
    const last = this.#trail.at(-1);
    this.#trail = this.#trail.slice(0, -1);
    this.#arrival = last?.arrival ?? atTitle;
    this.#view = last?.view ?? { at: "home" };
  }
}
