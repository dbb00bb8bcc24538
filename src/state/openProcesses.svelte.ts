// The processes that this person has opened into their sessions, in the plot and in the list alike. No link carries it.
import type { ProcessId } from '../atlas/brand';

class OpenProcesses {
  ids = $state.raw<readonly ProcessId[]>([]);

  /** Opens a process, or closes it. */
  toggle(id: ProcessId): void {
    this.ids = this.ids.includes(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id];
  }
}

export const openProcesses = new OpenProcesses();
