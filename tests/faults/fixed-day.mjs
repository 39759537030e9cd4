/**
 * Loaded before a command that dates what it writes: `new Date()` is always this moment, so that two runs can be compared
 * when midnight passes between them. `Date.now()` goes on, for timers.
 */
class FixedDay extends Date {
  /** @param {ConstructorParameters<DateConstructor>} given */
  constructor(...given) {
    super(...(given.length === 0 ? ["2026-01-02T12:00:00Z"] : given));
  }
}

globalThis.Date = FixedDay;
