// The relations of the record: ids resolve, dates are ordered, numbers agree, every claim has a source. Pure functions
// over the rows; the shape of each row is schema.ts's business.
import {
  adoptedTextsWereNotVotedOn,
  adoptionsMeetEvents,
  eventsMeetVotes,
  rollsNameMembers,
  talliesMeetRolls,
} from './integrity/ballots';
import type { Check } from './integrity/check';
import {
  aboutDates,
  consequencesComeAfter,
  consequencesFormNoRing,
  eventsLieInTheirProcess,
  spansRunForwards,
} from './integrity/chronology';
import { lensesHaveCoverage, questionsStandInOrder } from './integrity/coverage';
import { duplicates } from './integrity/duplicates';
import { editionChangesHold, editionsRunToAbout } from './integrity/editions';
import { claimsHaveSources, sourcesAreUsed, unconfirmedFields } from './integrity/evidence';
import { forwardingEnds, forwardingFormsNoRing } from './integrity/forwarding';
import { positionIds, seatIds, uniqueIds } from './integrity/identity';
import {
  colouringGroupsHaveMembers,
  membershipsOfGroups,
  seatsOfBodies,
  standingOfStates,
  unitedNationsCounts,
} from './integrity/membership';
import { positionDates, positionsMeetTheirEvent } from './integrity/positions';
import { references } from './integrity/references';
import { supportersMeetCounts } from './integrity/supporters';
import { documentsHaveAnOwner, issuesHaveParents, symbolsMeetDocuments } from './integrity/symbols';
import { texts } from './integrity/texts';
import type { Problem } from './problem';
import type { AboutRow, RecordTables, TableName } from './rows';

const CHECKS: readonly Check[] = [
  uniqueIds,
  positionIds,
  seatIds,
  references,
  claimsHaveSources,
  sourcesAreUsed,
  unconfirmedFields,
  spansRunForwards,
  eventsLieInTheirProcess,
  consequencesComeAfter,
  consequencesFormNoRing,
  aboutDates,
  positionDates,
  positionsMeetTheirEvent,
  forwardingEnds,
  forwardingFormsNoRing,
  talliesMeetRolls,
  rollsNameMembers,
  eventsMeetVotes,
  adoptionsMeetEvents,
  adoptedTextsWereNotVotedOn,
  supportersMeetCounts,
  unitedNationsCounts,
  standingOfStates,
  membershipsOfGroups,
  colouringGroupsHaveMembers,
  seatsOfBodies,
  questionsStandInOrder,
  lensesHaveCoverage,
  editionsRunToAbout,
  editionChangesHold,
  ...duplicates,
  texts,
  symbolsMeetDocuments,
  documentsHaveAnOwner,
  issuesHaveParents,
];

/** Every fault in how rows relate. A check that computes with a misshapen table waits until its shape is mended. */
export function checkIntegrity(
  tables: RecordTables,
  about: AboutRow,
  misshapen: ReadonlySet<TableName> = new Set(),
): Problem[] {
  return CHECKS.filter(({ reads }) => !reads.some((table) => misshapen.has(table))).flatMap(({ find }) => [
    ...find(tables, about),
  ]);
}
