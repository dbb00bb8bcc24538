// The filters of a View one by one, each with the View that does without it.
import type { Atlas } from '../../atlas/model';
import type { Messages } from '../../i18n/en';
import { events } from '../../i18n/events';
import { clearFind, filterKinds, filterProcesses } from '../../view/moves/filters';
import type { View } from '../../view/view';

export interface FilterChip {
  readonly id: string;
  readonly text: string;
  readonly remove: (view: View) => View;
}

export function listFilters(
  atlas: Atlas,
  { kinds, processes, find }: Pick<View, 'kinds' | 'processes' | 'find'>,
  words: Pick<Messages, 'kind'>,
): readonly FilterChip[] {
  return [
    ...kinds.map((kind) => ({
      id: `kind:${kind}`,
      text: words.kind[kind],
      remove: (view: View) =>
        filterKinds(
          view,
          view.kinds.filter((other) => other !== kind),
        ),
    })),
    ...processes.map((process) => ({
      id: `process:${process}`,
      text: atlas.processes.get(process)?.short ?? process,
      remove: (view: View) =>
        filterProcesses(
          view,
          view.processes.filter((other) => other !== process),
        ),
    })),
    ...(find === ''
      ? []
      : [{ id: 'find', text: events.quoted(find), remove: (view: View) => clearFind(view) }]),
  ];
}
