// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Legend from '../../../src/components/map/Legend.svelte';
import { describeClass, describeVoice } from '../../../src/figures/caption';
import type { ClassCount, ClassKey } from '../../../src/figures/colouring';
import { en } from '../../../src/i18n/en';
import { createTestApp } from '../../state/createTestApp';
import { show } from '../show';

/** The legend of a View, or of counts of its own. */
function showLegend(query: string, counts?: readonly ClassCount[]): void {
  const { app } = createTestApp(query);
  show(Legend, {
    counts: counts ?? app.colouring.counts,
    describe: (key: ClassKey) => describeClass(app.atlas, app.shown, key, en),
    describeVoice: (key: ClassKey) => describeVoice(key, en),
    words: en.legend,
  });
}

/** Rows as `words: count`; the rule and the text are two cells. */
function rows(): readonly string[] {
  const table = screen.getByRole('table', { name: 'Legend' });
  return within(table)
    .getAllByRole('row')
    .map((row) =>
      [...row.children]
        .map((cell) => cell.textContent?.trim())
        .filter(Boolean)
        .join(': '),
    );
}

describe('Legend', () => {
  it('says a stance once, and after it only how it is known', () => {
    showLegend('lens=question:binding-instrument');
    expect(rows()).toEqual([
      'A treaty is needed, own words: 4',
      '… named in a joint text: 16',
      'No treaty needed, own words: 12',
      '… through a group: 23',
      'No recorded statement: 138',
      'Member States: 193',
      'and 2 observer States, counted apart',
    ]);
  });

  it.each([
    'lens=question:ihl',
    'lens=question:ihl&groups=off',
    'lens=question:un-process&asof=1998',
    'lens=vote:a-res-60-45',
    'lens=vote:a-c1-77-l73',
    'lens=vote:a-c1-73-l27-rev1',
    'lens=none',
  ])('adds up to 193 under %s', (query) => {
    showLegend(query);
    const counts = screen.getAllByRole('cell').map((cell) => Number(cell.textContent));
    const [total, ...classes] = counts.filter((count) => !Number.isNaN(count)).reverse();
    expect(total).toBe(193);
    expect(classes.reduce((sum, count) => sum + count, 0)).toBe(193);
  });

  it('shows no class that only observer States are in, but counts them', () => {
    showLegend('', [
      { key: 'support-own', members: 192, observers: 0 },
      { key: 'oppose-own', members: 0, observers: 1 },
      { key: 'none', members: 1, observers: 0 },
    ]);
    expect(rows()).toEqual([
      'A treaty is needed, own words: 192',
      'No recorded statement: 1',
      'Member States: 193',
      'and 1 observer State, counted apart',
    ]);
  });

  it('says a stance in full in the first row that is shown of it', () => {
    showLegend('', [
      { key: 'support-own', members: 0, observers: 1 },
      { key: 'support-group', members: 3, observers: 0 },
      { key: 'oppose-own', members: 0, observers: 1 },
      { key: 'oppose-joint', members: 4, observers: 0 },
      { key: 'oppose-group', members: 5, observers: 0 },
    ]);
    expect(rows().slice(0, 3)).toEqual([
      'A treaty is needed, through a group: 3',
      'No treaty needed, named in a joint text: 4',
      '… through a group: 5',
    ]);
  });

  it('says of silence that it is not neutrality', () => {
    showLegend('');
    const silence = screen.getByRole('rowheader', { name: 'No recorded statement' });
    expect(silence.title).toContain('not neutrality');
  });
});
