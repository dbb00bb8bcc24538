// What may stand beside a mark, in the order in which it is tried. A mark that stands for several names the first,
// or the two that matter most alike, and counts the rest.
import type { EventId } from '../../atlas/brand';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { LabelText } from './labelSpots';
import type { Cluster } from './laneRow';
import type { Measure, TextStyle } from './measure';
import { longLabel, nameOf } from './eventName';
import { isMeeting } from './priority';
import type { TimelineWords } from './timelineWords';
import type { ZoomLevel } from './zoomLevel';

export interface LabelContext {
  readonly atlas: Atlas;
  readonly words: TimelineWords;
  readonly measure: Measure;
  readonly level: ZoomLevel;
  readonly focused: EventId | null;
}

interface LongLabels {
  readonly max: number;
  /** Least important events that get more than their name; a title cut short is always given more. */
  readonly until: NegotiationEvent['importance'];
}

const LONG: Readonly<Record<ZoomLevel, LongLabels>> = {
  era: { max: 40, until: 1 },
  decade: { max: 44, until: 2 },
  years: { max: 56, until: 4 },
  months: { max: 72, until: 4 },
  days: { max: 96, until: 4 },
};

export function textStyleOf({ importance }: Pick<NegotiationEvent, 'importance'>): TextStyle {
  return importance === 1 ? 'major' : 'minor';
}

/** Texts to try, never a count alone, which the mark shows: the short ones first for all marks, then the long ones where room is left. */
export function labelTexts(cluster: Cluster, context: LabelContext) {
  const { event, others } = cluster;
  if (isUnnamed(event, context)) return { short: [], long: [] };
  const style = textStyleOf(event);
  const sized = (text: string): LabelText => ({ text, width: context.measure(text, style) });
  const peer = peerOf(cluster);
  const { short, shortest } = nameOf(context.atlas, event, context.words);
  const name = peer ? `${short} · ${nameOf(context.atlas, peer, context.words).short}` : short;
  const rest = suffix(others.length - (peer ? 1 : 0));
  const shorts = [name + rest, ...(shortest === null ? [] : [shortest + suffix(others.length)])];
  const long = peer ? null : longTextOf(event, context);
  return {
    short: shorts
      .map((text) => text.trim())
      .filter(Boolean)
      .map(sized),
    long: long === null ? [] : [sized(long + rest)],
  };
}

/** When all years are in sight the names of the bands say that they met. */
function isUnnamed(event: NegotiationEvent, { level, focused }: LabelContext): boolean {
  return level === 'era' && isMeeting(event) && event.id !== focused;
}

/** The one member that matters as much as the head, if that made the negotiations. */
function peerOf({ event, others }: Cluster): NegotiationEvent | undefined {
  const peers = event.importance === 1 ? others.filter((other) => other.importance === 1) : [];
  return peers.length === 1 ? peers[0] : undefined;
}

function longTextOf(event: NegotiationEvent, { atlas, level, focused, words }: LabelContext): string | null {
  const { max, until } = LONG[level];
  const name = nameOf(atlas, event, words);
  const isWanted = name.kind === 'title' || event.importance <= until || event.id === focused;
  return isWanted ? longLabel(event, name, max) : null;
}

function suffix(count: number): string {
  return count > 0 ? ` +${count}` : '';
}
