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
] as const;
/** With those about the atlas itself, which are pages of the reader. */
export const ROOMS = [...STAGE_ROOMS, 'about-data', 'about-map'] as const;

export type StageRoom = (typeof STAGE_ROOMS)[number];
export type Room = (typeof ROOMS)[number];
