// Moves that filter. An empty list filters nothing.
import type { GroupId, ProcessId } from '../../atlas/brand';
import type { EventKind } from '../../atlas/vocabulary';
import { arrangeIds, arrangeKinds } from '../lists';
import { revise } from '../revise';
import type { View } from '../view';

export function filterKinds(view: View, kinds: readonly EventKind[]): View {
  return revise(view, { kinds: arrangeKinds(kinds) });
}

export function filterProcesses(view: View, processes: readonly ProcessId[]): View {
  return revise(view, { processes: arrangeIds(processes) });
}

export function filterStateGroups(view: View, stateGroups: readonly GroupId[]): View {
  return revise(view, { stateGroups: arrangeIds(stateGroups) });
}

export function clearFind(view: View): View {
  return revise(view, { find: '' });
}
