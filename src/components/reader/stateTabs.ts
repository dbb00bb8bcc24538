/** The parts of a state's page, in order. */
export const STATE_TABS = ['positions', 'votes', 'seats', 'evidence'] as const;
export type StateTab = (typeof STATE_TABS)[number];
