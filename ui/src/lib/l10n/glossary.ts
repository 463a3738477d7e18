import type { Words } from "./words.svelte";

/** A term that the glossary explains, with every way it is written in one language. */
export interface Term {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A stretch of a text; with a term, a word that the glossary explains. */
export interface Piece {
  readonly text: string;
  readonly term: string | null;
}

/** Part of a longer word: `anti-spam` holds no `spam`. An elision is none: « l’hameçonnage » holds « hameçonnage ». */
const inWord = "[\\p{L}\\p{N}_-]";

/** Finds the terms of a glossary in texts of its language. */
export class Glossary {
  readonly #termOf: ReadonlyMap<string, string>;
  readonly #pattern: RegExp | null;

  constructor(terms: readonly Term[]) {
    const written = terms.flatMap(({ id, forms }) => forms.map((form) => [plain(form), id] as const));
    // Where two terms share a form, the first keeps it.
    this.#termOf = new Map(written.filter(([form]) => form !== "").toReversed());
    const forms = [...this.#termOf.keys()].sort((one, other) => other.length - one.length).map(patternOf);
    this.#pattern = forms.length === 0 ? null : new RegExp(`(?<!${inWord})(?:${forms.join("|")})(?!${inWord})`, "gu");
  }

  /** The glossary of the pack in the language being spoken. */
  static of(words: Words, terms: readonly string[]): Glossary {
    return new Glossary(terms.map((id) => ({ id, forms: formsOf(words, id) })));
  }

  /** The text in pieces, in order. A term is one where it is written first; later it is plain text. */
  pieces(text: string): Piece[] {
    const pieces: Piece[] = [];
    const seen = new Set<string>();
    let done = 0;
    for (const found of this.#pattern === null ? [] : text.matchAll(this.#pattern)) {
      const term = this.#termOf.get(plain(found[0]));
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      if (found.index > done) pieces.push({ text: text.slice(done, found.index), term: null });
      pieces.push({ text: found[0], term });
      done = found.index + found[0].length;
    }
    if (done < text.length) pieces.push({ text: text.slice(done), term: null });
    return pieces;
  }

  /** The terms that the texts hold, in the order they come. */
  termsIn(texts: readonly string[]): string[] {
    const terms = texts.flatMap((text) => this.pieces(text).map((piece) => piece.term));
    return [...new Set(terms.filter((term) => term !== null))];
  }
}

function formsOf(words: Words, id: string): string[] {
  const others = words.has(`term-${id}.forms`) ? words.t(`term-${id}.forms`).split("|") : [];
  return [words.t(`term-${id}.name`), ...others];
}

/** How a form is looked up: spaces and apostrophes of one kind, and the first letter small. */
function plain(form: string): string {
  const [first = "", ...rest] = form.trim().replace(/\s+/g, " ").replaceAll("'", "’");
  return first.toLowerCase() + rest.join("");
}

function patternOf(form: string): string {
  const [first = "", ...rest] = form;
  const small = escaped(first);
  const capital = escaped(first.toUpperCase());
  const start = small === capital ? small : `(?:${small}|${capital})`;
  return start + escaped(rest.join("")).replaceAll(" ", "\\s+").replaceAll("’", "['’]");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
