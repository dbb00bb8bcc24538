// CHANGES.md of the data package: the editions from the last to the first, and the corrections made to sources. All of it
// comes from the rows.
import type { CorrectionRow, EditionChangeRow, EditionRow, RecordTables } from '../../atlas/rows';

export function changesOf({ editions, corrections, sources }: RecordTables): string {
  const title = new Map(sources.map((source) => [source.id, source.title]));
  const describe = ({ id, seed, kind, says, right, why, verified }: CorrectionRow) =>
    `- **${title.get(seed) ?? seed}** (${kind}) says: ${says}. Right is: ${right}. ${why}${verified ? '' : ' Not yet confirmed.'} (\`${id}\`)`;
  return `# Changes

Editions of the record, the last one first. \`editions.json\` has the same for machines, \`changes.csv\` a row for each change.
${editions.toReversed().map(sectionOf).join('')}
## Corrections made to sources

Slips of the two texts that the record started from, and what is right (${corrections.length}).

${corrections.map(describe).join('\n')}
`;
}

function sectionOf({ id, date, summary, changes }: EditionRow): string {
  const lines = changes.flatMap(linesOf);
  const list = lines.length > 0 ? `\n${lines.join('\n')}\n` : '';
  return `\n## ${id} - ${date}\n\n${summary}\n${list}`;
}

function linesOf({ concept, ...kinds }: EditionChangeRow): readonly string[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const ids = kinds[kind];
    if (ids.length === 0) return [];
    return [`- ${concept}, ${kind} (${ids.length}): ${ids.map((id) => `\`${id}\``).join(', ')}`];
  });
}

export const CHANGE_KINDS = ['added', 'changed', 'removed'] as const;
