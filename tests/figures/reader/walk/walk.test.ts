import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createReaderContext } from '../../../../src/figures/reader/context';
import { chooseAtRandom } from '../../../../src/figures/reader/walk/chooseAtRandom';
import { describeWalk } from '../../../../src/figures/reader/walk/describeWalk';
import { nameFocus } from '../../../../src/figures/reader/walk/nameFocus';
import { neighboursOf } from '../../../../src/figures/reader/walk/neighbours';
import { orderOf } from '../../../../src/figures/reader/walk/orderOf';
import { similarTo } from '../../../../src/figures/reader/walk/similar';
import { MOST_SEEN, seenBefore, visit } from '../../../../src/figures/reader/walk/trail';
import { en } from '../../../../src/i18n/en';
import { formatReference } from '../../../../src/view/formatReference';
import { defaultView } from '../../../../src/view/view';
import type { Focus } from '../../../../src/view/view';
import { recordAtlas, recordDetails } from '../../../recordAtlas';

// All of the record is read.
vi.setConfig({ testTimeout: 60_000 });

const atlas = recordAtlas();
const details = recordDetails();
const context = createReaderContext(atlas, details, defaultView, en);
const focus = (reference: string): Focus => {
  const at = reference.indexOf(':');
  return { kind: reference.slice(0, at), id: reference.slice(at + 1) } as Focus;
};
const neighbours = (reference: string) => neighboursOf(context, focus(reference));
const similar = (reference: string) =>
  similarTo(context, focus(reference)).map(({ named, why }) => [formatReference(named.focus), why]);

const tables = {
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
  source: details.sources,
} as const;
const everything = Object.entries(tables).flatMap(([kind, table]) =>
  [...table.keys()].map((id) => ({ kind, id }) as Focus),
);

/** All that `next` leads to from the first of a row. */
function walkFrom(start: Focus): readonly string[] {
  const first = orderOf(context, start)?.ids[0];
  const walked: string[] = [];
  for (
    let at: Focus | undefined = { kind: start.kind, id: first } as Focus;
    at;
    at = neighboursOf(context, at)?.next?.focus
  ) {
    walked.push(at.id);
    if (walked.length > 5000) throw new Error('The walk has no end');
  }
  return walked;
}

describe('next and previous', () => {
  test.each(Object.keys(tables).filter((kind) => kind !== 'position'))(
    '"next" leads through every %s, each once, and ends',
    (kind) => {
      const table = tables[kind as keyof typeof tables];
      const [first] = table.keys();
      const walked = walkFrom({ kind, id: first } as Focus);
      expect([...walked].sort()).toEqual([...table.keys()].sort());
    },
  );

  test('statements are walked actor by actor, and all of them are', () => {
    const walked = new Set<string>();
    for (const { id, actor } of atlas.positions.values()) {
      if (walked.has(id)) continue;
      const own = walkFrom({ kind: 'position', id });
      for (const other of own) {
        expect(formatReference(atlas.positions.get(other as never)?.actor as never)).toBe(
          formatReference(actor),
        );
        walked.add(other);
      }
    }
    expect(walked.size).toBe(atlas.positions.size);
  });

  test('"previous" undoes "next"', () => {
    for (const here of everything.filter((_, index) => index % 7 === 0)) {
      const next = neighboursOf(context, here)?.next;
      if (next) expect(neighboursOf(context, next.focus)?.previous?.focus).toEqual(here);
    }
  });

  test('events and votes go by date, states and terms by name, norms by letter, questions by theme', () => {
    expect(neighbours('event:ru-proposal-1998')).toMatchObject({
      place: 1,
      count: 118,
      by: 'date',
      previous: null,
    });
    expect(neighbours('vote:a-res-73-27')?.next?.focus.id).toBe('a-res-73-187');
    expect(neighbours('state:CUB')).toMatchObject({
      previous: { name: 'Croatia' },
      next: { name: 'Cyprus' },
    });
    expect(neighbours('norm:norm-c')?.next?.focus.id).toBe('norm-d');
    const themes = (orderOf(context, focus('question:ihl'))?.ids ?? []).map(
      (id) => atlas.questions.get(id as never)?.theme,
    );
    expect(themes.filter((theme, index) => theme !== themes[index - 1])).toHaveLength(new Set(themes).size);
  });

  test('a room and an id that the atlas does not have stand in no row', () => {
    expect(neighbours('room:votes')).toBeNull();
    expect(neighbours('event:never')).toBeNull();
  });
});

describe('what is similar', () => {
  test('at most four, never the thing itself nor its neighbours, each once and with its respect', () => {
    for (const here of everything) {
      const { similar, previous, next } = describeWalk(context, here, []);
      const references = similar.map(({ named }) => formatReference(named.focus));
      expect(references.length).toBeLessThanOrEqual(4);
      expect(new Set(references).size).toBe(references.length);
      expect(references).not.toContain(formatReference(here));
      for (const step of [previous, next])
        if (step) expect(references).not.toContain(formatReference(step.named.focus));
      for (const { why } of similar) expect(why).not.toBe('');
    }
  });

  test('nearly everything but sources and lone things has something similar', () => {
    const alone = everything.filter(
      (here) => here.kind !== 'source' && describeWalk(context, here, []).similar.length === 0,
    );
    expect(alone.length / everything.length).toBeLessThan(0.1);
  });

  test('a vote: the same text in committee first, then the line of resolutions', () => {
    expect(similar('vote:a-res-73-27')[0]).toEqual(['vote:a-c1-73-l27-rev1', 'same text']);
    expect(
      similar('vote:a-res-73-27')
        .slice(1)
        .every(([, why]) => why === 'same title'),
    ).toBe(true);
    expect(similar('vote:a-res-73-187').map(([id]) => id)).not.toContain('vote:a-res-73-27');
  });

  test('a state: who answered alike, out of at least five answers in common', () => {
    const found = similar('state:CUB');
    expect(found).toHaveLength(4);
    const shares = found.map(([, why = '']) => {
      const [, equal, shared] = /^(\d+) of (\d+) answers alike$/.exec(why) ?? [];
      expect(Number(shared)).toBeGreaterThanOrEqual(5);
      return Number(equal) / Number(shared);
    });
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(
      similarTo(
        createReaderContext(atlas, details, { ...defaultView, asof: '1999-01-01' }, en),
        focus('state:CUB'),
      ),
    ).toEqual([]);
  });

  test('a norm: of its kind; a document: of its process and kind, or its author', () => {
    const limiting = similar('norm:norm-c').map(([id]) => id);
    expect(limiting).toEqual(['norm:norm-f', 'norm:norm-k']);
    const row = details.documents.get('a-res-73-27');
    for (const [id = ''] of similar('document:a-res-73-27')) {
      const other = details.documents.get(id.slice('document:'.length));
      expect([other?.process, other?.kind]).toEqual([row?.process, row?.kind]);
    }
  });
});

describe('the trail', () => {
  const somewhere = fc.constantFrom(...everything.slice(0, 30));

  test('each page once, the newest first, the present one left out, eight at most', () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 60 }), (walked) => {
        const seen = walked.reduce<readonly Focus[]>(visit, []);
        const present = walked.at(-1) as Focus;
        const trail = seenBefore(seen, present).map(formatReference);
        const expected = [...new Set(walked.map(formatReference).reverse())].slice(1, MOST_SEEN + 1);
        expect(trail).toEqual(expected);
      }),
    );
  });

  test('without a page everything that was seen is shown', () => {
    expect(seenBefore([focus('state:CUB')], null)).toHaveLength(1);
  });
});

describe('something at random', () => {
  test('the same seed chooses the same; never the present one, always with a source and a page', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.constantFrom(...everything),
        (seed, present) => {
          const chosen = chooseAtRandom(details, seed, present);
          expect(chosen).toEqual(chooseAtRandom(details, seed, present));
          expect(chosen).not.toBeNull();
          if (!chosen) return;
          expect(formatReference(chosen)).not.toBe(formatReference(present));
          expect(nameFocus(context, chosen)).not.toBeNull();
        },
      ),
    );
  });

  test('every kind comes up', () => {
    const kinds = new Set(
      Array.from({ length: 200 }, (_, seed) => chooseAtRandom(details, seed, null)?.kind),
    );
    expect(kinds.size).toBe(10);
  });
});
