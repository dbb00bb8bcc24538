// The session of March 2022, from the real record: every statement has its place, and nothing is made of silence.
import { describe, expect, it } from 'vitest';
import { isMembershipOn } from '../../../src/atlas/membership';
import { createReaderContext } from '../../../src/figures/reader/context';
import { describeActor, describeSince } from '../../../src/figures/rooms/marchActor';
import { choiceAt, isSameChoice, placeOfChoice, rowsOf } from '../../../src/figures/rooms/marchChoice';
import { createMarch } from '../../../src/figures/rooms/marchRoom';
import { describeCell, sectionRows, tabulateSpeakers } from '../../../src/figures/rooms/marchRows';
import { saidInCell, sayingsOf } from '../../../src/figures/rooms/marchSaid';
import { tellMarch } from '../../../src/figures/rooms/marchStory';
import { tabulateMarch } from '../../../src/figures/rooms/marchTable';
import { describeTopic } from '../../../src/figures/rooms/marchTopic';
import { MARCH_SESSION, TOPIC_IDS, TOPIC_RULES, topicsOf } from '../../../src/figures/rooms/marchTopics';
import { en } from '../../../src/i18n/en';
import { march as words } from '../../../src/i18n/roomsMarch';
import { defaultView } from '../../../src/view/view';
import type { View } from '../../../src/view/view';
import { recordAtlas, recordDetails, recordTables } from '../../recordAtlas';

const atlas = recordAtlas();
const contextOf = (view: View = defaultView) => createReaderContext(atlas, recordDetails(), view, en);
const context = contextOf();
const { positions, sources, questions, 'open-issues': issues } = recordTables();
const said = positions.filter(({ event }) => event === MARCH_SESSION);

const created = createMarch(context);
if (!created) throw new Error('The record has no session of March 2022');
const march = created;
const all = tabulateSpeakers(context, march, words);
const rowOf = (key: string) => {
  const row = all.find((other) => other.key === key);
  if (!row) throw new Error(`No row of ${key}`);
  return row;
};
const columnAt = (topic: string, question: string) =>
  march.columns.findIndex(({ key }) => key === `${topic} ${question}`);
const topicOf = (id: string) => {
  const topic = march.topics.find((other) => other.id === id);
  if (!topic) throw new Error(`No topic ${id}`);
  return topic;
};
const cellOf = (key: string, topic: string, question: string) =>
  rowOf(key).cells[columnAt(topic, question)] ?? [];

describe('topicsOf', () => {
  it('names only questions, issues and sources that the record has, each question under one topic', () => {
    const rules = TOPIC_IDS.map((id) => TOPIC_RULES[id]);
    const known = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    expect(known(questions)).toEqual(expect.arrayContaining(rules.flatMap((rule) => rule.questions)));
    expect(known(issues)).toEqual(expect.arrayContaining(rules.flatMap((rule) => rule.issues)));
    expect(known(sources)).toEqual(expect.arrayContaining(rules.flatMap((rule) => rule.heardIn)));
    const named = rules.flatMap((rule) => rule.questions);
    expect(new Set(named).size).toBe(named.length);
  });

  it('has a place for every theme of the session, once', () => {
    const named = TOPIC_IDS.flatMap((id) => TOPIC_RULES[id].issues);
    const themes = issues.filter(({ kind }) => kind === 'theme').map(({ id }) => id);
    expect(themes.filter((id) => !named.includes(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('lists a statement that no rule names under "other"', () => {
    const [position] = march.statements;
    if (!position) throw new Error('No statement');
    expect(
      topicsOf(context, { ...position, id: 'p-none' as never, question: 'un-process' as never }),
    ).toEqual(['other']);
  });
});

describe('createMarch', () => {
  it('loses no statement of the session and adds none', () => {
    expect(march.statements.map(({ id }) => id)).toEqual(said.map(({ id }) => id));
    const placed = new Set(march.topics.flatMap(({ statements }) => statements.map(({ id }) => id)));
    expect([...placed].sort()).toEqual(said.map(({ id }) => id).sort());
  });

  it('has each statement once under each topic that it belongs to', () => {
    for (const position of march.statements) {
      const under = march.topics.flatMap(({ id, statements }) =>
        statements.filter((other) => other.id === position.id).map(() => id),
      );
      expect([position.id, under]).toEqual([position.id, topicsOf(context, position)]);
    }
  });

  it('knows every question of the session: nothing is left under "other"', () => {
    expect(march.topics.map(({ id }) => id)).toEqual(TOPIC_IDS.filter((id) => id !== 'other'));
    expect(march.topics.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('lists what was said on coercive measures in the discussion on capacity-building under both', () => {
    const both = march.statements.filter((position) => topicsOf(context, position).length > 1);
    expect(both.map(({ actor }) => actor.id).sort()).toEqual(['CUB', 'IDN', 'NIC', 'SYR', 'VEN']);
    expect(new Set(both.map(({ question }) => question))).toEqual(new Set(['disconnection-threat']));
  });

  it('counts by day what is dated to a day, and the rest apart', () => {
    for (const { id, statements, byDay, undated } of march.topics) {
      const dated = byDay.reduce((sum, count) => sum + count, 0);
      expect([id, dated + undated]).toEqual([id, statements.length]);
    }
    expect(march.days).toHaveLength(5);
    const days = said.filter(({ date }) => date.length === 10);
    expect(march.dated).toBe(days.length);
    expect(topicOf('informal-mode').byDay).toEqual([
      days.filter(({ date, question }) => date === '2022-03-28' && question === 'informal-mode').length,
      1,
      0,
      0,
      0,
    ]);
  });

  it('has a column for each question of a topic, with all of its statements', () => {
    for (const topic of march.topics) {
      const own = march.columns.filter((column) => column.topic.id === topic.id);
      expect(own.flatMap(({ statements }) => statements.map(({ id }) => id)).sort()).toEqual(
        topic.statements.map(({ id }) => id).sort(),
      );
      expect(own.filter(({ isFirst }) => isFirst)).toHaveLength(own.length === 0 ? 0 : 1);
    }
  });
});

describe('tabulateSpeakers', () => {
  it('has a mark for each statement in the row of its own actor, once a topic', () => {
    const marks = all.flatMap(({ key, cells }) =>
      cells.flat().flatMap(({ position }) => {
        const row = said.find(({ id }) => id === position);
        return row?.actor === key ? [position] : [];
      }),
    );
    const wanted = march.topics.flatMap(({ statements }) => statements.map(({ id }) => id));
    expect([...marks].sort()).toEqual([...wanted].sort());
  });

  it('says a group’s statement of a member only where that has none of its own, and only of a member of the day', () => {
    let through = 0;
    for (const { key, actor, cells } of all)
      cells.forEach((marks, index) => {
        const own =
          march.columns[index]?.statements.filter((position) => position.actor.id === actor.id) ?? [];
        for (const { position, voice, basis } of marks) {
          const statement = atlas.positions.get(position);
          if (!statement || statement.actor.id === actor.id) continue;
          through += 1;
          expect(own).toEqual([]);
          expect([voice, basis]).toEqual(['group', 'through European Union']);
          const isMember = (atlas.membershipsOf.get(key as never) ?? []).some(
            (one) =>
              one.group === statement.actor.id &&
              one.isConfirmed &&
              isMembershipOn(one, statement.countsFrom),
          );
          expect([key, isMember]).toEqual([key, true]);
        }
      });
    expect(through).toBeGreaterThan(50);
  });

  it('has no sign through a group where the View leaves groups out', () => {
    const rows = tabulateSpeakers(contextOf({ ...defaultView, groups: false }), march, words);
    expect(rows.every(({ isSpeaker }) => isSpeaker)).toBe(true);
    expect(rows.flatMap(({ cells }) => cells.flat())).toHaveLength(
      march.topics.reduce((sum, { statements }) => sum + statements.length, 0),
    );
  });

  it('tells own words, joint texts by name and groups apart', () => {
    expect(cellOf('RUS', 'informal-mode', 'informal-mode').map(({ voice }) => voice)).toEqual(['own']);
    expect(cellOf('ALB', 'threats', 'ukraine-cyberattacks').map(({ voice }) => voice)).toEqual(['joint']);
    expect(cellOf('group:EU', 'dialogue', 'poa').map(({ voice }) => voice)).toEqual(['group']);
    expect(cellOf('EST', 'dialogue', 'poa').map(({ voice }) => voice)).toEqual(['group']);
  });

  it('keeps two statements of one actor on one question, and marks what does not colour the map', () => {
    const iran = cellOf('IRN', 'informal-mode', 'informal-mode').map(({ stance }) => stance);
    expect([...iran].sort()).toEqual(['oppose', 'qualified']);
    expect(describeCell(cellOf('GBR', 'modalities', 'stakeholder-participation'), words)).toBe(
      'Broad participation, no veto, reported, 28 March 2022, does not colour the map',
    );
    expect(describeCell(cellOf('KEN', 'threats', 'ukraine-cyberattacks'), words)).toBe('nothing on record');
  });

  it('groups rows by regional group, members without words of their own only when asked for', () => {
    const sections = sectionRows(all, false, words);
    expect(sections.map(({ id }) => id)).toEqual([
      'groups',
      'african',
      'asia-pacific',
      'eastern-europe',
      'grulac',
      'weog',
    ]);
    const actors = new Set(said.map(({ actor }) => actor));
    expect(new Set(rowsOf(sections).map(({ key }) => key))).toEqual(actors);
    const more = rowsOf(sectionRows(all, true, words));
    expect(more.length).toBe(all.length);
    expect(more.some(({ key }) => key === 'SWE')).toBe(true);
    expect(march.actors.states + march.actors.groups).toBe(actors.size);
  });
});

describe('the panels', () => {
  it('say equal words once, with all who said them, and lose nobody', () => {
    for (const topic of march.topics) {
      const on = sayingsOf(
        context,
        topic.questions.map(({ id }) => id),
        topic.statements,
      );
      const speakers = on.flatMap(({ sayings }) => sayings.flatMap((one) => one.speakers));
      expect(speakers.map(({ position }) => position as string).sort()).toEqual(
        topic.statements.map(({ id }) => id as string).sort(),
      );
      for (const { sayings } of on)
        for (const { line, speakers: own } of sayings)
          for (const { position } of own) {
            const row = said.find(({ id }) => id === position);
            expect([position, row?.summary, row?.verified]).toEqual([
              position,
              line.summary,
              line.isConfirmed,
            ]);
            expect(line.sources.best?.id).toBe(row?.sources[0]?.source);
          }
    }
    expect(describeTopic(context, march, topicOf('threats')).said[0]?.sayings.length).toBeLessThan(8);
  });

  it('sum a topic up in the words of the record, with its sources', () => {
    const { issues: shown, mentions } = describeTopic(context, march, topicOf('poc'));
    const row = issues.find(({ id }) => id === 'theme-poc');
    expect(shown.map(({ converges, diverges }) => [converges, diverges])).toEqual([
      [row?.converges, row?.diverges],
    ]);
    expect(shown[0]?.sources.best?.id).toBe('diplo-oewg-march-2022');
    expect(mentions.map(({ id }) => id)).toEqual(['general-agreement-poc-network']);
  });

  it('list blocs only as the accounts of this session name them', () => {
    const ids = march.topics.flatMap((topic) =>
      describeTopic(context, march, topic).mentions.map(({ id }) => id),
    );
    expect(ids).toContain('multiple-calls-cb-coordination');
    expect(ids).not.toContain('russia-led-states-stakeholder-participation');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say of an actor all that it said, and what its group said apart', () => {
    const panel = describeActor(context, march, rowOf('EST'));
    const ids = (list: typeof panel.said) =>
      list.flatMap(({ sayings }) =>
        sayings.flatMap(({ speakers }) => speakers.map(({ position }) => position)),
      );
    expect(ids(panel.said).map(String).sort()).toEqual(
      said
        .filter(({ actor }) => actor === 'EST')
        .map(({ id }) => id)
        .sort(),
    );
    expect(panel.through.map(({ id }) => id as string)).toContain('poa');
    expect(ids(panel.through).every((id) => atlas.positions.get(id)?.actor.kind === 'group')).toBe(true);
  });

  it('say where an actor stands since only where its stance is another by the end of the record', () => {
    const moves = all.flatMap((row) => describeActor(context, march, row).moved);
    expect(moves.length).toBeGreaterThan(0);
    for (const { then, now } of moves) expect(then?.key.split('-')[0]).not.toBe(now.key.split('-')[0]);
    const still = describeActor(context, march, rowOf('BRN'));
    expect(describeSince(still, words)).toBe(
      'On this question the record has no other stance of it up to 31 December 2025.',
    );
  });

  it('say of a cell what its signs stand for', () => {
    const on = saidInCell(context, cellOf('IRN', 'informal-mode', 'informal-mode'));
    expect(on.flatMap(({ sayings }) => sayings.map(({ line }) => line.stance?.meaning))).toEqual([
      'Doubts, but no objection',
      'Against informal mode',
    ]);
  });
});

describe('tellMarch', () => {
  const story = tellMarch(context, march.event);

  it('puts the session between its neighbours', () => {
    expect(story.when).toBe('28 March – 1 April 2022');
    expect([story.before?.focus.id, story.after?.focus.id]).toEqual(['oewg-2021-s1', 'oewg-2021-s3']);
    expect(story.chair).toBe('Burhan Gafoor (Singapore)');
  });

  it('tells its steps in the order of time, each with a source', () => {
    const days = story.steps.map(({ id }) => atlas.events.get(id)?.stretch.from ?? 0);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(story.steps).toHaveLength(5);
    expect(story.steps.every(({ sources: { best } }) => best !== null)).toBe(true);
  });
});

describe('tabulateMarch', () => {
  it.each([false, true])('has a row for each sign of the figure (members shown: %s)', (withMembers) => {
    const sections = sectionRows(all, withMembers, words);
    const twin = tabulateMarch(context, march, sections, words);
    const signs = rowsOf(sections).flatMap(({ cells }) => cells.flat()).length;
    expect(twin.rows).toHaveLength(signs);
    expect(new Set(twin.rows.map(({ key }) => key)).size).toBe(signs);
    for (const { cells } of twin.rows) {
      expect(cells).toHaveLength(twin.columns.length);
      expect(cells.every((cell) => cell !== '')).toBe(true);
    }
  });
});

describe('choiceAt', () => {
  const rows = rowsOf(sectionRows(all, false, words));

  it('opens a column, an actor or a cell with something in it, and finds each again', () => {
    let opened = 0;
    for (let row = 0; row <= rows.length; row += 1)
      for (let column = 0; column <= march.columns.length; column += 1) {
        const choice = choiceAt(march, rows, { row, column });
        if (!choice) continue;
        opened += 1;
        expect(placeOfChoice(march, rows, choice)).toEqual({ row, column });
        expect(isSameChoice(choice, choiceAt(march, rows, { row, column }))).toBe(true);
      }
    const filled = rows.flatMap(({ cells }) => cells.filter((marks) => marks.length > 0)).length;
    expect(opened).toBe(march.columns.length + rows.length + filled);
  });

  it('opens nothing where nothing is on record, and holds nothing that is gone', () => {
    const empty = rows.findIndex(({ key }) => key === 'KEN') + 1;
    expect(choiceAt(march, rows, { row: empty, column: 1 })).toBeNull();
    expect(choiceAt(march, rows, { row: 0, column: 0 })).toBeNull();
    expect(placeOfChoice(march, rows, { kind: 'actor', row: 'SWE' })).toBeNull();
  });
});
