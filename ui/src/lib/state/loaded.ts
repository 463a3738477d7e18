import type { Failure } from "../ipc/bindings";

/** Where something that has to be fetched is; it cannot be waited for and failed at once. */
export type Loaded<T> =
  | { readonly at: "waiting" }
  | { readonly at: "ready"; readonly value: T }
  | { readonly at: "failed"; readonly failure: Failure };

export const waiting = { at: "waiting" } as const;

export function ready<T>(value: T): Loaded<T> {
  return { at: "ready", value };
}
