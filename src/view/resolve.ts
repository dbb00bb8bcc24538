// Holds a View against the Atlas: what does not exist falls to its default and is reported. A View that passes is
// returned as it is; resolving twice changes nothing.
import { overlaps } from '../atlas/dates';
import type { Actor, Atlas } from '../atlas/model';
import { findRegionalGroup } from '../atlas/stateGroups';
import { createDropLog } from './dropped';
import type { Dropped, DropLog } from './dropped';
import { findFocus, findId } from './known';
import { formatWindow } from './format';
import { formatLens } from './formatLens';
import { formatReference } from './formatReference';
import { cutWindow, LIMITS } from './limits';
import { arrangeCompare, arrangeIds } from './lists';
import { resolveLens } from './resolveLens';
import { revise } from './revise';
import { asOfDay, sinceDay, windowStretch, writeWindow } from './times';
import { defaultView } from './view';
import type { Focus, Lens, View, ViewWindow } from './view';
import { isInLimits } from './writtenDates';

export interface Resolved {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

export const BUILT_LANGUAGES: readonly string[] = ['en'];

export function resolve(view: View, atlas: Atlas): Resolved {
  const log = createDropLog();
  const lens = knownLens(view, atlas, log);
  const asof = shownAsOf(view, log);
  const changes: Partial<View> = {
    lens: forwardLens(revise(view, { lens, asof }), atlas, log),
    asof,
    window: shownWindow(view, log),
    focus: knownFocus(view, atlas, log),
    compare: knownActors(view, atlas, log),
    processes: knownIds('processes', view.processes, (id) => findId(atlas, 'process', id), log),
    stateGroups: knownIds(
      'state-groups',
      view.stateGroups,
      (id) => findId(atlas, 'group', id) ?? findRegionalGroup(atlas, id),
      log,
    ),
    ...dropStory(view, log),
    lang: builtLanguage(view, log),
  };
  return { view: revise(view, changes), dropped: log.reports() };
}

function knownLens({ lens }: View, atlas: Atlas, log: DropLog): Lens {
  const resolved = resolveLens(lens, atlas);
  if (typeof resolved !== 'string') return resolved;
  log.drop('lens', formatLens(lens), resolved);
  return defaultLens(atlas);
}

function defaultLens(atlas: Atlas): Lens {
  const instead = resolveLens(defaultView.lens, atlas);
  return typeof instead === 'string' ? { kind: 'none' } : instead;
}

/** What changed from one date to another asks for them in this order. */
function forwardLens(view: View, atlas: Atlas, log: DropLog): Lens {
  if ((sinceDay(view) ?? asOfDay(view)) <= asOfDay(view)) return view.lens;
  log.drop('lens', formatLens(view.lens), 'reversed');
  return defaultLens(atlas);
}

function shownAsOf({ asof }: View, log: DropLog): string {
  if (isInLimits(asof)) return asof;
  log.drop('asof', asof, 'out-of-range');
  return defaultView.asof;
}

/** A bound that can be shown keeps the precision in which it was written. */
function shownWindow(view: View, log: DropLog): ViewWindow {
  const asked = windowStretch(view);
  const shown = cutWindow(asked);
  const isFrom = shown.from === asked.from;
  const isTo = shown.until === asked.until;
  if (isFrom && isTo) return view.window;
  const isInside = asked.from >= LIMITS.from && asked.until <= LIMITS.until;
  log.drop('window', formatWindow(view.window), isInside ? 'too-short' : 'out-of-range');
  if (!overlaps(asked, LIMITS)) return defaultView.window;
  const written = writeWindow(shown);
  return { from: isFrom ? view.window.from : written.from, to: isTo ? view.window.to : written.to };
}

function knownFocus({ focus }: View, atlas: Atlas, log: DropLog): Focus | null {
  const known = focus && findFocus(atlas, focus);
  if (focus && !known) log.drop('focus', formatReference(focus), 'not-found');
  return known;
}

function knownActors({ compare }: View, atlas: Atlas, log: DropLog): readonly Actor[] {
  const known = compare.flatMap((actor) => {
    const id = findId(atlas, actor.kind, actor.id);
    if (id === null) log.drop('compare', formatReference(actor), 'not-found');
    return id === null ? [] : [{ kind: actor.kind, id } as Actor];
  });
  return arrangeCompare(known);
}

function knownIds<Id extends string>(
  parameter: string,
  ids: readonly Id[],
  find: (id: Id) => Id | null,
  log: DropLog,
): readonly Id[] {
  const known = ids.flatMap((id) => {
    const found = find(id);
    if (found === null) log.drop(parameter, id, 'not-found');
    return found === null ? [] : [found];
  });
  return arrangeIds(known);
}

/** No story is written yet. */
function dropStory({ story, scene }: View, log: DropLog): Pick<View, 'story' | 'scene'> {
  if (story !== null) log.drop('story', story, 'not-built');
  if (scene !== null) log.drop('scene', String(scene), 'not-built');
  return { story: null, scene: null };
}

function builtLanguage({ lang }: View, log: DropLog): string {
  if (BUILT_LANGUAGES.includes(lang)) return lang;
  log.drop('lang', lang, 'not-built');
  return defaultView.lang;
}
