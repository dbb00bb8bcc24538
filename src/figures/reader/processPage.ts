import type { ProcessId } from '../../atlas/brand';
import type { Process } from '../../atlas/model';
import type { ProcessRow } from '../../atlas/rows';
import { formatDateInWords, formatSpanInWords } from '../../i18n/format';
import type { ReaderContext } from './context';
import { describeComparison } from './comparison';
import type { ComparisonLine } from './comparison';
import { facts } from './facts';
import type { Fact, Piece } from './facts';
import { createHead } from './head';
import { nameAll, nameDocument, nameEvent, nameState, sortByName } from './named';
import type { Named } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { layoutProcessRun } from './processRun';
import type { ProcessRun } from './processRun';
import { chairsIn } from './stateSeats';

export interface ProcessPage extends PageFrame {
  readonly kind: 'process';
  readonly id: ProcessId;
  readonly summary: string | null;
  readonly name: string;
  readonly facts: readonly Fact[];
  /** Its meetings in time; `null` where few are on record. */
  readonly run: ProcessRun | null;
  readonly seatsTitle: string;
  readonly seats: readonly Named[];
  readonly events: readonly Named[];
  readonly documents: readonly Named[];
  readonly comparison: readonly ComparisonLine[];
}

export function describeProcess(context: ReaderContext, id: ProcessId): ProcessPage | null {
  const { atlas, details, texts } = context;
  const process = atlas.processes.get(id);
  if (!process) return null;
  const row = details?.processes.get(id);
  const seats = seatsIn(context, id);
  const events = [...atlas.events.values()].filter((event) => event.process === id);
  const papers = [...(details?.documents.values() ?? [])].filter((document) => document.process === id);
  const head = createHead(texts.concept.process, process.short, [datesOf(context, process)]);
  return {
    kind: 'process',
    id,
    summary: row?.summary ?? null,
    name: process.name,
    ...createFrame(context, { kind: 'process', id }, head, row),
    facts: factsOf(context, process, row),
    run: layoutProcessRun(context, id),
    seatsTitle: texts.process.seats(seats.length, seats.filter(({ isConfirmed }) => !isConfirmed).length),
    seats,
    events: nameAll(
      context,
      events.map((event) => event.id),
      nameEvent,
    ),
    documents: nameAll(
      context,
      papers.map((paper) => paper.id),
      nameDocument,
    ),
    comparison: describeComparison(context, id),
  };
}

function datesOf({ texts, view }: ReaderContext, { start, end }: Process): string {
  if (end !== null) return formatSpanInWords(start, end, view.lang);
  return texts.date.runningSince(formatDateInWords(start, view.lang));
}

function seatsIn(context: ReaderContext, id: ProcessId): readonly Named[] {
  const names = context.atlas.seats
    .filter(({ process }) => process === id)
    .flatMap(({ state, isConfirmed }) => {
      const name = nameState(context, state);
      return name ? [{ ...name, isConfirmed }] : [];
    });
  return sortByName(context, names);
}

function factsOf(context: ReaderContext, process: Process, row: ProcessRow | undefined): readonly Fact[] {
  const { fact } = context.texts;
  const mandate = row?.mandate_document === undefined ? null : nameDocument(context, row.mandate_document);
  return facts(
    [fact.mandate, mandate ?? row?.mandate_symbol],
    [fact.outcome, process.outcome],
    [fact.outcomeDocuments, nameAll(context, row?.outcome_documents ?? [], nameDocument)],
    [fact.chair, chairPieces(context, process.id)],
    [fact.members, row?.members === undefined ? null : String(row.members)],
    [fact.meetings, row && describeMeetings(context, row)],
    [fact.participation, row?.participation],
    [fact.issueAreas, row?.issue_areas?.join('; ')],
    [fact.reporting, row?.reporting],
    [fact.decisionRule, row?.decision_rule],
  );
}

function chairPieces(context: ReaderContext, id: ProcessId): readonly Piece[] {
  return chairsIn(context, id).map((chair) => {
    const person = chair.role ? `${chair.name}, ${chair.role}` : chair.name;
    const state = nameState(context, chair.state);
    return state ? { ...state, name: `${person} (${state.name})` } : person;
  });
}

function describeMeetings({ texts }: ReaderContext, { meetings }: ProcessRow): string {
  const { number, cities, detail } = meetings;
  const places = [...new Set(cities)].join(', ');
  const counted =
    number === null ? places : [texts.process.meetings(number), places].filter(Boolean).join(', ');
  return [counted, detail].filter(Boolean).join('; ');
}
