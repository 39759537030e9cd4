/**
 * Preloaded into commands that write dates. `new Date()` always returns the same time, so that the output of two runs
 * is equal even if midnight passes between them. `Date.now()` still works, for timers.
 */
class FixedDay extends Date {
  /** @param {ConstructorParameters<DateConstructor>} given */
  constructor(...given) {
    super(...(given.length === 0 ? ["2026-01-02T12:00:00Z"] : given));
  }
}

globalThis.Date = FixedDay;
