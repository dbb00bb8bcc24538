// The programme of the session of March 2022, and which statement belongs to which of its topics. A statement belongs
// to the topic of the question that it answers, and to the one in whose discussion its source heard it. What no rule
// names is listed under "other": nothing is lost.
import type { EventId } from '../../atlas/brand';
import type { Position } from '../../atlas/model';
import type { ReaderContext } from '../reader/context';

export const MARCH_SESSION = 'oewg-2021-s2' as EventId;

export const TOPIC_IDS = [
  'modalities',
  'informal-mode',
  'threats',
  'law',
  'norms',
  'cbms',
  'poc',
  'capacity',
  'dialogue',
  'other',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

export interface TopicRule {
  /** How the session was run, or what it was about. */
  readonly part: 'procedure' | 'substance';
  /** Ids of questions.json. */
  readonly questions: readonly string[];
  /** Ids of open-issues.json that sum the topic up. */
  readonly issues: readonly string[];
  /** Ids of sources.json: reports of the discussion on this topic, whatever question a speaker answered there. */
  readonly heardIn: readonly string[];
}

const rule = (
  part: TopicRule['part'],
  questions: readonly string[],
  issues: readonly string[],
  heardIn: readonly string[] = [],
): TopicRule => ({ part, questions, issues, heardIn });

/** In the order in which the session and the reports on it take them. */
export const TOPIC_RULES: Readonly<Record<TopicId, TopicRule>> = {
  modalities: rule(
    'procedure',
    ['stakeholder-participation', 'modalities-distraction'],
    ['theme-stakeholders'],
  ),
  'informal-mode': rule('procedure', ['informal-mode'], ['theme-informal-mode']),
  threats: rule(
    'substance',
    ['ukraine-cyberattacks', 'disconnection-threat', 'deterrence-responses'],
    ['theme-threats-ukraine', 'theme-critical-infrastructure'],
  ),
  // The session has no theme of its own on law: the open issues of its questions stand for it.
  law: rule(
    'substance',
    ['intl-law-applies', 'un-charter', 'self-defence', 'ihl'],
    ['international-law-applies', 'un-charter-applies', 'self-defence', 'ihl-in-armed-conflict'],
  ),
  norms: rule(
    'substance',
    ['framework-basis', 'new-norms', 'binding-instrument', 'global-rules-data-security'],
    ['theme-framework-basis', 'theme-binding-instrument'],
  ),
  cbms: rule('substance', ['national-survey', 'cross-regional-groups'], ['theme-national-survey']),
  poc: rule('substance', ['poc-network'], ['theme-poc']),
  // Coercive measures were spoken of there too: the report of that meeting names the speakers.
  capacity: rule(
    'substance',
    ['cb-fund', 'cb-portal', 'cb-coordination'],
    ['theme-capacity-building'],
    ['digital-watch-second-session-capacity-building-31-march-2022'],
  ),
  dialogue: rule(
    'substance',
    ['poa', 'oewg-platform', 'thematic-groups'],
    ['theme-poa-rid', 'theme-thematic-groups'],
  ),
  other: rule('substance', [], []),
};

/** The topics of a statement, in their order; never none. */
export function topicsOf({ details }: ReaderContext, { id, question }: Position): readonly TopicId[] {
  const cited = details?.positions.get(id)?.sources ?? [];
  const found = TOPIC_IDS.filter((topic) => {
    const { questions, heardIn } = TOPIC_RULES[topic];
    return questions.includes(question) || cited.some(({ source }) => heardIn.includes(source));
  });
  return found.length > 0 ? found : ['other'];
}
