// The words of what the timeline's bar opens: where to go, how to play, and what the signs mean.

export const timelineMenu = {
  goTo: 'Go to',
  lastYears: (count: number) => `Last ${count} years`,
  processes: 'A process, from its first day to its last',
  playing: 'Playing',
  pace: 'Pace',
  paces: { slow: 'slow', normal: 'normal', fast: 'fast' },
  /** Of the normal pace, where there is no room for a word. */
  paceSigns: { slow: '0.4×', normal: '1×', fast: '2.5×' },
  stops: 'Stop at important events',
  needle: 'The date',
  snaps: 'Snap to events',
  signs: {
    vote: 'adopted by vote',
    adoption: 'adopted without a vote',
    report: 'report by consensus',
    failure: 'group ended without consensus',
    document: 'other document',
    session: 'meeting, milestone',
    proposal: 'proposal',
    launch: 'launch of a mechanism',
    adjacent: 'elsewhere in the UN',
    context: 'context',
  },
  cluster: 'several events, with their number',
  tick: 'a lesser event; zoom in to see it',
  bar: 'days of a session',
  band: 'life of a process',
  vote: 'votes: in favour, thin for abstaining, against',
  extent: 'some day of this month or year',
  beyond: (year: number) => `after ${year}: known, not covered`,
};
