// Every statement of the two starting texts that the record has to carry, and the record that carries it.
// The words are ours, not quotations; a heading of the text that is long is shortened.

export interface SeedStatement {
  seed: 'digital-watch' | 'diplo';
  /** Heading in the text. */
  where: string;
  /** The statement in our own words. */
  says: string;
  kind: 'event' | 'issue' | 'position' | 'group-mention' | 'correction' | 'process' | 'term' | 'document';
  /** Kind and id of the record that carries it, such as `event:res-53-70`. */
  record: string;
}

const KINDS = {
  event: 'event',
  issue: 'issue',
  position: 'position',
  mention: 'group-mention',
  correction: 'correction',
  process: 'process',
  comparison: 'process',
  term: 'term',
  document: 'document',
} as const satisfies Record<string, SeedStatement['kind']>;

type RecordKind = keyof typeof KINDS;
type Row = readonly [record: `${RecordKind}:${string}`, says: string];
type Section = readonly [where: string, ...rows: readonly Row[]];

const digitalWatch: readonly Section[] = [
  [
    'Introduction',
    ['event:gge-2004-sessions', 'The expert groups whose work laid the ground began in 2004'],
    ['event:gge-2021-report', 'The work of the expert groups ended in 2021'],
    ['process:oewg-2021', 'The group of 2021-2025 is the present forum'],
    ['event:poa-fc-2022', 'The First Committee adopted the PoA draft in November 2022'],
    [
      'process:poa',
      'The PoA is to be permanent, inclusive and action-oriented, once the group of 2021-2025 has ended',
    ],
    ['correction:poa-resolution-plenary', 'The committee stage of November 2022 stands as the last step'],
  ],
  [
    'Recent achievements',
    ['event:apr-2023', 'A compromise on the second progress report was found in July 2023'],
    ['event:oewg-2021-s7', 'Seventh substantive session, 4-8 March 2024, New York'],
  ],
  [
    'Next steps',
    ['correction:roundtable-next-steps-outdated', 'The roundtable of May 2024 is still to come'],
    [
      'event:roundtable-2024',
      'A capacity-building roundtable is called for 10 May 2024, in person, in New York',
    ],
  ],
  [
    'The current process - OEWG 2021-2025',
    ['event:res-75-240', 'Resolution 75/240 of December 2020 carried the group on for 2021-2025'],
    ['event:oewg-2021-org', 'The second mandate opened in June 2021 with an organisational session'],
    ['event:oewg-2021-s1', 'A substantive session took place in December 2021'],
    ['event:oewg-2021-s3', 'A substantive session took place in July 2022'],
    ['correction:second-session-month', 'The second session is placed in April 2022'],
    ['issue:theme-stakeholders', 'How non-state stakeholders take part is the chief obstacle'],
    [
      'correction:stakeholder-modalities-page-outdated',
      'The quarrel over stakeholders is still described as open',
    ],
    [
      'process:oewg-2021',
      'Some progress in confidence and capacity building, in spite of the war in Ukraine',
    ],
    ['event:apr-2022', 'A compromise on the progress report was found in July 2022'],
    ['event:apr-2023', 'The second progress report followed in July 2023'],
    ['term:apr', 'Progress reports guide the next rounds of talks'],
    ['term:roadmap', 'The yearly reports are called a roadmap'],
  ],
  [
    'Timeline',
    ['event:oewg-2021-org', 'Organisational session on 1 June 2021'],
    ['event:oewg-2021-s1', 'First substantive session in December 2021'],
    ['event:oewg-2021-s2', 'Second substantive session, 28 March to 1 April 2022'],
    ['event:oewg-2021-s3', 'Third substantive session, 25-29 July 2022'],
    ['event:oewg-2021-s4', 'Fourth substantive session, 6-10 March 2023'],
    ['event:oewg-2021-s5', 'Fifth substantive session in July 2023'],
    ['correction:fifth-session-dates', 'The fifth session is given as 17-21 July 2023'],
  ],
  [
    'Participation',
    ['comparison:membership', 'Any member state that wishes may join the group'],
    ['process:oewg-2019', 'Stakeholders applied through UNODA, and a government could object'],
    ['comparison:participation-of-others', 'Business, NGOs and academia were consulted by the first group'],
    ['event:oewg-2019-ms', 'The first group held consultative meetings with interested parties'],
    ['issue:theme-stakeholders', 'Whether and how the second group includes stakeholders is open'],
    [
      'event:oewg-2021-chair',
      'Burhan Gafoor of Singapore was chosen by acclamation to chair the second group',
    ],
  ],
  [
    'The future process - PoA',
    ['mention:forty-states-poa', 'Forty states put the PoA forward'],
    ['event:poa-proposal', 'The PoA was proposed as a lasting UN forum on how states use ICTs'],
    ['correction:poa-proposal-co-sponsor-count', 'The number of proposing states is given as 40'],
    [
      'issue:theme-poa-rid',
      'One inclusive long-term format; follow-up could later be endorsed by the Assembly',
    ],
    ['event:res-77-37', 'The PoA resolution of 2022, seen at its committee stage'],
  ],
  [
    'Framework of responsible behaviour (the acquis)',
    [
      'term:acquis',
      'Borrowed from EU law: the body of agreements reached; nobody has fixed what belongs to it',
    ],
    ['term:unga', 'The reports were each taken up by the Assembly, by consensus'],
    ['correction:reports-adopted-by-resolutions', 'Every report is said to have had a resolution of its own'],
    ['event:res-73-27', 'The founding text of 2018 counts too, with topics beyond the GGE reports'],
    ['event:res-75-240', 'The founding text of 2020 counts too, with effects on procedure'],
  ],
  [
    'Timeline: UN starts addressing cybersecurity',
    ['position:p-rus-un-process-1998-09-30-1', 'Russia proposed to take the subject to the UN'],
    ['event:ru-proposal-1998', 'The Russian proposal of September 1998'],
    ['correction:1998-proposal-date', 'The Russian proposal is dated 30 September 1998'],
    ['event:res-53-70', 'The proposal became resolution 53/70'],
    ['correction:53-70-adoption-date', 'Resolution 53/70 is dated 4 January 1999'],
  ],
  [
    'Timeline: 2010 report',
    ['event:gge-2009-sessions', 'The expert group of 2009/10 worked on the report'],
    [
      'event:gge-2010-report',
      'Dialogue, confidence building, exchange of laws and strategies, common terms, help for poorer states',
    ],
    ['correction:gge-name', 'The words of the name of the expert group are turned round'],
    ['correction:2010-report-resolution', 'No resolution is named for the report of 2010'],
  ],
  [
    'Timeline: 2013 report',
    ['event:gge-2012-sessions', 'The expert group of 2012/13 worked on the report'],
    [
      'event:gge-2013-report',
      'International law, sovereignty and answerability for wrongful acts hold in the digital field',
    ],
    ['event:res-68-243', 'The report of 2013 was taken up by resolution 68/243'],
  ],
  [
    'Timeline: 2015 report',
    ['event:gge-2014-sessions', 'The report is that of the group of 2014/15'],
    ['event:gge-2015-report', 'Principles of law, human rights, norms, confidence building and assistance'],
    ['correction:2015-report-timeline-date', 'The entry bears the date 24 January 2023'],
    ['correction:eleven-norms-not-principles', 'The eleven norms are called principles'],
    ['event:res-70-237', 'An Assembly resolution took up the report of 2015'],
    [
      'correction:2015-report-resolution-symbol',
      'The symbol of the report is given as that of the resolution',
    ],
  ],
  [
    'Timeline: establishment of the OEWG',
    ['event:res-73-27', 'The group was set up and a selection of norms of 2013 and 2015 welcomed'],
  ],
  [
    'Timeline: establishment of the second OEWG',
    [
      'event:res-75-240',
      'Five years, organisational session in 2021, thematic subgroups, contact with stakeholders',
    ],
    ['term:mandate', 'The new group keeps the mandate of the old one'],
    [
      'comparison:reporting',
      'The group reports each year, and at the end to the eightieth Assembly in autumn 2025',
    ],
  ],
  [
    'Timeline: report of the first OEWG',
    ['correction:first-oewg-report-truncated-line', 'A line on specific contexts is cut'],
    [
      'event:oewg-2021-report',
      'GGE results and the role of the Charter reaffirmed; confidence and capacity building recommended',
    ],
    ['term:norm', 'Norms guide conduct and leave binding duties as they are'],
  ],
  [
    'Timeline: 2021 GGE report',
    ['event:gge-2021-report', 'The expert group closed its work with this report'],
    ['correction:gge-to-oewg-shift', 'The shift to the OEWG is put after the report'],
  ],
  [
    'Does existing international law apply to cyberspace?',
    ['issue:international-law-applies', 'Open issue 1: existing law and cyberspace'],
    ['mention:broad-consensus-intl-law-applies', 'Wide consensus: existing law, Charter included, applies'],
    [
      'mention:general-agreement-intl-law-applies',
      'General agreement: jurisdiction at home, no wrongful acts, no proxies',
    ],
    ['correction:final-oewg-report-which', 'The report of 2021 is called the final one'],
    ['term:jurisdiction', 'States have jurisdiction over ICTs on their soil'],
    ['term:proxy', 'States should not act through proxies'],
  ],
  [
    'How does the UN Charter apply …?',
    ['issue:un-charter-applies', 'Open issue 2: the Charter and its single articles'],
    ['mention:broad-agreement-un-charter', 'Broad agreement: the Charter applies as a whole'],
  ],
  [
    'How does state sovereignty translate into cyberspace?',
    ['correction:self-determination-article', 'Self-determination is traced to Article 2'],
    ['issue:sovereignty', 'Open issue 3: what sovereignty means and which duties follow'],
    [
      'mention:consensus-sovereignty-rule',
      'Consensus: respect for the sovereignty of others, in cyber operations too',
    ],
    [
      'mention:some-and-others-due-diligence',
      'Some stress authority at home, others add care for what leaves the territory',
    ],
    ['issue:data-and-extraterritoriality', 'Operations against data abroad strain the territorial idea'],
  ],
  [
    'Non-interference principle: coercion …',
    ['issue:non-intervention-use-of-force', 'Open issue 4: thresholds of coercion, force and armed attack'],
    ['mention:most-states-use-of-force', 'Most states judge case by case, by comparable effects'],
    ['mention:majority-self-defence', 'A majority: an armed attack need not be kinetic'],
    [
      'term:coercion',
      'Pressure by economic, diplomatic or political means is not defined in the Charter article',
    ],
    ['term:scale-and-effects', 'Each case is measured by its scale and effects'],
  ],
  [
    'Right to self-defence (Art. 51)',
    ['issue:self-defence', 'Open issue 5: Article 51, threshold, means of response, non-state attackers'],
    ['event:gge-2016-outcome', 'Self-defence was a main reason why the group of 2017 found no consensus'],
    ['event:ctx-tallinn-2017', 'Tallinn Manual 2.0 lists factors for judging an operation'],
    ['event:gge-2021-report', 'A response must accord with the Charter and other law'],
    [
      'position:p-group-nato-self-defence-2024-1',
      'NATO: Article 5 of its treaty allows any means of response',
    ],
    [
      'position:p-rus-self-defence-2024-1',
      'Russia: no conventional force in answer, at least without the Security Council',
    ],
    [
      'position:p-rus-attribution-2024-1',
      'Russia: attacked states should not name sources alone and at will',
    ],
    ['position:p-rus-attribution-evidence-2024-1', 'Russia: no naming of sources without evidence'],
    [
      'mention:some-small-states-self-defence',
      'Some small states, Cuba among them: no armed attack, no self-defence',
    ],
    ['position:p-cub-self-defence-2024-1', 'Cuba: a cyberattack gives no right of self-defence'],
    ['position:p-cub-use-of-force-2024-1', 'Cuba: a cyberattack is not an armed attack'],
    ['term:jus-ad-bellum', 'The Charter is the frame of the law on resort to force'],
  ],
  [
    'In what other ways can countries respond …?',
    ['issue:responses-and-countermeasures', 'Open issue 6: other answers, deterrence, duty to notify'],
    ['issue:anticipatory-self-defence', 'May a state act before the attack, or strike first?'],
    ['position:p-usa-countermeasures-2024-1', 'USA: a menu of countermeasures'],
    ['position:p-usa-deterrence-responses-2024-1', 'USA: sanctions, deterrence alliances, defending forward'],
    [
      'position:p-usa-attribution-2024-1',
      'USA: attribution in public and in private holds attackers to account',
    ],
    [
      'position:p-group-eu-deterrence-responses-2024-1',
      'EU: toolbox, sanctions and strategy are official options',
    ],
    [
      'position:p-fra-anticipatory-self-defence-2024-1',
      'France: anticipatory self-defence perhaps, pre-emptive strikes no',
    ],
    ['term:cyber-deterrence', 'Deterrence as a set of countermeasures'],
    ['term:cyber-diplomacy-toolbox', 'The toolbox of the EU'],
  ],
  [
    'How should attribution of cyberattacks be conducted?',
    ['issue:attribution', 'Open issue 7: method, reliability, secrecy of evidence, political use'],
    ['event:gge-2015-report', 'Origin of an activity alone may not be enough; accusations need substance'],
    ['event:res-73-27', 'The founding text of the OEWG repeats that accusations need substance'],
    ['event:oewg-2021-report', 'The first OEWG repeats that accusations need substance'],
    ['event:gge-2021-report', 'Attribution is complex; care avoids misunderstanding and escalation'],
    [
      'mention:usa-allies-industry-attribution',
      'USA, NATO allies and large companies attribute collectively',
    ],
    ['position:p-usa-attribution-2024-1', 'USA: joint public naming of suspects'],
    ['position:p-group-nato-attribution-2024-1', 'NATO allies: joint public naming of suspects'],
    ['position:p-rus-attribution-2024-1', 'Russia: joint attribution is pseudo-legal'],
    ['position:p-rus-attribution-evidence-2024-1', 'Russia: attribution has to rest on evidence'],
    ['term:collective-attribution', 'Attribution by several states together'],
    ['correction:module-1-leftover', 'The text refers to a course module'],
  ],
  [
    'Should due diligence be an obligation?',
    ['issue:due-diligence', 'Open issue 8: norm or binding duty, and why practice lags'],
    ['mention:eu-and-partners-due-diligence', 'The EU with partners: a binding duty'],
    ['position:p-group-eu-due-diligence-2024-1', 'EU: binding, in line with the Corfu judgment'],
    [
      'position:p-group-eu-countermeasures-2024-1',
      'EU: neglect may be met with countermeasures by the victim',
    ],
    ['term:corfu-channel', 'The judgment of 1949 of the International Court of Justice'],
    ['mention:russia-and-partners-due-diligence', 'Russia with partners: against a general duty'],
    ['position:p-rus-due-diligence-2024-1', 'Russia: only what the GGE agreed'],
    ['term:state-responsibility', 'To invoke responsibility is technically, legally and politically complex'],
  ],
  [
    'Are new norms needed?',
    ['issue:new-norms', 'Open issue 9: more norms, or practice of those agreed'],
    ['mention:different-parties-new-norms', 'Various parties named topics for further norms'],
    ['term:gcsc', 'Norm proposals of the Global Commission'],
    ['term:public-core', 'Protection of the public core'],
  ],
  [
    'The OEWG 2019/2020',
    ['event:res-73-27', 'The first group was set up in December 2018'],
    ['correction:first-oewg-name', 'The first group is named after the years 2019/2020'],
    ['event:oewg-2019-org', 'The first group met from 2019'],
  ],
  [
    'The UN Group of Governmental Experts (GGE)',
    ['event:gge-2004-sessions', 'First of the expert groups that met between 2004 and 2021'],
    ['event:gge-2009-sessions', 'Second expert group'],
    ['event:gge-2012-sessions', 'Third expert group'],
    ['event:gge-2014-sessions', 'Fourth expert group'],
    ['event:gge-2016-s1', 'Fifth expert group'],
    ['event:gge-2019-s1', 'Sixth expert group, under a new name'],
    ['term:gge', 'What the expert groups are and how their name changed'],
    ['comparison:duration', 'Six expert groups between 2004 and 2021'],
  ],
  [
    'GGE vs OEWG',
    ['position:p-usa-un-process-2018-1', 'USA: sponsor of resolution 73/266'],
    ['position:p-rus-un-process-2018-1', 'Russia: sponsor of resolution 73/27'],
    ['event:res-73-266', 'The Assembly continued the expert groups for 2019-21'],
    ['event:res-73-27', 'The Assembly set up the open-ended group'],
    ['comparison:founding-texts-2018', 'Two resolutions of one year, two bodies'],
    ['process:gge-2019', 'The expert group worked beside the OEWG, and the chairs cooperated'],
    ['process:oewg-2019', 'The OEWG worked beside the expert group, in a different setting'],
    ['comparison:membership', 'Compared: membership'],
    ['comparison:issue-areas', 'Compared: issue areas'],
    ['comparison:reporting', 'Compared: reporting'],
  ],
];

const diplo: readonly Section[] = [
  [
    'Introduction',
    ['process:oewg-2021', 'The group runs until 2025'],
    [
      'event:oewg-2021-s2',
      'The second substantive session has been held, delayed by an organisational quarrel',
    ],
    ['event:oewg-2021-org', 'The quarrel should have been settled at the start, in June 2021'],
    ['mention:some-framework-basis', 'Some put the use of the agreed framework in question'],
  ],
  [
    'A stumbling stone: modus operandi',
    ['event:oewg-2021-org', 'Stakeholder participation has been disputed since June 2021'],
    ['event:oewg-2021-s1', 'December 2021: dispute set aside, programme of work adopted'],
    [
      'position:p-gbr-informal-mode-2022-03-28-1',
      'United Kingdom, first to speak: the open question hinders the programme of work',
    ],
    [
      'position:p-gbr-stakeholder-participation-2022-03-28-1',
      'United Kingdom: open modalities stand in the way of the programme of work',
    ],
    [
      'issue:theme-informal-mode',
      'Is informal work within mandate and budget, and does it count for the report?',
    ],
    ['term:programme-of-work', 'Without one, UN meetings turn informal'],
    ['mention:collective-west-informal-mode', 'The collective West backed informal work'],
    ['position:p-usa-informal-mode-2022-03-28-1', 'USA: for informal work'],
    ['position:p-group-eu-informal-mode-2022-03-28-1', 'EU: for informal work'],
    ['mention:usual-opponents-informal-mode', 'Those who tend to disagree with the West were against'],
    ['position:p-rus-informal-mode-2022-03-28-1', 'Russia: against informal work'],
    ['position:p-cub-informal-mode-2022-03-28-1', 'Cuba: against informal work'],
    ['issue:theme-informal-mode', 'In the third meeting the Chair said that the idea was his'],
    [
      'event:oewg-2021-s2',
      'The Chair suspended the formal meeting; later ones closed soon after they opened',
    ],
  ],
  [
    'Explainer: Informal vs formal mode',
    ['term:informal-mode', 'Talk among delegates, where most agreements are made'],
    ['term:formal-mode', 'Opening, closing, adopting and deciding'],
  ],
  [
    '(Undecided) Modes of multistakeholder participation',
    [
      'issue:theme-stakeholders',
      'India, a revised paper of the Chair, the ammunition group: no option was adopted',
    ],
    ['correction:modalities-undecided-2022-04', 'The question is still called undecided on 25 April 2022'],
    [
      'position:p-ind-stakeholder-participation-2022-03-1',
      'India: modalities of the first group, for one year',
    ],
    ['term:modalities', 'Accreditation and objection, as in the group on conventional ammunition'],
    ['position:p-rus-modalities-distraction-2022-03-1', 'Russia: the West wants to distract from substance'],
    ['position:p-irn-modalities-distraction-2022-03-1', 'Iran: the West wants to distract from substance'],
    [
      'position:p-deu-cross-regional-groups-2022-03-1',
      'Germany, with others, called an open group on confidence building',
    ],
    ['mention:many-countries-cross-regional-groups', 'Many countries welcomed that group'],
    ['term:cross-regional-group', 'More such groups may form, for good or ill'],
    ['event:oewg-2021-s3', 'Next session, 25-29 July 2022'],
    ['issue:theme-stakeholders', 'The Chair and several states hoped for a solution by July'],
  ],
  [
    'Existing and potential threats …',
    ['issue:theme-threats-ukraine', 'The war in Ukraine weighed on the debate about threats'],
    [
      'mention:majority-ukraine-cyberattacks',
      'Most speakers asked Russia to stop attacks and false news campaigns',
    ],
    [
      'position:p-rus-disconnection-threat-2022-03-1',
      'Russia: cut-off from internet and payment system as new threats',
    ],
    [
      'position:p-irn-disconnection-threat-2022-03-1',
      'Iran: against unilateral measures that bar access to ICTs',
    ],
    [
      'position:p-cub-disconnection-threat-2022-03-31-1',
      'Cuba: against unilateral measures that bar access to ICTs',
    ],
    ['term:unilateral-coercive-measures', 'Measures of one state that limit access for others'],
  ],
  [
    "International law and norms: 'Yes, but'",
    ['issue:theme-framework-basis', 'Is the agreed framework the ground for further work?'],
    ['event:gge-2010-report', 'The GGE report of 2010 belongs to the framework'],
    ['event:gge-2013-report', 'The GGE report of 2013 belongs to the framework'],
    ['event:gge-2015-report', 'The GGE report of 2015 belongs to the framework'],
    ['event:gge-2021-report', 'The GGE report of 2021 belongs to the framework'],
    ['event:oewg-2021-report', 'The OEWG report of 2021 belongs to the framework'],
    ['term:framework', 'What the framework rests on'],
    ['correction:framework-adopted-2021', 'The framework is said to have been adopted in 2021'],
    ['mention:many-countries-framework-basis', 'Many countries: the framework is the basis'],
    ['position:p-arg-framework-basis-2022-03-1', 'Argentina: the framework is the basis'],
    ['position:p-aus-framework-basis-2022-03-1', 'Australia: the framework is the basis'],
    ['position:p-bra-framework-basis-2022-03-1', 'Brazil: the framework is the basis'],
    ['position:p-can-framework-basis-2022-03-1', 'Canada: the framework is the basis'],
    ['position:p-jpn-framework-basis-2022-03-1', 'Japan: the framework is the basis'],
    ['position:p-ken-framework-basis-2022-03-1', 'Kenya: the framework is the basis'],
    ['position:p-kor-framework-basis-2022-03-1', 'Republic of Korea: the framework is the basis'],
    ['position:p-usa-framework-basis-2022-03-1', 'USA: the framework is the basis'],
    ['position:p-group-eu-framework-basis-2022-03-1', 'EU member states: the framework is the basis'],
    ['position:p-chn-framework-basis-2022-03-1', 'China: an important consensus, to be carried out in full'],
    [
      'position:p-rus-framework-basis-2022-03-1',
      'Russia: the recommendations of 2021 as a start for further rules',
    ],
    [
      'position:p-rus-intl-law-applies-2022-03-1',
      'Russia: too many open legal questions, the present frame is of no practical use',
    ],
    [
      'position:p-rus-binding-instrument-2022-03-1',
      'Russia: a binding instrument instead of the present frame',
    ],
    ['issue:international-law-applies', 'Does the law apply without further agreement?'],
    ['issue:un-charter-applies', 'Does the whole Charter apply?'],
    ['mention:many-states-un-charter', 'Many states: international law and the whole Charter'],
    ['position:p-ind-intl-law-applies-2022-03-1', 'India: international law applies'],
    ['position:p-ind-un-charter-2022-03-1', 'India: the whole Charter applies'],
    ['position:p-mex-intl-law-applies-2022-03-1', 'Mexico: international law applies'],
    ['position:p-mex-un-charter-2022-03-1', 'Mexico: the whole Charter applies'],
    ['position:p-blr-intl-law-applies-2022-03-1', 'Belarus: not in full agreement on international law'],
    ['position:p-blr-un-charter-2022-03-1', 'Belarus: not in full agreement on the whole Charter'],
    ['position:p-cub-intl-law-applies-2022-03-1', 'Cuba: not in full agreement on international law'],
    ['position:p-cub-un-charter-2022-03-1', 'Cuba: not in full agreement on the whole Charter'],
    ['position:p-irn-intl-law-applies-2022-03-30-1', 'Iran: not in full agreement on international law'],
    ['position:p-irn-un-charter-2022-03-1', 'Iran: not in full agreement on the whole Charter'],
    ['position:p-rus-intl-law-applies-2022-03-1', 'Russia: not in full agreement on international law'],
    ['position:p-rus-un-charter-2022-03-1', 'Russia: not in full agreement on the whole Charter'],
    ['position:p-syr-intl-law-applies-2022-03-1', 'Syria: not in full agreement on international law'],
    ['position:p-syr-un-charter-2022-03-1', 'Syria: not in full agreement on the whole Charter'],
    ['issue:ihl-in-armed-conflict', 'Does humanitarian law apply in cyberspace?'],
    ['position:p-cub-ihl-2022-03-1', 'Cuba: no automatic application of humanitarian law'],
    ['issue:self-defence', 'Is Article 51 open to a new reading or to use in cybersecurity?'],
    ['position:p-cub-self-defence-2022-03-1', 'Cuba: no new reading and no use of Article 51'],
    ['issue:new-norms', 'Are the agreed norms enough?'],
    [
      'mention:number-of-countries-framework-basis',
      'A number of countries recalled the norms of the framework',
    ],
    ['mention:some-states-new-norms', 'Some states put practice of the agreed norms first'],
    ['position:p-group-eu-new-norms-2022-03-1', 'EU: practice of the agreed norms first'],
    ['position:p-aus-new-norms-2022-03-1', 'Australia: practice of the agreed norms first'],
    ['position:p-jpn-new-norms-2022-03-1', 'Japan: practice of the agreed norms first'],
    ['mention:others-new-norms', 'Others find the agreed norms too few'],
    ['position:p-rus-new-norms-2022-03-1', 'Russia: the agreed norms are too few'],
    ['position:p-blr-new-norms-2022-03-1', 'Belarus: the agreed norms are too few'],
    ['position:p-cub-new-norms-2022-03-1', 'Cuba: the agreed norms are too few'],
    ['issue:theme-binding-instrument', 'Is a new binding instrument needed?'],
    ['term:binding-instrument', 'An instrument that would bind states in their use of ICTs'],
    ['mention:most-countries-binding-instrument', 'Most countries: no need for one'],
    [
      'position:p-aus-binding-instrument-2022-03-1',
      'Australia: against, it would set things back and confuse',
    ],
    ['position:p-est-binding-instrument-2022-03-1', 'Estonia: against, it would set things back and confuse'],
    ['position:p-group-eu-binding-instrument-2022-03-1', 'EU: against, it would set things back and confuse'],
    ['position:p-fra-binding-instrument-2022-03-1', 'France: against, it would set things back and confuse'],
    ['position:p-irl-binding-instrument-2022-03-1', 'Ireland: against, it would set things back and confuse'],
    [
      'position:p-che-binding-instrument-2022-03-1',
      'Switzerland: against, it would set things back and confuse',
    ],
    ['position:p-blr-binding-instrument-2022-03-1', 'Belarus: for one new binding instrument'],
    ['position:p-cub-binding-instrument-2022-03-1', 'Cuba: for one new binding instrument'],
    ['position:p-irn-binding-instrument-2022-03-30-1', 'Iran: for one new binding instrument'],
    ['position:p-rus-binding-instrument-2022-03-1', 'Russia: for one new binding instrument'],
    ['position:p-syr-binding-instrument-2022-03-1', 'Syria: for one new binding instrument'],
    [
      'position:p-chn-global-rules-data-security-2022-03-1',
      'China: its data security initiative as a model for rules',
    ],
    ['mention:suggestions-thematic-groups', 'Suggested: dedicated groups with experts on how law applies'],
    ['issue:theme-thematic-groups', 'Groups within the OEWG or between its sessions'],
    ['issue:ihl-in-armed-conflict', 'Topic for such groups: humanitarian law'],
    ['issue:sovereignty', 'Topic for such groups: breach of sovereignty'],
    ['issue:attribution', 'Topic for such groups: legal, technical and political attribution, and its proof'],
    ['issue:due-diligence', 'Topic for such groups: duties of due diligence'],
    [
      'issue:theme-critical-infrastructure',
      'Topic for such groups: critical infrastructure, health above all',
    ],
  ],
  [
    'A national survey of implementation',
    ['issue:theme-national-survey', 'Survey and repository: openness, and lessons for poorer states'],
    ['position:p-mex-national-survey-2022-03-1', 'Mexico: long-standing proposal of a national survey'],
    ['position:p-aus-national-survey-2022-03-1', 'Australia: introduced the repository at UNIDIR'],
    ['term:national-survey', 'A way for states to map what they do'],
  ],
  [
    'Establishing points of contact (PoCs)',
    ['issue:theme-poc', 'From a directory to a working network, and what it would do'],
    ['event:oewg-2021-report', 'States should consider naming contact points: agreed in the OEWG in 2021'],
    ['event:gge-2021-report', 'States should consider naming contact points: agreed in the GGE in 2021'],
    ['mention:general-agreement-poc-network', 'General agreement, also among usual opponents'],
    ['position:p-usa-poc-network-2022-03-31-1', 'USA: an active and tested network'],
    ['position:p-rus-poc-network-2022-03-1', 'Russia: an active and tested network'],
    ['term:poc', 'Contacts at technical, policy and diplomatic level'],
    ['term:cert', 'Technical teams that already work in networks'],
    ['term:first', 'The forum in which such teams meet'],
  ],
  [
    'Capacity building',
    ['issue:theme-capacity-building', 'Priorities, coordination and a new mechanism to find programmes'],
    ['mention:developed-and-developing-poa', 'Richer and poorer states: for the maturity model and the PoA'],
    [
      'mention:multiple-calls-cb-coordination',
      'Calls to coordinate through existing bodies, UNIDIR among them',
    ],
    ['term:cmm', 'The maturity model of Oxford'],
    ['term:gfce', 'The Global Forum and its tools'],
  ],
  [
    'Regular institutional dialogue',
    ['issue:theme-poa-rid', 'PoA or OEWG as the place for permanent dialogue'],
    ['mention:fifty-seven-states-eu-poa', '57 states and the EU want the PoA'],
    ['position:p-group-eu-poa-2022-04-01-1', 'EU: for the PoA as a permanent mechanism'],
    ['correction:poa-support-count-2022', 'The count of supporters is that of one date'],
    ['correction:complementary-track-spelling', 'The PoA is described with a misspelt word'],
    ['mention:minority-oewg-platform', 'A minority: the OEWG alone should negotiate'],
    ['event:poa-proposal', 'The first PoA paper spoke of a First Committee resolution'],
    ['process:unga', 'The First Committee decides by majority of those present and voting'],
    ['term:first-committee', 'How the Committee decides'],
    ['mention:co-sponsors-poa', 'Sponsors promised practical steps before July'],
    ['term:rid', 'Dialogue that does not end with a mandate'],
  ],
  [
    "What's next …",
    ['issue:theme-stakeholders', 'States will negotiate modalities between the sessions'],
    ['term:intersessional', 'Work between the sessions'],
    ['event:oewg-2021-s3', 'Third substantive session, 25-29 July 2022'],
    ['event:apr-2022', 'The Chair will send out a draft report six weeks before the July session'],
    ['term:unoda', 'The secretariat supports the Chair'],
    ['event:poa-fc-2022', 'The PoA will probably reach the First Committee in the autumn'],
  ],
];

function kindOf(record: Row[0]): SeedStatement['kind'] {
  return KINDS[record.slice(0, record.indexOf(':')) as RecordKind];
}

function statements(seed: SeedStatement['seed'], sections: readonly Section[]): SeedStatement[] {
  return sections.flatMap(([where, ...rows]) =>
    rows.map(([record, says]) => ({ seed, where, says, kind: kindOf(record), record })),
  );
}

export const seedStatements: readonly SeedStatement[] = [
  ...statements('digital-watch', digitalWatch),
  ...statements('diplo', diplo),
];
