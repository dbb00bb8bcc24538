// What is alike by how the record arranges it: processes, norms, open issues, terms, sources.
import type { IssueId, NormId, ProcessId, SourceId, TermId } from '../../../atlas/brand';
import type { WalkWords } from '../../../i18n/walk';
import type { ReaderContext } from '../context';
import { countShared, sortLikes } from './like';
import type { Like, Weighed } from './like';

type Why = WalkWords['why'];

/** Those whose events led to its own, or came of them. */
export function likeProcess({ atlas }: ReaderContext, id: ProcessId, why: Why): readonly Like[] {
  const before = new Map<ProcessId, number>();
  const after = new Map<ProcessId, number>();
  const count = (counts: Map<ProcessId, number>, process: ProcessId) =>
    counts.set(process, (counts.get(process) ?? 0) + 1);
  for (const { process, ledTo } of atlas.events.values())
    for (const other of ledTo) {
      const led = atlas.events.get(other)?.process;
      if (led === undefined || led === process) continue;
      if (led === id) count(before, process);
      if (process === id) count(after, led);
    }
  const likes = [...atlas.processes.keys()].flatMap((other): readonly Weighed[] => {
    const [earlier, later] = [before.get(other) ?? 0, after.get(other) ?? 0];
    if (earlier + later === 0) return [];
    const respect = earlier >= later ? why.before : why.after;
    return [{ id: other, why: respect, weight: earlier + later, distance: 0 }];
  });
  return sortLikes(likes);
}

/** What asks states to do, or what asks them not to. */
export function likeNorm({ details }: ReaderContext, id: NormId, why: Why): readonly Like[] {
  const rows = [...(details?.norms.values() ?? [])];
  const at = rows.findIndex((row) => row.id === id);
  const kind = rows[at]?.kind;
  const likes = rows.flatMap((row, place): readonly Weighed[] =>
    row.kind === kind && place !== at
      ? [{ id: row.id, why: why.norm[row.kind], weight: 0, distance: Math.abs(place - at) }]
      : [],
  );
  return sortLikes(likes);
}

/** Parts of the same issue, and those on which the same questions were asked. */
export function likeIssue({ atlas, details }: ReaderContext, id: IssueId, why: Why): readonly Like[] {
  const issue = atlas.issues.get(id);
  if (!issue) return [];
  const parentOf = (other: string) => details?.['open-issues'].get(other)?.parent;
  const likes = [...atlas.issues.values()].flatMap((other): readonly Weighed[] => {
    if (other.id === id) return [];
    const shared = countShared(issue.questions, other.questions);
    const parent = parentOf(id);
    const isSibling = parent !== undefined && parentOf(other.id) === parent;
    if (shared === 0 && !isSibling) return [];
    const respect = isSibling ? why.issue : why.question;
    return [{ id: other.id, why: respect, weight: shared + Number(isSibling), distance: 0 }];
  });
  return sortLikes(likes);
}

/** Those that refer to it, and those that refer to what it refers to. Its own references stand on its page. */
export function likeTerm({ details }: ReaderContext, id: TermId, why: Why): readonly Like[] {
  const own = details?.terms.get(id)?.see_also ?? [];
  const likes = [...(details?.terms.values() ?? [])].flatMap((other): readonly Weighed[] => {
    if (other.id === id || own.includes(other.id)) return [];
    const refers = (other.see_also ?? []).includes(id);
    const shared = countShared(own, other.see_also ?? []);
    if (!refers && shared === 0) return [];
    return [
      {
        id: other.id,
        why: refers ? why.refers : why.reference,
        weight: shared + Number(refers),
        distance: 0,
      },
    ];
  });
  return sortLikes(likes);
}

/** Of the same publisher. */
export function likeSource({ details }: ReaderContext, id: SourceId, why: Why): readonly Like[] {
  const rows = [...(details?.sources.values() ?? [])];
  const at = rows.findIndex((row) => row.id === id);
  const publisher = rows[at]?.publisher;
  const likes = rows.flatMap((row, place): readonly Weighed[] =>
    row.publisher === publisher && place !== at
      ? [{ id: row.id, why: why.publisher, weight: 0, distance: Math.abs(place - at) }]
      : [],
  );
  return sortLikes(likes);
}
