// States by how many of the answers that they share with one of them are equal; src/figures/agreement.ts has the rule.
import type { StateCode } from '../atlas/brand';
import type { Day } from '../atlas/dates';
import { isMemberOn } from '../atlas/membership';
import type { Atlas, State } from '../atlas/model';
import { formatDateInWords } from '../i18n/format';
import { lenses } from '../i18n/lenses';
import { LEAST_SHARED, agreementOf, answersOn, shareOf, totalOf } from './agreement';
import type { Agreement } from './agreement';
import { createColouring } from './colouring';
import type { ClassKey, Colouring, LensWords, Texture } from './colouring';
import { nameOfAgreement } from './nameOfLens';
import { SILENT, rampTextures } from './ramp';

const words = lenses.agreement;
const BINS = [0, 1, 2, 3, 4] as const;

/** The state itself, then from most to least, in the order of legends and tables. */
export const AGREEMENT_KEYS: readonly ClassKey[] = [
  'agree-self',
  ...BINS.map((bin): ClassKey => `agree-${bin}`).reverse(),
  'agree-few',
  'not-yet-member',
];

const TEXTURES: ReadonlyMap<ClassKey, Texture> = new Map<ClassKey, Texture>([
  ['agree-self', ['var(--accent)', 'M0,0H2V6H0Z', 'var(--paper)']],
  ...rampTextures('--process-oewg', 5).map((texture, index): [ClassKey, Texture] => [
    `agree-${BINS[index] ?? 0}`,
    texture,
  ]),
  ['agree-few', SILENT],
]);

/** A fifth of all shared answers is as wide as a class is. */
export function classOfAgreement(agreement: Agreement): ClassKey {
  if (shareOf(agreement) === null) return 'agree-few';
  const { equal, shared } = totalOf(agreement);
  return `agree-${BINS[Math.min(Math.floor((BINS.length * equal) / shared), BINS.length - 1)] ?? 0}`;
}

export function colourByAgreement(atlas: Atlas, one: StateCode, on: Day, groups: boolean): Colouring {
  const sheets = answersOn(atlas, on, groups);
  const agreements = new Map(
    [...atlas.states.keys()].map((other) => [other, agreementOf(sheets, one, other)]),
  );
  const classify = (state: State): ClassKey => {
    if (state.isMember && !isMemberOn(state, on)) return 'not-yet-member';
    if (state.id === one) return 'agree-self';
    const agreement = agreements.get(state.id);
    return agreement ? classOfAgreement(agreement) : 'agree-few';
  };
  const { counts, ...colouring } = createColouring(atlas, new Map(), classify, AGREEMENT_KEYS);
  const claimed = counts.filter(({ key }) => BINS.some((bin) => key === `agree-${bin}`));
  const size = { votes: sheets.votes.length, questions: sheets.questions.length };
  return {
    ...colouring,
    counts,
    onRecord: claimed.reduce((sum, { members }) => sum + members, 0),
    own: {
      textures: TEXTURES,
      heading: words.heading,
      ...createWords(atlas, one, on, agreements, size),
    },
  };
}

function createWords(
  atlas: Atlas,
  one: StateCode,
  on: Day,
  agreements: ReadonlyMap<StateCode, Agreement>,
  { votes, questions }: { readonly votes: number; readonly questions: number },
): Omit<LensWords, 'textures' | 'heading'> {
  const self = atlas.states.get(one);
  const name = self?.name ?? one;
  return {
    caption({ onRecord }, { asof, lang }) {
      const date = formatDateInWords(asof, lang);
      const isNotYet = self?.isMember && !isMemberOn(self, on);
      return {
        title: nameOfAgreement(atlas, one),
        statement: null,
        coverage: isNotYet
          ? words.notYetMember(name, date)
          : words.coverage(date, onRecord, votes, questions),
        brief: words.brief(formatDateInWords(asof, lang, 'short'), onRecord),
      };
    },
    meaning(key) {
      if (key === 'agree-self') return words.self(name);
      if (key === 'agree-few') return words.few(LEAST_SHARED);
      const bin = BINS.find((index) => key === `agree-${index}`);
      return bin === undefined ? null : (words.bins[bin] ?? null);
    },
    remark(state) {
      const agreement = agreements.get(state);
      const known = atlas.states.get(state);
      if (!agreement || state === one || (known?.isMember && !isMemberOn(known, on))) return null;
      return describeAgreement(agreement);
    },
    tally(keys) {
      const count = (bins: readonly (typeof BINS)[number][]) =>
        keys.filter((key) => bins.some((bin) => key === `agree-${bin}`)).length;
      return [words.most(count([3, 4])), words.less(count([0, 1, 2]))];
    },
  };
}

/** "17 of 23 answers equal (12 of 15 votes, 5 of 8 stances)"; no share of fewer than five. */
export function describeAgreement(agreement: Agreement): string {
  const { votes, stances } = agreement;
  const { equal, shared } = totalOf(agreement);
  if (shared < LEAST_SHARED) return words.tooFew(shared);
  const parts = [
    ...(votes.shared > 0 ? [words.votes(votes.equal, votes.shared)] : []),
    ...(stances.shared > 0 ? [words.stances(stances.equal, stances.shared)] : []),
  ];
  return words.split(words.equal(equal, shared), parts.join(', '));
}
