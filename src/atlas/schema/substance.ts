// What was agreed: the acquis with its norms, measures and principles, and how the two kinds of group compare.
import type {
  AcquisReportRow,
  AcquisRow,
  ComparisonRow,
  ConfidenceBuildingMeasureRow,
  NormRow,
  PrincipleRow,
} from '../rows';
import { PILLARS } from '../vocabulary';
import { citations, evidence, note } from './evidence';
import { count, list, object, oneOf, optional, slug, text } from './fields';

const locator = text(80, 'the paragraph');

export const acquisReport = object<AcquisReportRow>('a report of the acquis', {
  id: slug,
  document: slug,
  event: slug,
  process: slug,
  sources: citations,
  note: optional(note),
});

export const acquisItem = object<AcquisRow>('an item of the acquis', {
  id: slug,
  pillar: oneOf(PILLARS),
  item: text(260),
  introduced_in: slug,
  developed_in: optional(list(slug)),
  locator,
  ...evidence,
});

export const norm = object<NormRow>('a norm', {
  id: slug,
  locator,
  short: text(60),
  summary: text(260),
  kind: oneOf(['positive', 'limiting']),
  guidance: text(200),
  document: slug,
  developed_in: optional(list(slug)),
  ...evidence,
});

export const confidenceBuildingMeasure = object<ConfidenceBuildingMeasureRow>(
  'a confidence-building measure',
  {
    id: slug,
    number: count(1, 50),
    short: text(60),
    summary: text(260),
    introduced_in: slug,
    locator,
    ...evidence,
  },
);

export const principle = object<PrincipleRow>('a principle of capacity-building', {
  id: slug,
  group: oneOf(['process-and-purpose', 'partnerships', 'people']),
  item: text(200),
  introduced_in: slug,
  locator,
  ...evidence,
});

export const comparison = object<ComparisonRow>('an aspect of comparison', {
  id: slug,
  aspect: text(60),
  gge: text(240),
  oewg: text(240),
  sources: citations,
});
