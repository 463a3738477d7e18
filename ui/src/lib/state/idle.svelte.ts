/** Milliseconds of warning before the window locks itself. */
const warning = 60_000;
const minute = 60_000;
/** What counts as somebody being there. */
const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/**
 * Counts the time without a key or a click, warns, then locks. The clock is read and not only waited for: a computer
 * that slept has waited too.
 */
export class IdleLock {
  readonly #lock: () => void;
  #minutes = 0;
  #last = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #warned = $state(false);

  constructor(lock: () => void) {
    this.#lock = lock;
  }

  /** Whether the last minute has begun. */
  get warned(): boolean {
    return this.#warned;
  }

  /** Counts from now on, or not at all with 0 minutes. */
  count(minutes: number): void {
    this.#minutes = minutes;
    this.stay();
  }

  /** Somebody is there. */
  stay(): void {
    this.#last = Date.now();
    this.#warned = false;
    this.#wait();
  }

  /** Listens to the window; returns what ends it. */
  watch(): () => void {
    const sign = () => this.#sign();
    const look = () => this.#look();
    for (const name of signs) window.addEventListener(name, sign, { passive: true, capture: true });
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(this.#timer);
      for (const name of signs) window.removeEventListener(name, sign, { capture: true });
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }

  #sign(): void {
    // After a sleep the first sign comes too late.
    if (this.#left() <= 0) this.#look();
    else if (this.#warned || Date.now() - this.#last > 1000) this.stay();
  }

  #left(): number {
    return this.#minutes === 0 ? Infinity : this.#last + this.#minutes * minute - Date.now();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const left = this.#left();
    if (left === Infinity) return;
    this.#timer = setTimeout(() => this.#look(), Math.max(0, left > warning ? left - warning : left));
  }

  #look(): void {
    const left = this.#left();
    if (left <= 0) {
      clearTimeout(this.#timer);
      this.#minutes = 0;
      this.#warned = false;
      this.#lock();
      return;
    }
    this.#warned = left <= warning;
    this.#wait();
  }
}
