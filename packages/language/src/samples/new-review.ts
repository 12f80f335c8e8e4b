import {
  type CriterionScore,
  explainCriterion,
  furtherReferences,
  inOneLine,
  placeholder,
  type ReferenceExplanation,
  type RoadmapView,
  type Score,
} from '@dorkarta/core';
import { plainText } from '../syntax/plain-text.ts';

/** What an expert begins with: the roadmap, what it comes to, and how the new file imports it. */
export interface NewReview {
  /** The roadmap's file, from the folder of the new one on. */
  readonly path: string;
  readonly view: RoadmapView;
  readonly score: Score;
}

/**
 * An expert's conclusion to begin with: each doubt is an open line, and above it stands what the program found. An open line
 * decides nothing until its dots are replaced.
 */
export function newReviewText({ path, view, score }: NewReview): string {
  const { approval } = view.roadmap;
  const open = score.criteria.filter(({ state }) => state === 'expert');
  const lines = [
    `подключить: ${path}`,
    '',
    `// ${inOneLine(view.roadmap.title)}`,
    '// Вместо «…» впишите своё. Причина после тире обязательна: без неё решение не учитывается.',
    `экспертиза ${placeholder}`,
    `  дата: ${placeholder}`,
    `  эксперт: ${placeholder}`,
    ...(approval === undefined ? [] : [`  утверждено: ${inOneLine(approval.text)}`]),
    ...settledLines(score),
    ...(open.length === 0 ? ['', '  // Сомнений у программы нет.'] : open.flatMap(openLines)),
    '',
    '  // Если программа поняла мероприятие неверно, скажите, какое оно (виды, муниципальное, адресное, площадка, ресурсы, «не …»):',
    `  // мероприятие ${sampleEvent(view)}: методическое, площадка – почему`,
    '',
    '// Свои рекомендации – по одной в строке; предложенные программой стоят в документе отдельно.',
    '// рекомендация Назвать школы, на базе которых пройдут мероприятия',
    '',
  ];
  return plainText(lines.join('\n')).text;
}

/** The number of an event that there is, for a line to copy. */
function sampleEvent({ events: [first] }: RoadmapView): string {
  return first?.number ?? placeholder;
}

/** What the program is sure of, in comments: an expert may decide otherwise. */
function settledLines({ criteria }: Score): readonly string[] {
  const codesOf = (state: CriterionScore['state']): string =>
    criteria
      .filter((each) => each.state === state)
      .map(({ code }) => inOneLine(code))
      .join(', ');
  const said = [
    ['выполнено', codesOf('met')],
    ['не выполнено', codesOf('unmet')],
    ['не оценено, пока нет отчёта о мониторинге', codesOf('not-assessed')],
  ].flatMap(([words, codes]) => (codes === '' ? [] : [`${codes} – ${words}`]));
  return said.length === 0 ? [] : ['', `  // Программа нашла: ${said.join('; ')}.`];
}

/** So many events are named above an open line. */
const mostNamed = 6;

function openLines(criterion: CriterionScore): readonly string[] {
  const { code, title, conditions, evidence, obstacles } = explainCriterion(criterion);
  const about = [
    ...conditions.map(({ text }) => text),
    ...named(
      'Под вопросом',
      evidence.filter(({ basis }) => basis === 'doubtful'),
    ),
    ...named('Не засчитано', obstacles),
  ];
  return [
    '',
    `  // ${code}. ${title}.`,
    ...about.map((text) => `  // ${text}`),
    `  критерий ${code}: ${placeholder} – ${placeholder}`,
  ];
}

function named(name: string, references: readonly ReferenceExplanation[]): readonly string[] {
  const further = furtherReferences(references.slice(mostNamed));
  return [
    ...references
      .slice(0, mostNamed)
      .map(({ label, words }) => `${name}: ${label}${words === '' ? '' : ` – ${words}`}`),
    ...(further === undefined ? [] : [`${name}: ещё ${further}.`]),
  ];
}
