import { describe, expect, it } from 'vitest';
import { createReaderContext } from '../../../src/figures/reader/context';
import { createAcquis, filterPillar, itemsOf } from '../../../src/figures/rooms/acquisRoom';
import {
  isReportTraced,
  itemOf,
  keepTrace,
  standingOf,
  stepsOf,
  toggleTrace,
} from '../../../src/figures/rooms/acquisTrace';
import type { Trace } from '../../../src/figures/rooms/acquisTrace';
import { en } from '../../../src/i18n/en';
import { acquis as words } from '../../../src/i18n/roomsAcquis';
import { defaultView } from '../../../src/view/view';
import { recordAtlas, recordDetails } from '../../recordAtlas';

const figure = createAcquis(createReaderContext(recordAtlas(), recordDetails(), defaultView, en), words);
const items = itemsOf(figure);
const ofItem: Trace = { kind: 'item', id: 'acq-03' };
const of2015: Trace = { kind: 'report', place: 2 };

describe('a trace', () => {
  it('of an item lets all others step back, and brings out the reports that have a mark', () => {
    const traced = items.filter((item) => standingOf(item, ofItem) === 'traced').map(({ id }) => id);
    expect(traced).toEqual(['acq-03']);
    expect(items.filter((item) => standingOf(item, ofItem) === 'apart')).toHaveLength(items.length - 1);
    const reports = figure.reports.filter((_, place) => isReportTraced(figure, place, ofItem));
    expect(reports.map(({ name }) => name)).toEqual(['GGE 2015', 'OEWG 2021', 'GGE 2021', 'OEWG 2022']);
  });

  it('of a report brings out all that it introduced or took further', () => {
    const traced = items.filter((item) => standingOf(item, of2015) === 'traced');
    expect(traced).toHaveLength(12 + 13);
    expect(figure.reports.map((_, place) => isReportTraced(figure, place, of2015))).toEqual(
      figure.reports.map((_, place) => place === 2),
    );
  });

  it('of nothing leaves all as it is', () => {
    expect(items.every((item) => standingOf(item, null) === 'plain')).toBe(true);
    expect(isReportTraced(figure, 2, null)).toBe(false);
  });

  it('is let go by the same again, and changed by another', () => {
    expect(toggleTrace(ofItem, { kind: 'item', id: 'acq-03' })).toBeNull();
    expect(toggleTrace(ofItem, of2015)).toBe(of2015);
    expect(toggleTrace(null, ofItem)).toBe(ofItem);
  });

  it('ends where its item is not shown; that of a report goes on', () => {
    const norms = filterPillar(figure, 'norms');
    expect(itemOf(norms, ofItem)).toBeNull();
    expect(keepTrace(norms, ofItem)).toBeNull();
    expect(keepTrace(norms, of2015)).toBe(of2015);
    expect(keepTrace(figure, ofItem)).toBe(ofItem);
  });

  it('names the reports of an item in order of time', () => {
    const item = itemOf(figure, ofItem);
    const steps = item ? stepsOf(figure, item) : [];
    expect(steps.map(({ report, mark }) => `${mark} ${report.name}`)).toEqual([
      'introduced GGE 2015',
      'developed OEWG 2021',
      'developed GGE 2021',
      'developed OEWG 2022',
    ]);
  });
});
