import { describe, expect, test } from "vitest";
import { Glossary, type Term } from "../src/lib/l10n/glossary";

const french: Term[] = [
  { id: "phishing", forms: ["hameçonnage"] },
  { id: "backup", forms: ["sauvegarde", "sauvegardes"] },
  { id: "offline-backup", forms: ["sauvegarde hors ligne"] },
  { id: "encryption", forms: ["chiffrement", "chiffré"] },
  { id: "mfa", forms: ["authentification multifacteur", "MFA"] },
  { id: "soc2", forms: ["SOC 2"] },
  { id: "session", forms: ["ouverture d’une session"] },
  { id: "macro", forms: ["macro"] },
  { id: "c", forms: ["C++ (langage)"] },
];

/** The words that open a definition in the text, as written. */
function found(text: string, terms = french): string[] {
  const pieces = new Glossary(terms).pieces(text);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  return pieces.filter((piece) => piece.term !== null).map((piece) => `${piece.term}: ${piece.text}`);
}

describe("a term is found", () => {
  test.each([
    ["as it is written", "Le chiffrement protège.", ["encryption: chiffrement"]],
    ["with a capital first letter", "Hameçonnage : un faux message.", ["phishing: Hameçonnage"]],
    ["with an accented capital", "Évaluation faite", ["pia: Évaluation"]],
    ["in its plural, where that is given", "Des sauvegardes récentes", ["backup: sauvegardes"]],
    ["after an elision", "Il se méfie de l’hameçonnage, d’hameçonnage aussi.", ["phishing: hameçonnage"]],
    ["between quotation marks and signs", "(MFA), « sauvegarde »", ["mfa: MFA", "backup: sauvegarde"]],
    ["with whichever space", "Un rapport SOC\u00a02", ["soc2: SOC\u00a02"]],
    ["with whichever apostrophe", "À l'ouverture d'une session", ["session: ouverture d'une session"]],
    ["in its longest form", "Une sauvegarde hors ligne", ["offline-backup: sauvegarde hors ligne"]],
    ["where it is written with signs", "En C++ (langage)", ["c: C++ (langage)"]],
    ["at the end of the text", "un disque chiffré", ["encryption: chiffré"]],
  ])("%s", (_, text, expected) => {
    expect(found(text, [...french, { id: "pia", forms: ["évaluation"] }])).toEqual(expected);
  });
});

describe("no term is found", () => {
  test.each([
    ["inside a longer word", "Il a déchiffré; des macros et du macroéconomique."],
    ["inside a compound", "un anti-hameçonnage, une macro-commande"],
    ["where another letter is a capital", "mfa HAMEÇONNAGE"],
    ["beside a digit", "macro2 2macro"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("in a glossary without words", () => {
    expect(found("Le chiffrement", [])).toEqual([]);
    expect(found("Le chiffrement", [{ id: "empty", forms: [" "] }])).toEqual([]);
    expect(found("")).toEqual([]);
  });
});

test("only the first time a term is written is a piece of its own, whatever the form", () => {
  expect(found("Sauvegarde, chiffrement, sauvegardes, sauvegarde")).toEqual([
    "backup: Sauvegarde",
    "encryption: chiffrement",
  ]);
});

test("terms are listed in the order they come, once each", () => {
  const glossary = new Glossary(french);
  expect(glossary.termsIn(["une macro, un SOC 2", "aucun", "MFA et macro"])).toEqual(["macro", "soc2", "mfa"]);
});
