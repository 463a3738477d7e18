/** Longest time that is planned for a section, in seconds. */
const longest = 180 * 60;

/** A time as it is typed: minutes, or minutes and seconds; `null` where it is none. */
export function secondsOf(typed: string): number | null {
  const found = /^(\d{1,3})(?::([0-5]?\d))?$/.exec(typed.trim());
  if (found === null) return null;
  const seconds = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return seconds >= 1 && seconds <= longest ? seconds : null;
}

/** Seconds as minutes and seconds: `2:05`. */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/**
 * A countdown for each section: the one on the screen runs, the others stand where they were left. It says when the
 * time is up, and ends nothing.
 */
export class SectionTimer {
  #planned = $state(10 * 60);
  #running = $state(false);
  #section = $state<string | null>(null);
  /** Milliseconds spent, by section. */
  #spent = $state<Readonly<Record<string, number>>>({});
  #since = 0;
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get section(): string | null {
    return this.#section;
  }

  get running(): boolean {
    return this.#running;
  }

  get planned(): number {
    return this.#planned;
  }

  /** Whole seconds left of the section on the screen; never below none. */
  get left(): number {
    const spent = this.#section === null ? 0 : (this.#spent[this.#section] ?? 0);
    return Math.max(0, Math.ceil(this.#planned - spent / 1000));
  }

  get isUp(): boolean {
    return this.#section !== null && this.left === 0;
  }

  /** Goes over to another section. */
  follow(section: string | null): void {
    if (section === this.#section) return;
    this.tick();
    this.#section = section;
  }

  plan(seconds: number): void {
    this.#planned = seconds;
  }

  start(): void {
    this.#since = this.#now();
    this.#running = true;
  }

  pause(): void {
    this.tick();
    this.#running = false;
  }

  /** Gives the section on the screen its whole time back. */
  reset(): void {
    this.#since = this.#now();
    if (this.#section !== null) this.#spent = { ...this.#spent, [this.#section]: 0 };
  }

  /** Counts what has passed since the last time. */
  tick(): void {
    if (!this.#running) return;
    const now = this.#now();
    if (this.#section !== null) {
      this.#spent = { ...this.#spent, [this.#section]: (this.#spent[this.#section] ?? 0) + now - this.#since };
    }
    this.#since = now;
  }
}
