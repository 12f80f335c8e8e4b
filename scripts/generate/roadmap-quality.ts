import {
  type EventQuestion,
  eventQuestions,
  type LabelledRoadmap,
  labelledRoadmaps,
  type RoadmapPart,
  roadmapParts,
} from './labelled-roadmaps.ts';
import type { Label } from './labelled-titles.ts';
import {
  countVerdicts,
  eventVerdictsOn,
  labelledCodes,
  shareOfSure,
  type VerdictMeasure,
  verdictsOn,
} from './roadmap-measures.ts';

/** What the page tells of whole roadmaps. */
export function roadmapQuality(): readonly string[] {
  const roadmaps = labelledRoadmaps();
  const of = (asked: RoadmapPart): readonly LabelledRoadmap[] => roadmaps.filter(({ part }) => part === asked);
  return [
    '## Целые карты',
    '',
    `Муниципальных дорожных карт, составленных для проверки, – ${roadmaps.length}: без полей \`вид\`, \`площадка\`, \`ресурсы\`, исполнители и показатели – словами, как их вставляют из Word.`,
    'Пометы – выполнен ли критерий, и что сказано о каждом мероприятии – поставлены до того, как программа увидела карту.',
    `По ${of('tuned').length} картам программу настраивали с самого начала; ${of('aside').length} были отложены первыми, ещё ${of('second').length} и ещё ${of('third').length} составили и пометили потом двое, которые не видели ни программы, ни карт друг друга.`,
    'На каждой из отложенных частей программа запущена один раз до исправлений, и это записано как первый прогон.',
    'Ошибки первого прогона на первых двух отложенных частях потом разобраны; на третьей, последней, не разбирались: её первый прогон и есть независимая мера.',
    'Карты вымышлены: на настоящих цифры будут ниже.',
    '',
    'Верно, противоречит и оставлено эксперту – из тех оценок, в которых читатель уверен; остальные – те, в которых он сам сомневается.',
    '',
    ...table(
      'Критерий',
      roadmapParts.flatMap((part) => [
        ...criterionRows(`${partNames[part]}, первый прогон`, firstRuns[part]),
        ...criterionRows(partNames[part], criteriaOf(of(part))),
      ]),
    ),
    '',
    ...differences([...of('tuned'), ...of('second')]),
    '### Каждое мероприятие',
    '',
    'То же о каждом мероприятии: собственное ли оно у муниципалитета, и, если да, адресовано ли поддерживаемым школам, методическое ли, на базе ли школы; использует ли иной проект; есть ли показатель.',
    'Читатель помечал, кому адресовано, у всякого мероприятия; программа спрашивает об этом лишь организационные, а у прочих, если школы не названы, оставляет вопрос открытым.',
    '',
    ...table(
      'Что помечено',
      roadmapParts.flatMap((part) => [
        ...eventRows(`${partNames[part]}, первый прогон`, firstRunsOfEvents[part]),
        ...eventRows(partNames[part], eventsOf(of(part))),
      ]),
    ),
    '',
  ];
}

const partNames: Readonly<Record<RoadmapPart, string>> = {
  tuned: 'настройка',
  aside: 'отложенная',
  second: 'вторая отложенная',
  third: 'третья отложенная',
};

type CriterionMeasures = Readonly<Record<(typeof labelledCodes)[number], VerdictMeasure>>;
type EventMeasures = Readonly<Record<EventQuestion, VerdictMeasure>>;

/** What was measured on the roadmaps kept aside before anything was mended for them: a record, it cannot be computed again. */
const firstRuns: Readonly<Partial<Record<RoadmapPart, CriterionMeasures>>> = {
  aside: {
    К1: { right: 12, contradicted: 0, left: 3, doubtKept: 1, doubtSettled: 0 },
    К2: { right: 12, contradicted: 0, left: 3, doubtKept: 0, doubtSettled: 1 },
    К3: { right: 12, contradicted: 2, left: 1, doubtKept: 1, doubtSettled: 0 },
    К4: { right: 12, contradicted: 2, left: 0, doubtKept: 1, doubtSettled: 1 },
    К5: { right: 13, contradicted: 1, left: 1, doubtKept: 1, doubtSettled: 0 },
  },
  second: {
    К1: { right: 9, contradicted: 0, left: 5, doubtKept: 2, doubtSettled: 0 },
    К2: { right: 11, contradicted: 1, left: 3, doubtKept: 0, doubtSettled: 1 },
    К3: { right: 9, contradicted: 1, left: 2, doubtKept: 3, doubtSettled: 1 },
    К4: { right: 10, contradicted: 1, left: 0, doubtKept: 3, doubtSettled: 2 },
    К5: { right: 9, contradicted: 3, left: 0, doubtKept: 1, doubtSettled: 3 },
  },
  third: {
    К1: { right: 11, contradicted: 0, left: 2, doubtKept: 1, doubtSettled: 2 },
    К2: { right: 14, contradicted: 0, left: 0, doubtKept: 1, doubtSettled: 1 },
    К3: { right: 13, contradicted: 0, left: 0, doubtKept: 3, doubtSettled: 0 },
    К4: { right: 11, contradicted: 0, left: 2, doubtKept: 2, doubtSettled: 1 },
    К5: { right: 11, contradicted: 0, left: 2, doubtKept: 1, doubtSettled: 2 },
  },
};

/** The same of each event. */
const firstRunsOfEvents: Readonly<Partial<Record<RoadmapPart, EventMeasures>>> = {
  second: {
    municipal: { right: 186, contradicted: 6, left: 5, doubtKept: 1, doubtSettled: 3 },
    targeted: { right: 96, contradicted: 7, left: 84, doubtKept: 12, doubtSettled: 2 },
    methodical: { right: 165, contradicted: 5, left: 16, doubtKept: 4, doubtSettled: 11 },
    venue: { right: 187, contradicted: 2, left: 2, doubtKept: 3, doubtSettled: 7 },
    resources: { right: 192, contradicted: 3, left: 0, doubtKept: 3, doubtSettled: 3 },
    indicator: { right: 177, contradicted: 11, left: 3, doubtKept: 5, doubtSettled: 5 },
  },
};

const questionNames: Readonly<Record<EventQuestion, string>> = {
  municipal: 'муниципальное',
  targeted: 'адресное',
  methodical: 'методическое',
  venue: 'на базе школы',
  resources: 'иной проект',
  indicator: 'показатель',
};

function criteriaOf(roadmaps: readonly LabelledRoadmap[]): CriterionMeasures {
  const verdicts = verdictsOn(roadmaps);
  return recordOf(labelledCodes, (code) => countVerdicts(verdicts.filter((each) => each.code === code)));
}

function eventsOf(roadmaps: readonly LabelledRoadmap[]): EventMeasures {
  const verdicts = eventVerdictsOn(roadmaps);
  return recordOf(eventQuestions, (question) => countVerdicts(verdicts.filter((each) => each.question === question)));
}

function recordOf<Key extends string, Value>(keys: readonly Key[], measured: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, measured(key)])) as Record<Key, Value>;
}

function table(what: string, rows: readonly string[]): readonly string[] {
  return [
    `| ${what} | Часть | Верно | Противоречит | Оставлено эксперту | Сомнение оставлено | Сомнение решено программой |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

/** A row for each criterion, and their sum with its shares; nothing where nothing was recorded. */
function criterionRows(part: string, measures: CriterionMeasures | undefined): readonly string[] {
  if (measures === undefined) return [];
  const all = labelledCodes.map((code) => measures[code]);
  return [...labelledCodes.map((code) => row(code, part, measures[code])), rowWithShares('всего', part, sumOf(all))];
}

function eventRows(part: string, measures: EventMeasures | undefined): readonly string[] {
  if (measures === undefined) return [];
  return eventQuestions.map((question) => rowWithShares(questionNames[question], part, measures[question]));
}

function sumOf(measures: readonly VerdictMeasure[]): VerdictMeasure {
  const sum = (of: keyof VerdictMeasure): number => measures.reduce((total, each) => total + each[of], 0);
  return {
    right: sum('right'),
    contradicted: sum('contradicted'),
    left: sum('left'),
    doubtKept: sum('doubtKept'),
    doubtSettled: sum('doubtSettled'),
  };
}

function rowWithShares(what: string, part: string, measure: VerdictMeasure): string {
  return row(what, part, measure, [
    percent(shareOfSure(measure, 'contradicted')),
    percent(shareOfSure(measure, 'left')),
  ]);
}

function row(code: string, part: string, measure: VerdictMeasure, shares: readonly string[] = []): string {
  const { right, contradicted, left, doubtKept, doubtSettled } = measure;
  const [ofContradicted = '', ofLeft = ''] = shares.map((share) => ` (${share})`);
  const cells = [code, part, right, `${contradicted}${ofContradicted}`, `${left}${ofLeft}`, doubtKept, doubtSettled];
  return `| ${cells.join(' | ')} |`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}

const labelNames: Readonly<Record<Label, string>> = { yes: 'выполнен', no: 'не выполнен', doubtful: 'сомневается' };
const stateNames: Readonly<Record<string, string>> = {
  met: 'выполнен',
  unmet: 'не выполнен',
  expert: 'решает эксперт',
};

/** Of those kept aside first nothing is told. */
function differences(tuned: readonly LabelledRoadmap[]): readonly string[] {
  const lines = verdictsOn(tuned)
    .filter(({ outcome }) => outcome !== 'right' && outcome !== 'doubtKept')
    .map(
      ({ roadmap, code, label, state }) =>
        `| ${roadmap} | ${code} | ${labelNames[label]} | ${stateNames[state] ?? state} |`,
    );
  if (lines.length === 0) return [];
  return [
    'Где программа расходится с читателем, кроме первой отложенной части:',
    '',
    '| Карта | Критерий | Читатель | Программа |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ];
}
