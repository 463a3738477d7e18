import { SvelteSet } from "svelte/reactivity";
import type { Bank, Business, Dossier, TrackCode } from "../ipc/bindings";

/** What is missing or out of bounds in the form, by field. */
export interface FormErrors {
  readonly name: boolean;
  readonly people: boolean;
}

/** The smallest and largest business Vigie speaks to. */
export const peopleBounds = { least: 1, most: 499 } as const;

/** The description of a business while it is typed. */
export class BusinessForm {
  name = $state("");
  people = $state("");
  /** The track to begin with; of an open dossier, the one it is on. */
  track = $state<TrackCode>("essential");
  readonly traits: SvelteSet<string>;

  private constructor(name: string, people: string, traits: readonly string[]) {
    this.name = name;
    this.people = people;
    this.traits = new SvelteSet(traits);
  }

  /** Nothing chosen but what is presumed of every business. */
  static blank(bank: Bank): BusinessForm {
    return new BusinessForm("", "", bank.traits.filter((it) => it.presumed).map((it) => it.id));
  }

  static of(dossier: Dossier): BusinessForm {
    const form = new BusinessForm(dossier.name, String(dossier.people), dossier.traits);
    form.track = dossier.track;
    return form;
  }

  get errors(): FormErrors {
    const people = Number(this.people.trim());
    const counted = /^\d+$/.test(this.people.trim());
    return {
      name: this.name.trim() === "",
      people: !counted || people < peopleBounds.least || people > peopleBounds.most,
    };
  }

  get business(): Business {
    return { name: this.name.trim(), people: Number(this.people.trim()), traits: [...this.traits] };
  }

  toggle(trait: string, held: boolean): void {
    if (held) this.traits.add(trait);
    else this.traits.delete(trait);
  }
}
