/** Words that a shortened title must not end with. The record's titles are English. */
const DANGLING = /[\s,;:(]+(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/i;

/** `text` up to a boundary of a clause or word within `max` characters, with an ellipsis when something is left out. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max);
  const clause = Math.max(...[';', ':', ',', ' ('].map((mark) => room.lastIndexOf(mark)));
  const word = room.lastIndexOf(' ');
  const cut = clause >= max / 2 ? clause : word > 0 ? word : max - 1;
  return `${trimEnd(room.slice(0, cut))}…`;
}

function trimEnd(text: string): string {
  const trimmed = text.replace(/[\s,;:(]+$/, '').replace(DANGLING, '');
  return trimmed === text ? text : trimEnd(trimmed);
}
