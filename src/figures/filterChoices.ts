// Which choices of a lens answer to what was typed. Without words the states to agree with are but the one that is on the
// map or read of: two hundred of them would bury the rest.
import { fold } from './findAll/words';
import type { ChoiceGroup, ChoiceKind, LensChoice } from './lensChoice';

/** Of one group, unless its kind is chosen. */
const MOST_STATES = 8;

export interface ShownGroup extends ChoiceGroup {
  /** More than are shown. */
  readonly total: number;
}

/** `near`: ids of the choices that stand for their group while nothing is typed. */
export function filterChoices(
  groups: readonly ChoiceGroup[],
  text: string,
  kind: ChoiceKind | null,
  near: readonly string[],
): readonly ShownGroup[] {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  const answers = (group: ChoiceGroup, choice: LensChoice): boolean => {
    const said = fold([choice.label, group.title, ...choice.aliases].join(' '));
    return wanted.every((word) => said.includes(word));
  };
  return groups
    .filter((group) => kind === null || group.kind === kind)
    .map((group) => {
      const found = group.choices.filter((choice) => answers(group, choice));
      return { ...group, choices: shorten(group, found), total: found.length };
    })
    .filter(({ total }) => total > 0);

  function shorten(group: ChoiceGroup, found: readonly LensChoice[]): readonly LensChoice[] {
    if (group.kind !== 'agreement' || kind !== null) return found;
    if (wanted.length > 0) return found.slice(0, MOST_STATES);
    return found.filter(({ id, isCurrent }) => isCurrent || near.includes(id));
  }
}
