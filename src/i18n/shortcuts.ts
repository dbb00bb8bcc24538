// The words of the help on keys, loaded when it is first asked for.

export interface Shortcut {
  /** As written on the keys; what a screen reader says of a sign stands in `spoken`. */
  readonly keys: readonly string[];
  readonly does: string;
}

export interface ShortcutPart {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** Holds in all figures. */
const anywhere: ShortcutPart = {
  title: 'Anywhere',
  shortcuts: [
    { keys: ['/', 'Ctrl K'], does: 'search events, states, documents and terms' },
    { keys: ['?'], does: 'in a figure, its keys' },
    { keys: ['Tab'], does: 'from part to part; Shift with it goes back' },
  ],
};

export const shortcuts = {
  /** Signs that are no words, in words. */
  spoken: {
    '←': 'Left arrow',
    '→': 'Right arrow',
    '↑': 'Up arrow',
    '↓': 'Down arrow',
    '+': 'Plus',
    '−': 'Minus',
    '?': 'Question mark',
    '[': 'Left bracket',
    ']': 'Right bracket',
    '/': 'Slash',
  } as Readonly<Record<string, string>>,
  title: {
    timeline: 'Keys of the timeline',
    map: 'Keys of the map',
    seats: 'Keys of the seats',
    table: 'Keys of the table',
  },
  hint: {
    timeline: 'Tab leads in: to the events, the date and the window.',
    map: 'Tab leads in, to one state.',
    seats: 'Tab leads in, to one seat.',
    table: 'Tab leads to the table, then to the names of its columns, then from state to state.',
  },
  close: 'Close',
  parts: {
    timeline: [
      {
        title: 'On an event',
        shortcuts: [
          { keys: ['←', '→'], does: 'the event before or after in its lane' },
          { keys: ['↑', '↓'], does: 'the lane above or below' },
          { keys: ['Home', 'End'], does: 'the first or last event of its lane' },
          { keys: ['[', ']'], does: 'what it came from or led to; so do , and .' },
          { keys: ['Enter'], does: 'read it, or list the events at this place' },
          { keys: ['+', '−'], does: 'closer or farther' },
          { keys: ['0'], does: 'all years' },
          { keys: ['Page Up', 'Page Down'], does: 'earlier or later' },
          { keys: ['Esc'], does: 'close the list, or what is read' },
        ],
      },
      {
        title: 'On the as-of date',
        shortcuts: [
          { keys: ['←', '→'], does: 'the day of the event before or after' },
          { keys: ['Page Up', 'Page Down'], does: 'a year later or earlier' },
          { keys: ['Home', 'End'], does: 'the first or last day' },
        ],
      },
      {
        title: 'On the window below, or one of its edges',
        shortcuts: [
          { keys: ['←', '→'], does: 'earlier or later' },
          { keys: ['Page Down', 'Page Up'], does: 'the same in long steps' },
        ],
      },
      {
        title: 'In the list of a narrow screen',
        shortcuts: [
          { keys: ['Tab'], does: 'from event to event' },
          { keys: ['[', ']'], does: 'what it came from or led to; so do , and .' },
          { keys: ['Enter'], does: 'read it' },
        ],
      },
      {
        title: 'With a mouse',
        shortcuts: [
          { keys: ['Wheel'], does: 'zooms; in a page that scrolls, with Ctrl' },
          { keys: ['Drag'], does: 'moves the years' },
          { keys: ['Double click'], does: 'closer; on a process, all of it' },
        ],
      },
      anywhere,
    ],
    map: [
      {
        title: 'On a state',
        shortcuts: [
          { keys: ['←', '→', '↑', '↓'], does: 'the next state in that direction' },
          { keys: ['Enter'], does: 'read about it' },
          { keys: ['Shift Enter'], does: 'add it to those compared' },
          { keys: ['+', '−'], does: 'closer or farther' },
          { keys: ['0'], does: 'the whole world' },
          { keys: ['Esc'], does: 'close what is read' },
        ],
      },
      {
        title: 'With a mouse',
        shortcuts: [
          { keys: ['Wheel'], does: 'zooms; in a page that scrolls, with Ctrl' },
          { keys: ['Drag'], does: 'moves a map that is zoomed' },
          { keys: ['Double click'], does: 'closer' },
        ],
      },
      anywhere,
    ],
    seats: [
      {
        title: 'On a seat',
        shortcuts: [
          { keys: ['←', '→', '↑', '↓'], does: 'the next seat in that direction' },
          { keys: ['Home', 'End'], does: 'the first or last seat' },
          { keys: ['Enter'], does: 'read about the state' },
          { keys: ['Shift Enter'], does: 'add the state to those compared' },
          { keys: ['Esc'], does: 'close what is read' },
        ],
      },
      anywhere,
    ],
    table: [
      {
        title: 'On the table',
        shortcuts: [
          { keys: ['↑', '↓'], does: 'scroll' },
          { keys: ['Page Up', 'Page Down'], does: 'the same in long steps' },
          { keys: ['Home', 'End'], does: 'the first or last state' },
        ],
      },
      {
        title: 'On the name of a column',
        shortcuts: [{ keys: ['Enter'], does: 'sort by it' }],
      },
      {
        title: 'On a state',
        shortcuts: [
          { keys: ['Enter'], does: 'read about it' },
          { keys: ['Shift Enter'], does: 'add it to those compared' },
        ],
      },
      anywhere,
    ],
  } satisfies Record<'timeline' | 'map' | 'seats' | 'table', readonly ShortcutPart[]>,
};
