// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { STATE_TABS } from '../../../src/components/reader/stateTabs';
import { focusOn } from '../../../src/view/moves';
import { ROOMS } from '../../../src/view/rooms';
import type { Focus, FocusKind } from '../../../src/view/view';
import Harness from './Harness.svelte';
import { atlas, createReaderApp, details, textsOf } from './readerApp';

const BROKEN = /undefined|\bnull\b|NaN|\[object/;

const every = <Item>(items: Iterable<Item>, step: number): readonly Item[] =>
  [...items].filter((_, index) => index % step === 0);

// Statements and sources are many and alike: a sample is drawn here, all are read in tests/figures/reader.
const ids: { readonly [Kind in FocusKind]: readonly string[] } = {
  event: [...atlas.events.keys()],
  state: [...atlas.states.keys()],
  group: [...atlas.groups.keys()],
  question: [...atlas.questions.keys()],
  process: [...atlas.processes.keys()],
  document: [...atlas.documents.keys()],
  vote: [...atlas.votes.keys()],
  position: every(atlas.positions.keys(), 10),
  norm: [...atlas.norms.keys()],
  issue: [...atlas.issues.keys()],
  term: [...atlas.terms.keys()],
  source: every(details.sources.keys(), 10),
  room: [...ROOMS],
};

function openFolds(container: HTMLElement): void {
  for (const fold of container.querySelectorAll('details')) {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  }
  flushSync();
}

afterEach(cleanup);

describe('the reader shows everything in the record', () => {
  test.each(Object.entries(ids))(
    'every %s, before and after the texts have come',
    async (kind, all) => {
      const app = createReaderApp('');
      const { container } = render(Harness, { app });
      const show = (id: string) => {
        app.adjust((view) => focusOn(view, { kind, id } as Focus));
        flushSync();
        expect(container.textContent, `${kind}:${id}`).not.toMatch(BROKEN);
        expect(container.querySelector('h2')?.textContent, `${kind}:${id}`).not.toBe('');
      };
      app.details.status = 'loading';
      all.slice(0, 5).forEach(show);
      app.details.status = 'waiting';
      await app.details.load();
      for (const [index, id] of all.entries()) {
        show(id);
        if (index % 10 === 0) openFolds(container);
        expect(container.textContent, `${kind}:${id}`).not.toMatch(BROKEN);
      }
    },
    120_000,
  );

  test('every tab, for states with and without statements', async () => {
    const app = createReaderApp('focus=state:AFG');
    const { container } = render(Harness, { app });
    await textsOf(app);
    for (const [index, tab] of STATE_TABS.entries()) {
      container.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.click();
      for (const id of every(atlas.states.keys(), 5)) {
        app.adjust((view) => focusOn(view, { kind: 'state', id }));
        flushSync();
        expect(container.textContent, `${id} ${tab}`).not.toMatch(BROKEN);
        expect(container.querySelector('[aria-selected="true"]')?.textContent).toBe(
          ['Positions', 'Votes', 'Seats', 'Evidence'][index],
        );
      }
    }
  }, 120_000);
});
