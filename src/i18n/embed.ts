// The words of the atlas in a frame, loaded with it.

export const embed = {
  timeline: 'The UN negotiations on ICT security',
  asOf: (date: string) => `As of ${date}`,
  source: (title: string, edition: string) =>
    `Source: ${title}, edition ${edition}. Texts and data CC BY 4.0.`,
  notUn: 'Not a UN product.',
  open: 'Open in the full atlas',
  more: 'Read more in the full atlas',
  newTab: 'opens in a new tab',
  wheel: 'To zoom with the wheel, hold Ctrl or click the figure first.',
  close: 'Close',
  card: 'What is in focus',
  sources: 'Sources',
  nothing: 'This link names nothing to show.',
  nothingHint: 'A card is of one state, event or question. Add one of these to the link:',
};
