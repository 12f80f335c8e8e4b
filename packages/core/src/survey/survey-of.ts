import type { IsoDay } from '../calendar/iso-day.ts';
import { readHeld } from '../json/held.ts';
import { inMunicipalOrder } from '../municipalities/municipality-forms.ts';
import { officialRubric } from '../rubric/official-rubric.ts';
import type { Rubric } from '../rubric/rubric.schema.ts';
import type { Score } from '../score/score.schema.ts';
import { withinSentence } from '../text/clause.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { counted, nouns } from '../text/counted.ts';
import { grouped } from '../text/grouped.ts';
import { quoted } from '../text/quoted.ts';
import { type Assignment, assignRoadmaps, type KnownMunicipality, lastFirst } from './assign-roadmaps.ts';
import { type Candidate, candidatesOf, copiesAmong } from './copies.ts';
import { approvalNote, dayNotes } from './days.ts';
import { disagreementNotes } from './disagreements.ts';
import { figuresOf, type StandingMunicipality, standingsOf } from './figures.ts';
import { type JoinedRoadmap, joinRoadmap, type RecordsOn } from './join-records.ts';
import { type ConcludedMunicipality, conclusionsOf, positivesOf, questionsOf, recommendationsOf } from './remarks.ts';
import type {
  ExpertQuestion,
  Survey,
  SurveyDisagreement,
  SurveyedMunicipality,
  SurveyedRegion,
  SurveyedRoadmap,
} from './survey.ts';
import type { FindingRecord, MunicipalityEntry, RoadmapRecord, SurveyRecord } from './survey-record.ts';

/** With what records are folded. */
export interface SurveyOptions {
  /** The municipalities that have such schools, beside those that records of directories list. */
  readonly directory?: readonly MunicipalityEntry[];
  /** The file of the regional roadmap; absent, it is the one of that level among the records. */
  readonly region?: string | undefined;
  readonly asOf?: IsoDay | undefined;
  /** The criteria that roadmaps can choose; the official ones where absent. */
  readonly rubrics?: readonly Rubric[];
}

/** Folds the records of files into a survey; their order does not matter. */
export function surveyOf(records: readonly SurveyRecord[], options: SurveyOptions = {}): Survey {
  const sorted = sortRecords(records, options);
  const { region, assignment, on } = sorted;
  const { rubrics = [officialRubric], asOf } = options;
  const ofRegion = region === undefined ? null : surveyedRegion(region);
  const parts = inMunicipalOrder(assignment.municipalities, ({ name }) => name).map((known) => {
    const roadmap = assignment.roadmaps.get(known.id);
    const joined = roadmap === undefined ? undefined : joinRoadmap(roadmap, on, { rubrics, asOf });
    return partOf(known, joined, { region: ofRegion, on, asOf });
  });
  const municipalities = parts.map(({ municipality }) => municipality);
  const disagreements = parts.flatMap((each) => each.disagreements);
  const figures = figuresOf(parts, ofRegion);
  return {
    kind: 'survey',
    asOf: asOf ?? null,
    rubric: commonRubric(parts),
    region: ofRegion,
    municipalities,
    figures,
    copies: copiesAmong(
      parts.flatMap(({ candidates }) => candidates),
      assignment.roadmaps,
      region,
    ),
    conclusions: conclusionsOf(parts),
    leftToExpert: parts.flatMap(({ questions }) => questions),
    disagreements,
    positives: positivesOf(figures),
    recommendations: recommendationsOf(figures, { municipalities, region: ofRegion }),
    notes: [
      ...assignment.notes,
      ...findingNotes(sorted),
      ...disagreementNotes(disagreements),
      ...(region === undefined ? [] : approvalNote(region, asOf)),
      ...parts.flatMap((each) => each.dayNotes),
    ].toSorted(byFile),
    notRead: [...assignment.notRead, ...sorted.notRead].toSorted(byFile),
  };
}

interface SortedRecords {
  readonly region: RoadmapRecord | undefined;
  readonly assignment: Assignment;
  readonly on: RecordsOn;
  readonly notRead: Survey['notRead'];
}

function sortRecords(
  records: readonly SurveyRecord[],
  { directory = [], region: named, asOf }: SurveyOptions,
): SortedRecords {
  const inOrder = records.toSorted(byFile);
  const of = <Type extends SurveyRecord['type']>(
    type: Type,
  ): readonly Extract<SurveyRecord, { readonly type: Type }>[] =>
    inOrder.filter((record): record is Extract<SurveyRecord, { readonly type: Type }> => record.type === type);
  const roadmaps = of('roadmap');
  const regional = roadmaps.filter(({ file, level }) => (named === undefined ? level === 'regional' : file === named));
  const [region, ...others] = lastFirst(regional, asOf);
  const municipal = roadmaps.filter((each) => each.level === 'municipal' && !regional.includes(each));
  const foreign = roadmaps.filter((each) => each.level !== 'municipal' && !regional.includes(each));
  const listing = [...of('directory'), ...(region === undefined ? [] : [region])];
  const entries = [...directory, ...listing.flatMap(({ municipalities }) => municipalities)];
  const assignment = assignRoadmaps(municipal, entries, asOf);
  const counted = new Set([...assignment.roadmaps.values()].map(({ sign }) => sign));
  const [monitorings, reviews] = [of('monitoring'), of('review')];
  const stray = [...monitorings, ...reviews].filter(({ roadmap }) => roadmap === undefined || !counted.has(roadmap));
  return {
    region,
    assignment,
    on: { monitorings: grouped(monitorings, signOf), reviews: grouped(reviews, signOf) },
    notRead: [
      ...of('unread').map(({ file, reason }) => ({ file, reason })),
      ...others.map(({ file }) => ({
        file,
        reason: `учтена другая региональная карта: ${quoted(region?.file ?? '')}`,
      })),
      ...foreign.map(({ file, level }) => ({ file, reason: foreignReasons[level] })),
      ...stray.map(({ file, type }) => ({ file, reason: strayReasons[type] })),
    ],
  };
}

const foreignReasons: Readonly<Record<RoadmapRecord['level'], string>> = {
  federal: 'карта федерального уровня, а справка – о картах муниципалитетов',
  regional: 'региональная карта, а для сравнения взята другая',
  municipal: '',
  school: 'карта школы, а справка – о картах муниципалитетов',
};

const strayReasons = {
  monitoring: 'отчёт о мониторинге не о карте, которая вошла в справку: подключите к нему её файл',
  review: 'экспертиза не карты, которая вошла в справку: подключите к ней её файл',
} as const;

function signOf({ roadmap = '' }: { readonly roadmap?: string }): string {
  return roadmap;
}

function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return compareTexts(one.file, other.file);
}

/** What a municipality gives to a survey. Its events are read for that, and let go: those of thousands would fill the memory. */
interface SurveyPart extends StandingMunicipality, ConcludedMunicipality {
  readonly municipality: SurveyedMunicipality;
  readonly rubric: Score['rubric'] | null;
  readonly questions: readonly ExpertQuestion[];
  readonly candidates: readonly Candidate[];
  readonly disagreements: readonly SurveyDisagreement[];
  readonly dayNotes: Survey['notes'];
}

function partOf(
  known: KnownMunicipality,
  joined: JoinedRoadmap | undefined,
  { region, on, asOf }: { region: SurveyedRegion | null; on: RecordsOn; asOf: IsoDay | undefined },
): SurveyPart {
  const { short } = known;
  const municipality = surveyed(known, joined);
  const standings = standingsOf(municipality, joined?.events ?? [], region);
  const of = { short, municipality, standings };
  if (joined === undefined) return { ...of, ...nothingIn };
  const { roadmap, events, score, disagreements } = joined;
  return {
    ...of,
    rubric: score?.rubric ?? null,
    conclusion: score?.conclusion ?? null,
    questions: score === null ? [] : questionsOf(score, short),
    candidates: candidatesOf(municipality, events, roadmap),
    disagreements: disagreements.map((each) => ({ municipality: short, ...each })),
    dayNotes: dayNotes(roadmap, { ...joined, reviews: on.reviews.get(roadmap.sign) ?? [] }, asOf),
  };
}

const nothingIn = {
  rubric: null,
  conclusion: null,
  questions: [],
  candidates: [],
  disagreements: [],
  dayNotes: [],
} satisfies Partial<SurveyPart>;

const noFindings: SurveyedMunicipality['findings'] = { json: '[]' };

function surveyed(
  { id, name, short, genitive }: KnownMunicipality,
  joined: JoinedRoadmap | undefined,
): SurveyedMunicipality {
  const named = { id, name, short, ...(genitive === undefined ? {} : { genitive }) };
  if (joined === undefined)
    return { ...named, file: null, submitted: false, roadmap: null, score: null, findings: noFindings };
  const { roadmap, monitoring } = joined;
  return {
    ...named,
    file: roadmap.file,
    submitted: true,
    roadmap: surveyedRoadmap(joined),
    score: joined.heldScore,
    ...(monitoring === undefined ? {} : { monitoring: { file: monitoring.file, ...monitoring.standing } }),
    findings: roadmap.findings,
  };
}

function surveyedRoadmap({ roadmap: { title, period, approval }, events, rows }: JoinedRoadmap): SurveyedRoadmap {
  const distinct = events.filter(({ copies }) => copies === undefined);
  return {
    title,
    period,
    approval,
    events: events.length,
    municipalEvents: distinct.filter(({ facts }) => facts.municipal?.certainty === 'yes').length,
    rows,
  };
}

/** A roadmap with errors may say more than was understood; so may a report, and of a conclusion also what only has warnings. */
function findingNotes({ assignment: { roadmaps }, region, on }: SortedRecords): Survey['notes'] {
  const read = [...roadmaps.values()];
  const onThem = (records: ReadonlyMap<string, readonly Found[]>): readonly Found[] =>
    read.flatMap(({ sign }) => records.get(sign) ?? []);
  return [
    ...[...read, ...(region === undefined ? [] : [region])].flatMap(noteOn('показатели могут быть неполны', isError)),
    ...onThem(on.monitorings).flatMap(noteOn('сведения могли быть учтены не все', isError)),
    ...onThem(on.reviews).flatMap(noteOn('решения могли быть учтены не все', ({ severity }) => severity !== 'info')),
  ];
}

/** A file with what was found in it. */
type Found = Pick<RoadmapRecord, 'file' | 'findings'>;

function isError({ severity }: FindingRecord): boolean {
  return severity === 'error';
}

function noteOn(
  consequence: string,
  counts: (finding: FindingRecord) => boolean,
): (file: Found) => readonly Survey['notes'][number][] {
  return ({ file, findings }) => {
    const told = readHeld(findings).filter((finding) => counts(finding) && finding.suppressed === undefined);
    const [first] = told;
    if (first === undefined) return [];
    const errors = told.filter(isError).length;
    const numbers = [
      ...(errors === 0 ? [] : [counted(errors, nouns.error)]),
      ...(errors === told.length ? [] : [counted(told.length - errors, nouns.warning)]),
    ];
    const text = `${numbers.join(', ')}, ${consequence}: строка ${first.line}: ${withinSentence(first.message)}`;
    return [{ file, text }];
  };
}

function surveyedRegion({ file, title, region, period, approval }: RoadmapRecord): SurveyedRegion {
  return { file, title, name: region ?? null, period, approval };
}

/** The criteria by which all are scored; null where they differ. */
function commonRubric(parts: readonly SurveyPart[]): Survey['rubric'] {
  const rubrics = parts.flatMap(({ rubric }) => rubric ?? []);
  const [first] = rubrics;
  const isCommon = rubrics.every(({ id, version }) => id === first?.id && version === first.version);
  return isCommon ? (first ?? null) : null;
}
