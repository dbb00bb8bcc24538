// The words beside a mark: as short as the field itself names the thing, longer where there is room.
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import { isFailure } from './marks';
import { memoiseLast } from './memoiseLast';
import { shorten } from './shorten';
import type { TimelineWords } from './timelineWords';

const MAX_SHORT = 30;
const RESOLUTION = /^A\/RES\/(\d+\/\d+)$/;
const DECISION = /^A\/DEC\/(\d+\/\d+)$/;
/** `(73/27)`, `(decision 75/564)` or `(A/66/359)` at the end of a title. */
const SYMBOL_IN_TITLE = / \([^()]*\d+\/\d+\)$/;
/** `Second OEWG: ` or `Global Mechanism: `: the lane says so already. */
const BODY_IN_TITLE = /^(?:\w+ (?:OEWG|GGE)|Global Mechanism): /;

/** What an event is called beside its mark. */
export interface EventName {
  /** `73/27`, `2015 report`, `2017: no consensus`; else the title up to some 30 characters. */
  readonly short: string;
  /** The year alone, for a report in a narrow place: its lane and shape say the rest. */
  readonly shortest: string | null;
  readonly kind: 'symbol' | 'report' | 'title';
}

/** Asked at every step of a zoom for the same few events, so each name is made once. */
export function nameOf(atlas: Atlas, event: NegotiationEvent, words: TimelineWords): EventName {
  const names = rememberNames(atlas, words);
  const name = names.get(event) ?? makeName(atlas, event, words);
  names.set(event, name);
  return name;
}

const rememberNames = memoiseLast(
  (_atlas: Atlas, _words: TimelineWords) => new Map<NegotiationEvent, EventName>(),
);

function makeName(atlas: Atlas, event: NegotiationEvent, words: TimelineWords): EventName {
  const year = event.date.slice(0, 4);
  const report = reportName(atlas, event, year, words);
  if (report !== null)
    return { short: report, shortest: event.kind === 'report' ? year : null, kind: 'report' };
  const symbol = symbolLabel(event, words);
  if (symbol !== null) return { short: symbol, shortest: null, kind: 'symbol' };
  return { short: shorten(plainTitle(event), MAX_SHORT), shortest: null, kind: 'title' };
}

/** The title within `max` characters, after the symbol if that is the name; `null` where it says no more. */
export function longLabel(event: NegotiationEvent, { short, kind }: EventName, max: number): string | null {
  const title = plainTitle(event);
  switch (kind) {
    case 'symbol':
      return `${short}: ${shorten(title, max - short.length - 2)}`;
    case 'report':
      return title.length <= max ? title : null;
    case 'title':
      return short === title ? null : shorten(title, max);
    default:
      return kind satisfies never;
  }
}

function reportName(
  atlas: Atlas,
  event: NegotiationEvent,
  year: string,
  words: TimelineWords,
): string | null {
  if (isFailure(atlas, event)) return words.noConsensus(year);
  if (event.kind === 'report' && event.decision.kind !== 'none') return words.report(year);
  return event.kind === 'annual-progress-report' ? words.progressReport(year) : null;
}

function symbolLabel({ kind, symbol, decision }: NegotiationEvent, words: TimelineWords): string | null {
  if (symbol === null || decision.kind === 'none') return null;
  if (kind !== 'resolution' && kind !== 'adjacent-process') return null;
  const resolution = RESOLUTION.exec(symbol)?.[1];
  if (resolution !== undefined) return resolution;
  const number = DECISION.exec(symbol)?.[1];
  return number === undefined ? null : words.decision(number);
}

function plainTitle({ title }: NegotiationEvent): string {
  const plain = title.replace(SYMBOL_IN_TITLE, '').replace(BODY_IN_TITLE, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
