// Who said what: statements under the questions that they answer, in the record's order, then by stance and name.
import type { PositionId, QuestionId } from '../../atlas/brand';
import { formatDay } from '../../atlas/dates';
import type { Stretch } from '../../atlas/dates';
import type { Atlas, Position } from '../../atlas/model';
import { voiceOf } from '../../atlas/stance';
import { STANCES } from '../../atlas/vocabulary';
import type { Stance } from '../../atlas/vocabulary';
import { formatSpanInWords } from '../../i18n/format';
import type { ClassKey } from '../colouring';

export interface StatementLine {
  readonly id: PositionId;
  readonly name: string;
  /** `null`: listed as evidence, without a stance. */
  readonly stance: { readonly key: ClassKey; readonly meaning: string } | null;
  readonly isConfirmed: boolean;
}

export interface StatementGroup {
  readonly id: QuestionId;
  readonly question: string;
  readonly lines: readonly StatementLine[];
}

const ORDER = new Map<Stance | null, number>([...STANCES, null].map((stance, index) => [stance, index]));

export function groupStatements(
  atlas: Atlas,
  ids: readonly PositionId[],
  lang: string,
): readonly StatementGroup[] {
  const { compare } = new Intl.Collator(lang);
  const positions = ids.flatMap((id) => atlas.positions.get(id) ?? []);
  const rank = ({ stance }: Position): number => ORDER.get(stance) ?? 0;
  return [...atlas.questions.values()].flatMap(({ id, label }) => {
    const lines = positions
      .filter(({ question }) => question === id)
      .map((position) => ({ position, name: nameOf(atlas, position) }))
      .sort((a, b) => rank(a.position) - rank(b.position) || compare(a.name, b.name))
      .map(({ position, name }) => describeLine(atlas, position, name));
    return lines.length === 0 ? [] : [{ id, question: label, lines }];
  });
}

function nameOf(atlas: Atlas, { actor }: Position): string {
  const known = actor.kind === 'state' ? atlas.states.get(actor.id) : atlas.groups.get(actor.id);
  return known?.name ?? actor.id;
}

function describeLine(atlas: Atlas, position: Position, name: string): StatementLine {
  const { id, stance, actor, basis, question, isConfirmed } = position;
  const voice = actor.kind === 'group' ? 'group' : voiceOf(basis);
  const meaning = stance && atlas.questions.get(question)?.meaning[stance];
  return {
    id,
    name,
    stance: stance && { key: `${stance}-${voice}`, meaning: meaning ?? stance },
    isConfirmed,
  };
}

/** "28 March 2022", or "28–31 March 2022". */
export function describeDays({ from, until }: Stretch, lang: string): string {
  return formatSpanInWords(formatDay(from), from === until ? null : formatDay(until), lang);
}
