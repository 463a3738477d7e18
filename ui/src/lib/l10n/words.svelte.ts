import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { LanguageCode } from "../ipc/bindings";
import type { Core } from "../ipc/core";

/** The usage of each language, for the browser: dates, numbers and `<html lang>`. */
export const localeOf: Record<LanguageCode, string> = { fr: "fr-CA", en: "en-CA" };

/** The words of the language being spoken. Reading one from markup keeps it in step with the language. */
export class Words {
  readonly #core: Pick<Core, "texts">;
  readonly #bundles = new Map<LanguageCode, FluentBundle>();
  #language = $state<LanguageCode>("fr");
  #bundle = $state.raw<FluentBundle>(new FluentBundle(localeOf.fr));

  constructor(core: Pick<Core, "texts">) {
    this.#core = core;
  }

  get language(): LanguageCode {
    return this.#language;
  }

  get locale(): string {
    return localeOf[this.#language];
  }

  /** Changes the language once its words are there; until then the other one stays. */
  async speak(language: LanguageCode): Promise<void> {
    const bundle = this.#bundles.get(language) ?? bundleOf(language, await this.#core.texts(language));
    this.#bundles.set(language, bundle);
    this.#bundle = bundle;
    this.#language = language;
  }

  /** Whether there is a message, or with `id.attribute` an attribute, of that name. */
  has = (id: string): boolean => this.#pattern(id) !== null;

  /** The message of that name, or with `id.attribute` its attribute. A missing one shows its name. */
  t = (id: string, args: Record<string, FluentVariable> = {}): string => {
    const pattern = this.#pattern(id);
    return pattern === null ? id : this.#bundle.formatPattern(pattern, args, []);
  };

  #pattern(id: string) {
    const [name, attribute] = id.split(".", 2);
    const message = this.#bundle.getMessage(name ?? id);
    return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? null;
  }
}

function bundleOf(language: LanguageCode, source: string): FluentBundle {
  const bundle = new FluentBundle(localeOf[language], { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return bundle;
}
