// Texts and sources, loaded once when first asked for; until then the first picture stands without them.
import { createDetails } from '../atlas/details';
import type { DetailTables, Details } from '../atlas/details';
import type { CoreTables } from '../atlas/core';

export type DetailsStatus = 'waiting' | 'loading' | 'ready' | 'failed';

export class DetailsLoader {
  status = $state<DetailsStatus>('waiting');
  value = $state.raw<Details | null>(null);
  readonly #core: () => CoreTables;
  readonly #read: () => Promise<DetailTables>;

  /** `core`: unpacked again when the texts are there, so that nobody holds the rows of the whole record meanwhile. */
  constructor(core: () => CoreTables, read: () => Promise<DetailTables>) {
    this.#core = core;
    this.#read = read;
  }

  /** Starts loading; does nothing when that is under way or done. After a failure it tries again. */
  async load(): Promise<void> {
    if (this.status === 'loading' || this.status === 'ready') return;
    this.status = 'loading';
    try {
      this.value = createDetails(this.#core(), await this.#read());
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
  }
}
