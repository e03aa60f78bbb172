import { get } from './api';
import type { Figures, Interval } from './types';

/** How right the statements of each type are, as far as readers have measured it; asked for once, and after reviews. */
class Measured {
  #byType = $state.raw<Record<string, Interval> | undefined>();
  #asked = false;

  /** Of that type; nothing where nobody has measured it. */
  of(type: string): Interval | undefined {
    if (!this.#asked) void this.refresh();
    return this.#byType?.[type];
  }

  async refresh() {
    this.#asked = true;
    try {
      this.#byType = (await get<Figures>('/review/figures')).byType;
    } catch {
      this.#byType = {};
    }
  }
}

export const measured = new Measured();
