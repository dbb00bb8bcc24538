// One state in few words: its class, since when, and the best source. The card of the map and the names that screen
// readers hear are made of it.
import type { StateCode } from '../../atlas/brand';
import type { Details } from '../../atlas/details';
import type { Atlas } from '../../atlas/model';
import { formatDateInWords } from '../../i18n/format';
import type { Messages } from '../../i18n/en';
import type { View } from '../../view/view';
import { describeClass } from '../caption';
import type { ClassKey, Colouring } from '../colouring';

export interface StateCardWords {
  readonly name: string;
  readonly key: ClassKey;
  readonly standing: string;
  /** When and where it was said, and through which group or what else the lens says of it. */
  readonly since: string | null;
  readonly source: string | null;
}

export function describeState(
  atlas: Atlas,
  details: Details | null,
  view: View,
  colouring: Colouring,
  state: StateCode,
  words: Messages,
): StateCardWords {
  const key = colouring.classOf.get(state) ?? 'plain';
  const standing = colouring.standingOf.get(state);
  const base = {
    name: atlas.states.get(state)?.name ?? state,
    key,
    standing: describeClass(atlas, view, key, words, colouring.own),
  };
  const remark = colouring.own?.remark(state, view) ?? null;
  if (standing?.kind !== 'stance') return { ...base, since: remark, source: null };
  const { position, group } = standing;
  const date = formatDateInWords(position.date, view.lang);
  const row = details?.positions.get(position.id);
  const source = row?.sources[0] && details?.sources.get(row.sources[0].source);
  return {
    ...base,
    since:
      remark ??
      (group
        ? words.stage.sinceThrough(atlas.groups.get(group)?.name ?? group, date)
        : words.stage.since(date)),
    source: source ? words.reader.sourceOf(source.title, source.publisher) : null,
  };
}

/** "Cuba: Calls for one, named in a joint text, 29 May 2025". */
export function stateLabel(card: StateCardWords): string {
  return [`${card.name}: ${card.standing}`, ...(card.since ? [card.since] : [])].join(', ');
}
