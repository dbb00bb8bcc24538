// What each shape of the base geometry that is no member state becomes, and what is merged into what.

export type AreaKind = 'non-self-governing' | 'territory' | 'disputed';

/** Key of a standing note in the catalogues. */
export type AreaNote =
  | 'abyei'
  | 'chagos'
  | 'china-india'
  | 'falklands'
  | 'golan'
  | 'ilemi'
  | 'egypt-sudan'
  | 'jammu-kashmir'
  | 'taiwan'
  | 'western-sahara';

export interface Area {
  readonly kind: AreaKind;
  readonly note?: AreaNote;
}

const TERRITORIES =
  'ABW ATF BLM COK CUW FRO GGY GRL HMD IMN IOA JEY MAF MNP NFK NIU PRI SGS SPM SXM WLF'.split(' ');

/** On the United Nations list of Non-Self-Governing Territories; Gibraltar and Tokelau are too small for the base. */
const NON_SELF_GOVERNING = 'AIA ASM BMU CYM GUM MSR NCL PCN PYF SHN TCA VGB VIR'.split(' ');

/** By id: ISO 3166-1 alpha-3, or a code of the user-assigned range (X..) for an area without one. */
export const AREAS: Readonly<Record<string, Area>> = {
  ...Object.fromEntries(TERRITORIES.map((id) => [id, { kind: 'territory' } as const])),
  ...Object.fromEntries(NON_SELF_GOVERNING.map((id) => [id, { kind: 'non-self-governing' } as const])),
  ESH: { kind: 'non-self-governing', note: 'western-sahara' },
  FLK: { kind: 'non-self-governing', note: 'falklands' },
  SGS: { kind: 'territory', note: 'falklands' },
  IOT: { kind: 'territory', note: 'chagos' },
  TWN: { kind: 'territory', note: 'taiwan' },
  XAB: { kind: 'disputed', note: 'abyei' },
  XAC: { kind: 'disputed', note: 'china-india' },
  XAP: { kind: 'disputed', note: 'china-india' },
  XBT: { kind: 'disputed', note: 'egypt-sudan' },
  XGO: { kind: 'disputed', note: 'golan' },
  XHT: { kind: 'disputed', note: 'egypt-sudan' },
  XIT: { kind: 'disputed', note: 'ilemi' },
  XJK: { kind: 'disputed', note: 'jammu-kashmir' },
};

export interface Merger {
  readonly into: string;
  /** Ids of the shapes that dissolve into it: of the base geometry, or `area/owner` for a piece that was cut out. */
  readonly parts: readonly string[];
  /** Keeps the line between the first two shapes, to be drawn dashed. */
  readonly line?: string;
}

export const MERGERS: readonly Merger[] = [
  { into: 'SRB', parts: ['SRB', 'XKX'], line: 'kosovo' },
  { into: 'XJK', parts: ['XJK/IND', 'XJK/PAK', 'KAS'], line: 'line-of-control' },
  { into: 'SOM', parts: ['SOM', 'SOL'] },
  { into: 'CYP', parts: ['CYP', 'CYN'] },
  { into: 'FIN', parts: ['FIN', 'ALA'] },
  { into: 'CHN', parts: ['CHN', 'HKG', 'MAC'] },
];
