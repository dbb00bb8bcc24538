// The foot of a page: where it stands among its like, what is similar, what was read before it.
import type { Focus } from '../../../view/view';
import { walk as words } from '../../../i18n/walk';
import type { ReaderContext } from '../context';
import { nameActor } from '../named';
import type { Named } from '../named';
import { nameFocus } from './nameFocus';
import { neighboursOf } from './neighbours';
import type { Neighbours } from './neighbours';
import { similarTo } from './similar';
import type { Similar } from './similar';
import { seenBefore } from './trail';

interface Step {
  /** "Next event". */
  readonly label: string;
  readonly named: Named;
}

export interface Walk {
  /** "Event 12 of 118, by date"; `null` for what stands in no row. */
  readonly place: string | null;
  readonly previous: Step | null;
  readonly next: Step | null;
  readonly similar: readonly Similar[];
  readonly seen: readonly Named[];
}

export function describeWalk(context: ReaderContext, focus: Focus, seen: readonly Focus[]): Walk {
  const neighbours = neighboursOf(context, focus);
  const step = (named: Named | null | undefined, label: (kind: Kind) => string): Step | null =>
    named && focus.kind !== 'room' ? { label: label(focus.kind), named } : null;
  return {
    place: neighbours && describePlace(context, focus, neighbours),
    previous: step(neighbours?.previous, words.previous),
    next: step(neighbours?.next, words.next),
    similar: similarTo(context, focus, [neighbours?.previous ?? null, neighbours?.next ?? null]),
    seen: seenBefore(seen, focus).flatMap((other) => nameFocus(context, other) ?? []),
  };
}

type Kind = Exclude<Focus['kind'], 'room'>;

function describePlace(
  context: ReaderContext,
  focus: Focus,
  { place, count, by }: Neighbours,
): string | null {
  if (focus.kind === 'room') return null;
  const actor = focus.kind === 'position' ? context.atlas.positions.get(focus.id)?.actor : undefined;
  const name = actor && nameActor(context, actor)?.name;
  return name === undefined ? words.place(focus.kind, place, count, by) : words.placeOf(name, place, count);
}
