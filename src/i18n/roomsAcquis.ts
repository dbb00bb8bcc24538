// The words of the room on how the framework of responsible behaviour grew.
import { rooms } from './rooms';

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const acquis = {
  heading: 'Items by report',
  grid: 'Items of the framework by report',
  lead: (items: number, reports: number, unconfirmed: number) =>
    `${items} items, and ${reports} reports in order of time, evenly spaced. ${unconfirmed} of the items are not confirmed in every point, and marked so. What exactly belongs to the`,
  acquis: 'acquis',
  notFixed: 'is not fixed: this is the selection of the record.',
  filter: 'Pillar of the framework',
  all: 'All',
  items: (count: number) => plural(count, 'item', 'items'),
  item: 'Item',
  legend: 'What the marks mean',
  marks: {
    introduced: 'Introduced in this report',
    developed: 'Taken further by this report',
    line: 'Carried on, up to the last report that took it further',
    between: 'Where a report has no mark, the record says nothing of it and this item',
  },
  hues: 'a colour for each body',
  silence: 'That is no sign that a report dropped the item: a report may have repeated it.',
  how: 'Press an item or the head of a report to trace it. By keyboard: arrow keys move, Enter traces, Escape lets go.',
  bars: 'Items introduced and taken further, by report',
  counts: (introduced: number, developed: number) => `introduced ${introduced}, took further ${developed}`,
  sum: (sum: number) => `${plural(sum, 'item', 'items')} by then`,
  cell: {
    before: (report: string) => `${report}: before it was introduced`,
    introduced: (report: string) => `${report}: introduced`,
    developed: (report: string) => `${report}: taken further`,
    between: (report: string) => `${report}: nothing on record`,
    after: (report: string) => `${report}: nothing on record`,
  },
  path: (introduced: string, developed: string) =>
    developed === ''
      ? `Introduced in ${introduced}; no later report is on record as taking it further.`
      : `Introduced in ${introduced}; taken further in ${developed}.`,
  traced: (path: string) => `Traced. ${path} Tab leads to its reports and sources, Escape lets go.`,
  tracedReport: (name: string, introduced: number, developed: number) =>
    `Traced. ${name} introduced ${introduced} and took further ${developed}. Tab leads to its document, Escape lets go.`,
  letGo: 'Let go',
  released: 'Nothing is traced.',
  from: 'Came in',
  further: 'Taken further',
  none: 'No later report is on record as taking it further. That does not say that none repeated it.',
  writtenIn: 'Written in',
  isConfirmed: 'Confirmed',
  confirmed: rooms.confirmed,
  event: 'How it came about',
  text: 'The report',
  did: 'What it did',
  didToItems: (introduced: number, developed: number, sum: number, isAll: boolean) =>
    `It introduced ${plural(introduced, 'item', 'items')} and took ${developed} further${isAll ? '' : ', of those shown'}. With it there are ${plural(sum, 'item', 'items')}. They stand out below; the others step back.`,
  tableName: 'Items of the framework',
  column: {
    item: 'Item',
    pillar: 'Pillar',
    introduced: 'Introduced in',
    developed: 'Taken further in',
    locator: 'Written in',
    doubt: 'How far confirmed',
    source: 'Best source',
  },
};

export type AcquisWords = typeof acquis;
