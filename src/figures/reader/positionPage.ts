import type { PositionId } from '../../atlas/brand';
import type { Position } from '../../atlas/model';
import { formatDayInWords } from '../../i18n/format';
import { formatList } from '../../i18n/formatList';
import type { ReaderContext } from './context';
import { facts } from './facts';
import type { Fact } from './facts';
import { createHead } from './head';
import { nameActor, nameDocument, nameEvent, nameQuestion } from './named';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { describeBasis, describePosition } from './positionLine';
import type { PositionLine } from './positionLine';
import { describeWhen } from './whenStated';

export interface PositionPage extends PageFrame {
  readonly kind: 'position';
  readonly line: PositionLine;
  readonly facts: readonly Fact[];
}

export function describePositionPage(context: ReaderContext, id: PositionId): PositionPage | null {
  const position = context.atlas.positions.get(id);
  if (!position) return null;
  const actor = nameActor(context, position.actor)?.name ?? position.actor.id;
  const question = nameQuestion(context, position.question)?.name ?? position.question;
  const title = context.texts.position.title(actor, question);
  const head = createHead(
    context.texts.concept.position,
    title,
    [describeWhen(context, position)],
    position.isConfirmed,
  );
  return {
    kind: 'position',
    ...createFrame(context, { kind: 'position', id }, head, context.details?.positions.get(id)),
    line: describePosition(context, position),
    facts: factsOf(context, position),
  };
}

function factsOf(context: ReaderContext, position: Position): readonly Fact[] {
  const { details, texts, view } = context;
  const { fact } = texts;
  const actor = nameActor(context, position.actor);
  return facts(
    [fact.actor, actor],
    [fact.question, nameQuestion(context, position.question)],
    [fact.occasion, details?.positions.get(position.id)?.occasion],
    [fact.basis, describeBasis(context, position)],
    [fact.event, position.event && nameEvent(context, position.event)],
    [fact.document, position.document && nameDocument(context, position.document)],
    [fact.countsFrom, formatDayInWords(position.countsFrom, view.lang)],
    [fact.counts, describeColouring(context, position)],
  );
}

/** Whether it colours the map, and if not, why not. */
export function describeColouring(context: ReaderContext, position: Position): string {
  const { texts, view } = context;
  const reasons = reasonsAgainst(context, position).map((reason) => texts.position.reason[reason]);
  if (reasons.length > 0) return texts.position.no(formatList(reasons, view.lang));
  return position.actor.kind === 'group' ? texts.position.forMembers : texts.position.yes;
}

type Reason = keyof ReaderContext['texts']['position']['reason'];

function reasonsAgainst({ atlas, details }: ReaderContext, position: Position): readonly Reason[] {
  const row = details?.positions.get(position.id);
  const { actor } = position;
  const isSilentGroup = actor.kind === 'group' && atlas.groups.get(actor.id)?.coloursMembers === false;
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['practice', position.isPractice],
    ['no-stance', position.stance === null && !position.isPractice],
    ['unconfirmed', !position.isConfirmed],
    ['press', row?.colours === false && row.weight !== undefined],
    ['marked', row?.colours === false && row.weight === undefined],
    ['group', isSilentGroup],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
