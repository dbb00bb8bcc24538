// What can be found: one entry for each thing that the reader has a page of and a person may look for.
import type { Details } from '../../atlas/details';
import type { Atlas } from '../../atlas/model';
import { describeEvent } from '../timeline/eventWords';
import type { Messages } from '../../i18n/en';
import { findAll } from '../../i18n/findAll';
import { formatDateInWords } from '../../i18n/format';
import { roomNames, rooms } from '../../i18n/rooms';
import { ROOMS } from '../../view/rooms';
import type { Room } from '../../view/rooms';
import type { Focus } from '../../view/view';

export const FOUND_KINDS = [
  'event',
  'state',
  'document',
  'question',
  'norm',
  'term',
  'issue',
  'group',
  'process',
  'vote',
  'room',
] as const satisfies readonly Focus['kind'][];
export type FoundKind = (typeof FOUND_KINDS)[number];

export interface Entry {
  readonly focus: Extract<Focus, { kind: FoundKind }>;
  readonly title: string;
  readonly symbol: string;
  /** Other names, and codes. */
  readonly names: string;
  /** Kind, date and process, as they are written below the title. */
  readonly about: readonly string[];
  /** Summary, points, definition: what stands on its page. */
  readonly text: string;
}

type Texts = readonly (string | readonly string[] | undefined)[];
const join = (...texts: Texts): string => texts.flat().filter(Boolean).join(' ');

/** Without the details there are titles, names, symbols and dates alone. */
export function listEntries(
  atlas: Atlas,
  details: Details | null,
  words: Messages,
  lang: string,
): readonly Entry[] {
  return [
    ...eventEntries(atlas, details, words, lang),
    ...documentEntries(atlas, details, lang),
    ...actorEntries(atlas, details, words),
    ...substanceEntries(atlas, details, words),
    ...processEntries(atlas, details),
    ...voteEntries(atlas, details, lang),
    ...roomEntries(),
  ];
}

function eventEntries(atlas: Atlas, details: Details | null, words: Messages, lang: string): Entry[] {
  return [...atlas.events.values()].map((event) => {
    const row = details?.events.get(event.id);
    const { date, kind, process } = describeEvent(atlas, event, words, lang);
    return {
      focus: { kind: 'event', id: event.id },
      title: event.title,
      symbol: event.symbol ?? '',
      names: '',
      about: [date, kind, process, ...(row?.location ? [row.location] : [])],
      text: join(row?.summary, row?.points),
    };
  });
}

function documentEntries(atlas: Atlas, details: Details | null, lang: string): Entry[] {
  return [...atlas.documents.values()].map(({ id, title, symbol, date, kind }) => {
    const row = details?.documents.get(id);
    return {
      focus: { kind: 'document', id },
      title,
      symbol: symbol ?? '',
      names: '',
      about: [
        findAll.documentKind(kind),
        formatDateInWords(date, lang),
        ...(row?.publisher ? [row.publisher] : []),
      ],
      text: row?.summary ?? '',
    };
  });
}

function actorEntries(atlas: Atlas, details: Details | null, words: Messages): Entry[] {
  const states = [...atlas.states.values()].map(({ id, iso2, name, aliases, isMember }): Entry => ({
    focus: { kind: 'state', id },
    title: name,
    symbol: '',
    names: join(id, iso2, aliases),
    about: [isMember ? words.legend.classes.plain : findAll.observer, id],
    text: '',
  }));
  const groups = [...atlas.groups.values()].map(({ id, name }): Entry => ({
    focus: { kind: 'group', id },
    title: name,
    symbol: '',
    names: id,
    about: [],
    text: details?.groups.get(id)?.summary ?? '',
  }));
  return [...states, ...groups];
}

function substanceEntries(atlas: Atlas, details: Details | null, words: Messages): Entry[] {
  const entry = (focus: Entry['focus'], title: string, names: string, about: string[], text: string) => ({
    focus,
    title,
    symbol: '',
    names,
    about,
    text,
  });
  return [
    ...[...atlas.questions.values()].map(({ id, label, proposition, theme }) => {
      const text = join(proposition, details?.questions.get(id)?.explanation);
      return entry({ kind: 'question', id }, label, '', [words.bar.themesOf[theme]], text);
    }),
    ...[...atlas.norms.values()].map(({ id, short }) => {
      const row = details?.norms.get(id);
      return entry({ kind: 'norm', id }, short, '', [], join(row?.summary, row?.guidance));
    }),
    ...[...atlas.terms.values()].map(({ id, term }) => {
      const row = details?.terms.get(id);
      return entry({ kind: 'term', id }, term, row?.abbreviation ?? '', [], row?.definition ?? '');
    }),
    ...[...atlas.issues.values()].map(({ id, question }) => {
      const row = details?.['open-issues'].get(id);
      return entry({ kind: 'issue', id }, question, '', [], join(row?.converges, row?.diverges));
    }),
  ];
}

function processEntries(atlas: Atlas, details: Details | null): Entry[] {
  return [...atlas.processes.values()].map(({ id, name, short, start, end, outcome }) => ({
    focus: { kind: 'process', id },
    title: name,
    symbol: '',
    names: short,
    about: [findAll.years(start.slice(0, 4), end?.slice(0, 4) ?? '')],
    text: join(details?.processes.get(id)?.summary, outcome),
  }));
}

function voteEntries(atlas: Atlas, details: Details | null, lang: string): Entry[] {
  return [...atlas.votes.values()].map(({ id, title, symbol, date, body }) => ({
    focus: { kind: 'vote', id },
    title,
    symbol: symbol ?? '',
    names: '',
    about: [body, formatDateInWords(date, lang)],
    text: details?.votes.get(id)?.about ?? '',
  }));
}

function roomEntries(): Entry[] {
  const intros: Readonly<Partial<Record<Room, string>>> = rooms.intro;
  return ROOMS.map((id) => ({
    focus: { kind: 'room', id },
    title: roomNames[id],
    symbol: '',
    names: '',
    about: [],
    text: intros[id] ?? '',
  }));
}
