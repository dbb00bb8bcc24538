// UN symbols and the documents that they stand for, wherever a row gives both.
import { problemIn, type Problem } from '../problem';
import type { DocumentRow, EventRow, ProcessRow, VoteRow } from '../rows';
import { indexById, type Check } from './check';

type Documents = ReadonlyMap<string, DocumentRow>;

export const symbolsMeetDocuments: Check = {
  reads: ['events', 'processes', 'votes', 'adoptions', 'documents'],
  find({ events, processes, votes, adoptions, documents }) {
    const byId = indexById(documents);
    return [
      ...events.flatMap((row) => checkEvent(row, byId)),
      ...processes.flatMap((row) => checkProcess(row, byId)),
      ...votes.flatMap((row) => checkDecision('votes', row, byId)),
      ...adoptions.flatMap((row) => checkDecision('adoptions', row, byId)),
    ];
  },
};

function checkEvent(event: EventRow, documents: Documents): Problem[] {
  const { symbol } = event;
  const listed = (event.documents ?? []).map((id) => documents.get(id)?.symbol);
  if (symbol === undefined || listed.includes(symbol)) return [];
  const wrong = `is ${symbol}, which no document of the event bears`;
  return [
    problemIn(
      'events',
      event,
      'symbol',
      wrong,
      `add the document ${symbol} to "documents", or correct the symbol`,
    ),
  ];
}

function checkProcess(process: ProcessRow, documents: Documents): Problem[] {
  const { mandate_symbol: mandate, outcome_symbol: outcome } = process;
  const mandated = [process.mandate_document ?? ''];
  return [
    ...checkListed(process, 'mandate_symbol', mandate, mandated, documents),
    ...checkListed(process, 'outcome_symbol', outcome, process.outcome_documents ?? [], documents),
  ];
}

function checkListed(
  process: ProcessRow,
  field: string,
  symbol: string | undefined,
  ids: readonly string[],
  documents: Documents,
): Problem[] {
  if (symbol === undefined || ids.some((id) => documents.get(id)?.symbol === symbol)) return [];
  const wrong = `is ${symbol}, but the document beside it bears another`;
  return [problemIn('processes', process, field, wrong, 'correct the symbol or the document')];
}

function checkDecision(
  table: 'votes' | 'adoptions',
  row: Pick<VoteRow, 'id' | 'symbol' | 'document' | 'date'>,
  documents: Documents,
): Problem[] {
  const document = documents.get(row.document);
  if (!document) return [];
  const problems: Problem[] = [];
  if (document.symbol !== row.symbol) {
    const wrong = `is ${row.symbol ?? 'missing'}, but "${document.id}" bears ${document.symbol ?? 'none'}`;
    problems.push(problemIn(table, row, 'symbol', wrong, 'correct the symbol or the document'));
  }
  if (document.date !== row.date) {
    const wrong = `is ${row.date}, but "${document.id}" is dated ${document.date}`;
    problems.push(problemIn(table, row, 'date', wrong, 'write the day of the decision in both'));
  }
  return problems;
}

/** A UN document belongs to a process, a national or group paper to an actor. */
export const documentsHaveAnOwner: Check = {
  reads: ['documents'],
  find: ({ documents }) =>
    documents.flatMap((row) => {
      if ((row.process === undefined) !== (row.actor === undefined)) return [];
      const wrong = row.process === undefined ? 'is missing, and so is actor' : 'stands beside actor';
      const right = 'write "process" for a UN document, "actor" for the paper of a state or group';
      return [problemIn('documents', row, 'process', wrong, right)];
    }),
};

/** Sub-issues have a parent that is itself an issue of the first rank. */
export const issuesHaveParents: Check = {
  reads: ['open-issues'],
  find({ 'open-issues': issues }) {
    const byId = indexById(issues);
    return issues.flatMap((row) => {
      if ((row.kind === 'sub-issue') !== (row.parent !== undefined)) {
        const right = 'write "parent" for a sub-issue, and only for one';
        return [problemIn('open-issues', row, 'parent', `does not fit the kind "${row.kind}"`, right)];
      }
      if (byId.get(row.parent ?? '')?.parent === undefined) return [];
      return [problemIn('open-issues', row, 'parent', 'is a sub-issue itself', 'name the issue above it')];
    });
  },
};
