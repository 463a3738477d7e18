import type { MenuCode, MenuOffer } from "../ipc/bindings";
import { isTyping } from "../typing";
import type { Session } from "./session.svelte";

const textStep = 25;

/** The menus of the window: what can be chosen there at this moment, and what it does. */
export class WindowMenu {
  readonly #session: Session;
  readonly offer: MenuOffer = $derived.by(() => ({ language: this.#session.words.language, possible: this.#possible() }));

  constructor(session: Session) {
    this.#session = session;
  }

  /** Shows the menus as they are now, for as long as the window is there; locked, there is nothing to choose. */
  show(): () => void {
    const { language } = this.offer;
    this.#tell(this.offer);
    return () => this.#tell({ language, possible: [] });
  }

  /** Does what was chosen, as the button for it does. */
  choose(item: MenuCode): void {
    const session = this.#session;
    const { navigation, appearance } = session;
    switch (item) {
      case "new":
        session.describeNewBusiness();
        break;
      case "dossiers":
        void session.goHome();
        break;
      case "import":
      case "settings":
      case "incident":
      case "transparency":
      case "about":
        navigation.visit({ at: item });
        break;
      case "save-plan":
        session.goTo("plan", "save-title");
        break;
      case "lock":
        void session.lock();
        break;
      case "undo":
      case "redo":
        this.#step(item);
        break;
      case "text-larger":
        void session.resizeText(session.textSize + textStep);
        break;
      case "text-smaller":
        void session.resizeText(session.textSize - textStep);
        break;
      case "zoom-in":
        void appearance.enlarge("in");
        break;
      case "zoom-out":
        void appearance.enlarge("out");
        break;
      case "zoom-reset":
        void appearance.enlarge("reset");
    }
  }

  #possible(): MenuCode[] {
    const { navigation, keeping, open, textSize } = this.#session;
    const inDossier = navigation.inDossier && open !== null;
    const possible: [MenuCode, boolean][] = [
      ["new", true],
      ["dossiers", navigation.view.at !== "first"],
      ["import", true],
      ["save-plan", inDossier],
      ["lock", keeping.isProtected],
      ["undo", true],
      ["redo", true],
      ["text-larger", textSize < 200],
      ["text-smaller", textSize > 100],
      ["zoom-in", true],
      ["zoom-out", true],
      ["zoom-reset", true],
      ["settings", true],
      ["incident", true],
      ["transparency", true],
      ["about", navigation.view.at !== "first"],
    ];
    return possible.filter(([, is]) => is).map(([item]) => item);
  }

  /** In the text being typed, its own; elsewhere, of the open dossier. */
  #step(direction: "undo" | "redo"): void {
    const { navigation, open } = this.#session;
    // No other call reaches the history that the browser keeps of a field.
    if (isTyping(document.activeElement)) document.execCommand(direction);
    else if (navigation.inDossier && open?.saved[direction]) void this.#session.step(direction);
    else this.#session.say(`undo-${direction}-none`);
  }

  #tell(offer: MenuOffer): void {
    // Menus that stay as they were lose nothing; what is being said of a failure stays where it is.
    void this.#session.core.manners.offerMenu(offer).catch(() => undefined);
  }
}
