// The page of the reader for what the View is focused on. An id that the atlas does not have gives the empty page.
import type { Focus } from '../../view/view';
import { describeCompared } from './comparedPage';
import type { ReaderContext } from './context';
import { describeDocument } from './documentPage';
import { describeEvent } from './eventPage';
import { describeGroup } from './groupPage';
import { createHead } from './head';
import { describeIssue } from './issuePage';
import { describeNorm } from './normPage';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { describePositionPage } from './positionPage';
import { describeProcess } from './processPage';
import { describeQuestion } from './questionPage';
import { describeRoom } from './roomPage';
import { describeSourcePage } from './sourcePage';
import { describeState } from './statePage';
import { describeTerm } from './termPage';
import { describeVote } from './votePage';
import { describeWelcome } from './welcomePage';

/** Nothing under this name; `resolve` lets none through, a page of its own keeps the reader standing. */
export interface UnknownPage extends PageFrame {
  readonly kind: 'unknown';
}

type FocusPage = NonNullable<ReturnType<typeof describeFocus>>;
export type ReaderPage =
  FocusPage | UnknownPage | ReturnType<typeof describeCompared> | ReturnType<typeof describeWelcome>;

export function describePage(context: ReaderContext): ReaderPage {
  const { focus, compare } = context.view;
  if (focus === null) return compare.length > 0 ? describeCompared(context) : describeWelcome(context);
  return describeFocus(context, focus) ?? describeUnknown(context, focus);
}

function describeFocus(context: ReaderContext, focus: Focus) {
  switch (focus.kind) {
    case 'event':
      return describeEvent(context, focus.id);
    case 'state':
      return describeState(context, focus.id);
    case 'group':
      return describeGroup(context, focus.id);
    case 'question':
      return describeQuestion(context, focus.id);
    case 'process':
      return describeProcess(context, focus.id);
    case 'document':
      return describeDocument(context, focus.id);
    case 'vote':
      return describeVote(context, focus.id);
    case 'position':
      return describePositionPage(context, focus.id);
    case 'norm':
      return describeNorm(context, focus.id);
    case 'issue':
      return describeIssue(context, focus.id);
    case 'term':
      return describeTerm(context, focus.id);
    case 'source':
      return describeSourcePage(context, focus.id);
    case 'room':
      return describeRoom(context, focus.id);
    default:
      return focus satisfies never;
  }
}

function describeUnknown(context: ReaderContext, focus: Focus): UnknownPage {
  const head = createHead(context.texts.concept[focus.kind], context.texts.unknown);
  return { kind: 'unknown', ...createFrame(context, focus, head, undefined) };
}
