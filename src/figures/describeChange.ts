// What a move changed, in one sentence for those who do not see it.
import type { Atlas } from '../atlas/model';
import { announce } from '../i18n/announce';
import type { Messages } from '../i18n/en';
import { formatDateInWords } from '../i18n/format';
import { stateGroups as stateGroupWords } from '../i18n/stateGroups';
import { isSameView, revise } from '../view/revise';
import { asOfDay } from '../view/times';
import type { View } from '../view/view';
import { describeStage } from './caption';
import type { Colouring } from './colouring';
import { nameOfFocus } from './nameOfFocus';
import { listShort } from './stateGroups/groupNames';
import { outlineOf } from './stateGroups/outline';
import { nameOfCompared } from './pageTitle';
import { concernOf } from './timeline/concern';
import { describeConcern } from './timeline/concernWords';
import { filterEvents } from './timeline/inSight';

/** Empty when nothing changed that a figure or the reader shows. `colouring` is that of `after`. */
export function describeChange(
  atlas: Atlas,
  before: View,
  after: View,
  colouring: Colouring,
  words: Messages,
): string {
  if (!isSame(before, after, 'lens') || before.groups !== after.groups || before.asof !== after.asof) {
    const { title, coverage } = describeStage(atlas, after, colouring, words);
    return `${title}. ${coverage}`;
  }
  if (!isSame(before, after, 'stateGroups')) return describeOutline(atlas, after);
  if (!isSame(before, after, 'compare')) {
    const names = nameOfCompared(atlas, after);
    return names === null ? announce.comparisonEnded : announce.compared(names);
  }
  if (!isSame(before, after, 'focus')) {
    const name = after.focus && nameOfFocus(atlas, after.focus);
    const compared = after.focus ? null : nameOfCompared(atlas, after);
    if (compared !== null) return announce.compared(compared);
    if (!name) return after.focus ? '' : announce.closed;
    const concern = concernOf(atlas, after.focus);
    if (!concern) return announce.opened(name);
    const events = filterEvents(atlas, after);
    const count = events.filter(({ id }) => concern.has(id)).length;
    const { timeline } = words;
    return `${announce.opened(name)} ${describeConcern(atlas, after.focus, count, events.length, timeline)}.`;
  }
  if (!isSame(before, after, 'window')) {
    const [from, to] = [after.window.from, after.window.to].map((date) =>
      formatDateInWords(date, after.lang),
    );
    return announce.window(from ?? '', to ?? '');
  }
  if (['kinds', 'processes', 'find'].some((part) => !isSame(before, after, part as keyof View)))
    return announce.filters(filterEvents(atlas, after).length, atlas.events.size);
  if (before.form !== after.form) return announce.form(words.stage.forms[after.form]);
  return '';
}

/** "Outlined: EU, NATO: 36 states." */
function describeOutline(atlas: Atlas, view: View): string {
  const { stateGroups } = view;
  const outline = outlineOf(atlas, stateGroups, asOfDay(view));
  if (!outline) return stateGroupWords.announcedNone;
  return stateGroupWords.announced(listShort(atlas, stateGroups, stateGroupWords), outline.size);
}

function isSame(before: View, after: View, part: keyof View): boolean {
  return isSameView(revise(before, { [part]: after[part] }), before);
}
