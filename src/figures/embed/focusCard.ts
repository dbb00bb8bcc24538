// What is in focus on one card: what it is, its gist, where a state stands, and the best sources. Without details it
// holds what the core knows.
import type { ClassKey, Colouring } from '../colouring';
import { describeState } from '../map/stateCard';
import type { ReaderContext } from '../reader/context';
import type { Head } from '../reader/head';
import { describePage } from '../reader/page';
import type { ReaderPage } from '../reader/page';
import { describeSources } from '../reader/sources';
import type { SourceLine } from '../reader/sources';

/** A class of the colouring: what it means, and how many or since when. */
export interface CardClass {
  readonly key: ClassKey;
  readonly text: string;
  readonly note: string | null;
}

export interface FocusCard {
  readonly head: Head;
  readonly doubt: string | null;
  /** Paragraphs, the most important first. */
  readonly gist: readonly string[];
  readonly classes: readonly CardClass[];
  readonly sources: readonly SourceLine[];
}

const MOST_SOURCES = 3;

/** `null` with nothing in focus. */
export function describeFocusCard(context: ReaderContext, colouring: Colouring): FocusCard | null {
  if (context.view.focus === null) return null;
  const page = describePage(context);
  const stand = page.kind === 'state' ? standOf(context, colouring, page.id) : null;
  const { best, further } = stand?.sources ?? page.sources;
  return {
    head: page.head,
    doubt: page.doubt,
    gist: gistOf(page),
    classes: stand ? [stand.line] : classesOf(page),
    sources: best ? [best, ...further].slice(0, MOST_SOURCES) : [],
  };
}

/** By what colours the map, as its card and its names for screen readers say it. */
function standOf(
  context: ReaderContext,
  colouring: Colouring,
  id: Extract<ReaderPage, { kind: 'state' }>['id'],
) {
  const { atlas, details, view, words } = context;
  const { key, standing, since } = describeState(atlas, details, view, colouring, id, words);
  const how = colouring.standingOf.get(id);
  const row = how?.kind === 'stance' ? details?.positions.get(how.position.id) : undefined;
  return { line: { key, text: standing, note: since }, sources: describeSources(context, row?.sources) };
}

function classesOf(page: ReaderPage): readonly CardClass[] {
  if (page.kind !== 'question') return [];
  return page.classes
    .filter(({ members }) => members > 0)
    .map(({ key, text, members }) => ({ key, text, note: String(members) }));
}

function gistOf(page: ReaderPage): readonly string[] {
  switch (page.kind) {
    case 'event': {
      const votes = page.votes.map(({ tally }) => tally.text);
      return [page.summary, page.decision?.text, page.decision?.tally?.text, ...votes].filter(
        (text) => text !== null && text !== undefined,
      );
    }
    case 'question':
      return page.explanation === null ? [page.proposition] : [page.proposition, page.explanation];
    case 'state':
      return page.notices;
    default:
      return [];
  }
}
