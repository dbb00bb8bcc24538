// The page of who is compared: what the reader shows when nothing else is read.
import type { Actor } from '../../atlas/model';
import { compare as words } from '../../i18n/compare';
import { formatList } from '../../i18n/formatList';
import { MAX_COMPARE } from '../../view/limits';
import { compareActors } from '../compare/compareActors';
import type { Compared } from '../compare/compareActors';
import type { ReaderContext } from './context';
import { createHead } from './head';
import { nameActor } from './named';
import type { Named } from './named';
import type { PageFrame } from './pageFrame';
import { describeSources } from './sources';

export interface ComparedActor {
  readonly actor: Actor;
  readonly name: Named;
}

export interface ComparedPage extends PageFrame {
  readonly kind: 'compared';
  readonly actors: readonly ComparedActor[];
  /** `null` of one alone. */
  readonly compared: Compared | null;
  readonly caption: string;
  readonly isFull: boolean;
  readonly notices: readonly string[];
}

export function describeCompared(context: ReaderContext): ComparedPage {
  const { view, asOf } = context;
  const actors = actorsOf(context);
  const names = namesOfCompared(context);
  const isAlone = actors.length < 2;
  return {
    kind: 'compared',
    // The same whoever is compared: adding one leaves the reader where it is.
    reference: 'compare',
    head: createHead(words.kicker, isAlone ? words.alone(names) : names, [words.asOf(asOf)]),
    doubt: null,
    isConfirmed: false,
    sources: describeSources(context, undefined),
    corrections: [],
    actors,
    compared: isAlone
      ? null
      : compareActors(
          context,
          actors.map(({ actor }) => actor),
        ),
    caption: words.caption(names, asOf),
    isFull: actors.length >= MAX_COMPARE,
    notices: view.groups ? [] : [words.groupsOff],
  };
}

function actorsOf(context: ReaderContext): readonly ComparedActor[] {
  return context.view.compare.flatMap((actor) => {
    const name = nameActor(context, actor);
    return name ? [{ actor, name }] : [];
  });
}

/** "Cuba and United States of America"; empty where nobody is compared. */
export function namesOfCompared(context: ReaderContext): string {
  const names = actorsOf(context).map(({ name }) => name.name);
  return formatList(names, context.view.lang);
}
