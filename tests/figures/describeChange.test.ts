import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/atlas/model';
import { colourByQuestion } from '../../src/figures/colouring';
import { describeChange } from '../../src/figures/describeChange';
import { en } from '../../src/i18n/en';
import { parse } from '../../src/view/codec';
import { asOfDay } from '../../src/view/moves';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();

function said(from: string, to: string): string {
  const before = parse(from).view;
  const after = parse(to).view;
  const { lens } = after;
  const question = lens.kind === 'question' ? (atlas.questions.get(lens.question) as Question) : null;
  if (!question) throw new Error('this test is of questions');
  return describeChange(
    atlas,
    before,
    after,
    colourByQuestion(atlas, question, asOfDay(after), after.groups),
    en,
  );
}

describe('describeChange', () => {
  it.each([
    [
      '',
      'lens=question:ihl',
      'Humanitarian law in cyberspace. As stated up to 31 December 2025: 112 of 193 states on record, 69 of them through a group.',
    ],
    [
      '',
      'asof=1998-12-04',
      'A new treaty on ICT security. As stated up to 4 December 1998: 0 of the 185 members of then on record.',
    ],
    [
      '',
      'groups=off',
      'A new treaty on ICT security. As stated up to 31 December 2025: 32 of 193 states on record.',
    ],
    ['', 'focus=state:CUB', 'Cuba in the reader. 27 of 118 events concern Cuba.'],
    [
      '',
      'focus=event:res-73-27',
      'First OEWG established (73/27) in the reader. 18 of 118 events in this thread.',
    ],
    ['focus=state:CUB', '', 'The reader shows the welcome page.'],
    ['', 'window=2010..2015', 'Timeline from 2010 to 2015.'],
    ['', 'form=table', 'Table.'],
    ['', 'kinds=report', '9 of 118 events pass the filters.'],
    ['find=oewg', 'find=73/27', '1 of 118 events pass the filters.'],
    ['processes=oewg-2019', '', 'All 118 events.'],
    ['', 'theme=dark', ''],
    ['', '', ''],
  ])('from "%s" to "%s": %s', (from, to, sentence) => {
    expect(said(from, to)).toBe(sentence);
  });
});
