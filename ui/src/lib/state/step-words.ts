import type { Step } from "../ipc/bindings";
import type { Words } from "../l10n/words.svelte";

/** What a change is about, for the buttons that undo it and for what is said of it. */
export function stepInWords(words: Words, { kind, practice }: Step): string {
  return words.t(`step-${kind}`, practice === null ? {} : { practice: words.t(`action-${practice}.short`) });
}
