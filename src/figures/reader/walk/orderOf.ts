// In which order things of a kind are walked: by date what has one, by name what is looked up by name, and what the
// record numbers as it numbers it.
import type { DateText } from '../../../atlas/dates';
import type { Actor } from '../../../atlas/model';
import { THEMES } from '../../../atlas/vocabulary';
import { formatReference } from '../../../view/formatReference';
import type { Focus } from '../../../view/view';
import type { ReaderContext } from '../context';
import { describeSource } from '../sources';
import { sortByDate } from '../positionLine';

export const ORDERS = ['date', 'name', 'theme', 'number'] as const;
export type Order = (typeof ORDERS)[number];

export interface Walked {
  readonly by: Order;
  /** The things of the kind, each once, the one that is read among them. */
  readonly ids: readonly string[];
}

/** `null` for what stands in no row: a room. Statements are walked actor by actor. */
export function orderOf(context: ReaderContext, focus: Focus): Walked | null {
  const { atlas, details } = context;
  switch (focus.kind) {
    case 'event':
      return { by: 'date', ids: [...atlas.events.keys()] };
    case 'document':
      return { by: 'date', ids: byDate(atlas.documents.values()) };
    case 'vote':
      return { by: 'date', ids: byDate(atlas.votes.values()) };
    case 'process':
      return { by: 'date', ids: byDay([...atlas.processes.values()]) };
    case 'position': {
      const actor = atlas.positions.get(focus.id)?.actor;
      return actor ? { by: 'date', ids: positionsOf(context, actor) } : null;
    }
    case 'state':
      return { by: 'name', ids: byName(context, atlas.states.values(), ({ name }) => name) };
    case 'group':
      return { by: 'name', ids: byName(context, atlas.groups.values(), ({ name }) => name) };
    case 'term':
      return { by: 'name', ids: byName(context, atlas.terms.values(), ({ term }) => term) };
    case 'source': {
      const rows = details?.sources.values() ?? [];
      return { by: 'name', ids: byName(context, rows, (row) => describeSource(context, row).label) };
    }
    case 'question':
      return { by: 'theme', ids: byTheme([...atlas.questions.values()]) };
    case 'norm':
      return { by: 'number', ids: [...atlas.norms.keys()] };
    case 'issue':
      return { by: 'number', ids: [...atlas.issues.keys()] };
    case 'room':
      return null;
    default:
      return focus satisfies never;
  }
}

interface Dated {
  readonly id: string;
  readonly date: DateText;
}

/** A date without its day or month stands before those of that month or year. */
function byDate(rows: Iterable<Dated>): readonly string[] {
  return [...rows].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)).map(({ id }) => id);
}

function byDay(
  rows: readonly { readonly id: string; readonly stretch: { readonly from: number } }[],
): readonly string[] {
  return rows
    .toSorted((a, b) => a.stretch.from - b.stretch.from || compareText(a.id, b.id))
    .map(({ id }) => id);
}

function byName<Row extends { readonly id: string }>(
  { view }: ReaderContext,
  rows: Iterable<Row>,
  nameOf: (row: Row) => string,
): readonly string[] {
  const { compare } = new Intl.Collator(view.lang, { numeric: true });
  const named = [...rows].map((row) => ({ id: row.id, name: nameOf(row) }));
  return named.sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id)).map(({ id }) => id);
}

/** Theme by theme; within one as the record orders them. */
function byTheme(rows: readonly { readonly id: string; readonly theme: (typeof THEMES)[number] }[]) {
  return THEMES.flatMap((theme) => rows.filter((row) => row.theme === theme).map(({ id }) => id));
}

function positionsOf({ atlas }: ReaderContext, actor: Actor): readonly string[] {
  const key = formatReference(actor);
  const own = [...atlas.positions.values()].filter((position) => formatReference(position.actor) === key);
  return sortByDate(own).map(({ id }) => id);
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
