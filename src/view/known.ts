// Whether the Atlas knows what a reference names, and under which id: its own, one that differs in capitals, a
// document's UN symbol, or the one that stands for a retired one.
import type { Atlas } from '../atlas/model';
import { isOneOf } from '../atlas/vocabulary';
import { splitKind } from './references';
import { ROOMS } from './rooms';
import { FOCUS_KINDS } from './view';
import type { Focus, FocusIds, FocusKind } from './view';

interface TargetIds extends FocusIds {
  readonly cosponsorship: string;
}
type TargetKind = keyof TargetIds;

interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

const TARGET_KINDS = [...FOCUS_KINDS, 'cosponsorship'] as const satisfies readonly TargetKind[];

/** Sources load after the first picture, so that theirs are taken at their word. */
type ListedKind = Exclude<TargetKind, 'source' | 'room'>;

function listedIds(atlas: Atlas, kind: ListedKind): ReadonlyMap<string, unknown> {
  const lists: { readonly [Kind in ListedKind]: ReadonlyMap<string, unknown> } = {
    event: atlas.events,
    state: atlas.states,
    group: atlas.groups,
    question: atlas.questions,
    process: atlas.processes,
    document: atlas.documents,
    vote: atlas.votes,
    position: atlas.positions,
    norm: atlas.norms,
    issue: atlas.issues,
    term: atlas.terms,
    cosponsorship: atlas.cosponsorships,
  };
  return lists[kind];
}

function matchIgnoringCase(known: Iterable<string>, text: string): string | undefined {
  const wanted = text.toLowerCase();
  for (const candidate of known) if (candidate.toLowerCase() === wanted) return candidate;
  return undefined;
}

function documentBySymbol(atlas: Atlas, text: string): string | undefined {
  const symbol = matchIgnoringCase(atlas.documentBySymbol.keys(), text);
  return symbol === undefined ? undefined : atlas.documentBySymbol.get(symbol);
}

function ownId(atlas: Atlas, { kind, id }: Target): string | undefined {
  if (kind === 'source') return id;
  if (kind === 'room') return isOneOf(ROOMS, id) ? id : undefined;
  const listed = listedIds(atlas, kind);
  if (listed.has(id)) return id;
  return (
    matchIgnoringCase(listed.keys(), id) ?? (kind === 'document' ? documentBySymbol(atlas, id) : undefined)
  );
}

/** Follows retired ids, through several retirements if need be, and gives up where they turn in a circle. */
function locate(atlas: Atlas, target: Target, passed: ReadonlySet<string> = new Set()): Target | null {
  const id = ownId(atlas, target);
  if (id !== undefined) return { kind: target.kind, id };
  const reference = `${target.kind}:${target.id}`;
  const forward = passed.has(reference) ? undefined : atlas.forwarding.get(reference);
  if (forward === undefined) return null;
  const [kind, forwardId] = splitKind(forward);
  if (!isOneOf(TARGET_KINDS, kind)) return null;
  return locate(atlas, { kind, id: forwardId }, new Set([...passed, reference]));
}

/** The id of this kind, where only this kind will do. */
export function findId<Kind extends TargetKind>(
  atlas: Atlas,
  kind: Kind,
  id: string,
): TargetIds[Kind] | null {
  const found = locate(atlas, { kind, id });
  return found?.kind === kind ? (found.id as TargetIds[Kind]) : null;
}

/** The reader shows anything: a retired thing may be forwarded to one of another kind. */
export function findFocus(atlas: Atlas, focus: Focus): Focus | null {
  const found = locate(atlas, focus);
  return found && isFocusKind(found.kind) ? ({ kind: found.kind, id: found.id } as Focus) : null;
}

function isFocusKind(kind: TargetKind): kind is FocusKind {
  return isOneOf(FOCUS_KINDS, kind);
}
