// The rooms: pages that are read instead of a thing of the record.

/** Rooms that fill the stage. */
export const STAGE_ROOMS = [
  'acquis',
  'norms',
  'issues',
  'votes',
  'gge-oewg',
  'march-2022',
  'library',
  'glossary',
  'about-data',
] as const;
/** With the one about the map, which is a page of the reader: it is read beside the map. */
export const ROOMS = [...STAGE_ROOMS, 'about-map'] as const;

export type StageRoom = (typeof STAGE_ROOMS)[number];
export type Room = (typeof ROOMS)[number];
