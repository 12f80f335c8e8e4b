import { type LabelledRoadmap, labelledRoadmaps } from './labelled-roadmaps.ts';
import type { Label } from './labelled-titles.ts';
import { countVerdicts, labelledCodes, shareOfSure, type VerdictMeasure, verdictsOn } from './roadmap-measures.ts';

/** What the page tells of whole roadmaps. */
export function roadmapQuality(): readonly string[] {
  const roadmaps = labelledRoadmaps();
  const aside = roadmaps.filter((each) => each.aside);
  const tuned = roadmaps.filter((each) => !each.aside);
  return [
    '## Целые карты',
    '',
    `${roadmaps.length} муниципальных дорожных карт, составленных для проверки: без полей \`вид\`, \`площадка\`, \`ресурсы\`, исполнители и показатели – словами, как их вставляют из Word.`,
    'Пометы – выполнен ли критерий – поставлены до того, как программа увидела карту.',
    `По ${tuned.length} картам программу настраивали, ${aside.length} отложены: на них программа запущена один раз, в конце, и это записано как первый прогон.`,
    'Потом и ошибки первого прогона разобраны, поэтому независимая мера – только он: его и стоит ждать на незнакомой карте.',
    'Карты и пометы составлены не теми, кто писал правила вывода, но вымышлены: на настоящих картах цифры будут ниже.',
    '',
    'Верно, противоречит и оставлено эксперту – из тех оценок, в которых читатель уверен; остальные – те, в которых он сам сомневается.',
    '',
    '| Критерий | Часть | Верно | Противоречит | Оставлено эксперту | Сомнение оставлено | Сомнение решено программой |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rowsOf('настройка', tuned),
    ...firstRunRows(),
    ...rowsOf('отложенная', aside),
    '',
    ...differences(tuned),
  ];
}

/** What was measured on the roadmaps kept aside before anything was mended for them: a record, it cannot be computed again. */
const recordedFirstRun: Readonly<Record<(typeof labelledCodes)[number], VerdictMeasure>> = {
  К1: { right: 12, contradicted: 0, left: 3, doubtKept: 1, doubtSettled: 0 },
  К2: { right: 12, contradicted: 0, left: 3, doubtKept: 0, doubtSettled: 1 },
  К3: { right: 12, contradicted: 2, left: 1, doubtKept: 1, doubtSettled: 0 },
  К4: { right: 12, contradicted: 2, left: 0, doubtKept: 1, doubtSettled: 1 },
  К5: { right: 13, contradicted: 1, left: 1, doubtKept: 1, doubtSettled: 0 },
};

function firstRunRows(): readonly string[] {
  const part = 'отложенная, первый прогон';
  const measures = labelledCodes.map((code) => recordedFirstRun[code]);
  const sum = (of: keyof VerdictMeasure): number => measures.reduce((total, each) => total + each[of], 0);
  const all = {
    right: sum('right'),
    contradicted: sum('contradicted'),
    left: sum('left'),
    doubtKept: sum('doubtKept'),
    doubtSettled: sum('doubtSettled'),
  };
  return [...labelledCodes.map((code) => row(code, part, recordedFirstRun[code])), totalRow(part, all)];
}

function totalRow(part: string, all: VerdictMeasure): string {
  return row('всего', part, all, [percent(shareOfSure(all, 'contradicted')), percent(shareOfSure(all, 'left'))]);
}

function rowsOf(part: string, roadmaps: readonly LabelledRoadmap[]): readonly string[] {
  const verdicts = verdictsOn(roadmaps);
  const all = countVerdicts(verdicts);
  return [
    ...labelledCodes.map((code) => row(code, part, countVerdicts(verdicts.filter((each) => each.code === code)))),
    totalRow(part, all),
  ];
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

/** Of those kept aside nothing is told. */
function differences(tuned: readonly LabelledRoadmap[]): readonly string[] {
  const lines = verdictsOn(tuned)
    .filter(({ outcome }) => outcome !== 'right' && outcome !== 'doubtKept')
    .map(
      ({ roadmap, code, label, state }) =>
        `| ${roadmap} | ${code} | ${labelNames[label]} | ${stateNames[state] ?? state} |`,
    );
  if (lines.length === 0) return [];
  return [
    'Где программа расходится с читателем, только в части для настройки:',
    '',
    '| Карта | Критерий | Читатель | Программа |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ];
}
