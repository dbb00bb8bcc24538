// The data behind what is in sight, as tables: where each state stands under the lens at the date, and the events on the
// timeline. Each row says where it is written and which View shows it.
import type { Details } from '../../atlas/details';
import type { Atlas } from '../../atlas/model';
import type { Citation } from '../../atlas/rows';
import type { Messages } from '../../i18n/en';
import { events as eventWords } from '../../i18n/events';
import type { ShareWords } from '../../i18n/share';
import { table as tableWords } from '../../i18n/table';
import type { View } from '../../view/view';
import { describeStage } from '../caption';
import type { Colouring } from '../colouring';
import { columnsOf, tabulateStates } from '../table/statesTable';
import { nameFile, writeStatesFile } from '../table/tableText';
import type { TextTable } from '../table/textTable';
import { describeDecision } from '../timeline/eventWords';
import { createTimelineTable } from '../timeline/timelineTable';
import type { TimeWindow } from '../timeline/timeWindow';

export const FIGURES = ['states', 'events'] as const;
export type FigureKind = (typeof FIGURES)[number];

export interface FigureData {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly table: TextTable;
}

export interface InSightNow {
  readonly atlas: Atlas;
  readonly details: Details;
  readonly view: View;
  readonly colouring: Colouring;
  readonly window: TimeWindow;
  readonly words: Messages;
  readonly share: ShareWords['data'];
  readonly address: string;
}

export function tabulateFigure(now: InSightNow, kind: FigureKind): FigureData {
  const { title, table, name, sources } = kind === 'states' ? dataOfStates(now) : dataOfEvents(now);
  return {
    name,
    title,
    table: {
      header: [...table.header, now.share.source, now.share.view],
      rows: table.rows.map((cells, index) => [...cells, sources[index] ?? '', now.address]),
    },
  };
}

interface Drawn extends FigureData {
  /** Of each row, in its order. */
  readonly sources: readonly string[];
}

function dataOfStates({ atlas, details, view, colouring, words }: InSightNow): Drawn {
  const { title } = describeStage(atlas, view, colouring, words);
  const rows = tabulateStates(atlas, view, colouring, words);
  const { lens } = view;
  const shared =
    lens.kind === 'vote'
      ? details.votes.get(lens.vote)?.sources
      : lens.kind === 'cosponsors'
        ? details.cosponsorships.get(lens.cosponsorship)?.sources
        : undefined;
  return {
    name: nameFile(view),
    title,
    table: writeStatesFile(rows, columnsOf(view, colouring), tableWords, { title, asOf: view.asof }),
    sources: rows.map(({ id }) => {
      const standing = colouring.standingOf.get(id);
      const own = standing?.kind === 'stance' ? details.positions.get(standing.position.id)?.sources : shared;
      return namesOf(details, own);
    }),
  };
}

function dataOfEvents({ atlas, details, view, window, words, share }: InSightNow): Drawn {
  const rows = createTimelineTable(atlas, view, window, view.lang).filter(({ isInSight }) => isInSight);
  return {
    name: `events_${view.window.from}_${view.window.to}`,
    title: share.eventsTitle(view.window.from, view.window.to),
    table: {
      header: [...share.eventColumns],
      rows: rows.map((row) => {
        const event = atlas.events.get(row.id);
        return [
          row.id,
          row.date,
          row.end ?? '',
          row.processName,
          words.kind[row.kind],
          row.title,
          row.symbol ?? '',
          event ? (describeDecision(event, words) ?? '') : '',
          row.isConfirmed ? '' : eventWords.unconfirmed,
        ];
      }),
    },
    sources: rows.map(({ id }) => namesOf(details, details.events.get(id)?.sources)),
  };
}

/** Best first; each with its publisher, its place and its address. */
function namesOf(details: Details, citations: readonly Citation[] | undefined): string {
  return (citations ?? [])
    .flatMap(({ source, locator }) => {
      const row = details.sources.get(source);
      return row ? [[row.title, row.publisher, locator, row.url].filter(Boolean).join(', ')] : [];
    })
    .join('; ');
}

/** An object a row, its fields named as the columns are, under what holds for all of them. */
export function formatFigureJson(
  { title, table }: FigureData,
  about: {
    readonly atlas: string;
    readonly edition: string;
    readonly licence: string;
    readonly asOf: string;
  },
  address: string,
): string {
  const rows = table.rows.map((cells) =>
    Object.fromEntries(table.header.map((column, index) => [column, cells[index] ?? ''])),
  );
  return `${JSON.stringify({ title, ...about, view: address, rows }, null, 2)}\n`;
}
