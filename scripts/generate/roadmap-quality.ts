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
    `По ${tuned.length} картам программу настраивали, ${aside.length} отложены: на них программа запущена один раз, в конце, и по их ошибкам ничего не исправлялось.`,
    'Карты и пометы составлены не теми, кто писал правила вывода, но вымышлены: на настоящих картах цифры будут ниже.',
    '',
    'Верно, противоречит и оставлено эксперту – из тех оценок, в которых читатель уверен; остальные – те, в которых он сам сомневается.',
    '',
    '| Критерий | Часть | Верно | Противоречит | Оставлено эксперту | Сомнение оставлено | Сомнение решено программой |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rowsOf('настройка', tuned),
    ...rowsOf('отложенная', aside),
    '',
    ...differences(tuned),
  ];
}

function rowsOf(part: string, roadmaps: readonly LabelledRoadmap[]): readonly string[] {
  const verdicts = verdictsOn(roadmaps);
  const all = countVerdicts(verdicts);
  return [
    ...labelledCodes.map((code) => row(code, part, countVerdicts(verdicts.filter((each) => each.code === code)))),
    row('всего', part, all, [percent(shareOfSure(all, 'contradicted')), percent(shareOfSure(all, 'left'))]),
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

/** Of those kept aside nothing is told, so that nobody mends by them. */
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
