import type { DossierSummary } from "../ipc/bindings";

/** The orders in which dossiers can be listed. */
export const orders = ["changed", "name", "due", "assessed"] as const;
export type Order = (typeof orders)[number];

/** From how many dossiers on they can be sorted and searched. */
const handful = 7;
/** How many are shown at a time: a long page is slow to draw and to go through. */
const page = 40;

/** The dossiers of this computer, as they are looked for. */
export class DossierList {
  readonly #all: () => readonly DossierSummary[];
  readonly #locale: () => string;
  #order = $state<Order>("changed");
  #text = $state("");
  #shown = $state(page);
  readonly #sorted = $derived.by(() =>
    this.#all()
      .toSorted(this.#compare())
      .map((dossier) => ({ dossier, name: plain(dossier.name) })),
  );
  readonly #found = $derived.by(() => {
    const words = plain(this.#text).split(" ").filter((it) => it !== "");
    const found = this.#sorted.filter(({ name }) => words.every((word) => name.includes(word)));
    return found.map((it) => it.dossier);
  });

  constructor(all: () => readonly DossierSummary[], locale: () => string) {
    this.#all = all;
    this.#locale = locale;
  }

  /** Whether there are so many that one has to look for one. */
  get isLong(): boolean {
    return this.#all().length >= handful;
  }

  get order(): Order {
    return this.#order;
  }

  set order(order: Order) {
    this.#order = order;
    this.#shown = page;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#shown = page;
  }

  get found(): number {
    return this.#found.length;
  }

  get shown(): readonly DossierSummary[] {
    return this.#found.slice(0, this.#shown);
  }

  /** How many the next step would show. */
  get more(): number {
    return Math.min(page, Math.max(0, this.#found.length - this.#shown));
  }

  /** Shows more; gives the first of them. */
  showMore(): DossierSummary | undefined {
    const first = this.#found[this.#shown];
    this.#shown += page;
    return first;
  }

  #compare(): (one: DossierSummary, other: DossierSummary) => number {
    const names = new Intl.Collator(this.#locale(), { numeric: true });
    const byName = (one: DossierSummary, other: DossierSummary) =>
      names.compare(one.name, other.name) || compare(one.id, other.id);
    switch (this.#order) {
      case "name":
        return byName;
      case "changed":
        return (one, other) => compare(other.changedAt, one.changedAt) || byName(one, other);
      case "assessed":
        return (one, other) => compare(other.assessedAt ?? "", one.assessedAt ?? "") || byName(one, other);
      case "due":
        // What is due first comes first; what has no date comes last.
        return (one, other) => compare(one.nextDue?.date ?? "9", other.nextDue?.date ?? "9") || byName(one, other);
    }
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Without capitals and accents, as one types in a hurry. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
