// Texts and sources, loaded once when first asked for; until then the first picture stands without them.
import type { Details } from '../atlas/details';

export type DetailsStatus = 'waiting' | 'loading' | 'ready' | 'failed';

export class DetailsLoader {
  status = $state<DetailsStatus>('waiting');
  value = $state.raw<Details | null>(null);
  readonly #read: () => Promise<Details>;

  /** `read` fails when the texts do not come, or are not those of a record. */
  constructor(read: () => Promise<Details>) {
    this.#read = read;
  }

  /** Starts loading; does nothing when that is under way or done. After a failure it tries again. */
  async load(): Promise<void> {
    if (this.status === 'loading' || this.status === 'ready') return;
    this.status = 'loading';
    try {
      this.value = await this.#read();
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
  }
}
