import {
  assertNever,
  type CriterionScore,
  type Reference,
  type Score,
  type Subject,
  scoreSummary,
  whyNotScored,
} from '@dorkarta/core';
import { bullets, paragraphs, plain } from './markdown.ts';

/** The score of a roadmap: how each criterion stands, what it rests on, and what would bring the point. */
export function describeScore({ score, rubric, view: { roadmap } }: Subject): string {
  if (score === null) return `Оценки нет: ${whyNotScored(roadmap, rubric) ?? 'критерии не применяются'}.`;
  const assessed = score.criteria.filter(({ state }) => state !== 'not-assessed');
  const others = score.criteria.filter(({ state }) => state === 'not-assessed').map(({ code }) => code);
  return paragraphs(
    `**${scoreSummary(score)}**`,
    `По критериям «${plain(rubric.title)}» (${plain(rubric.id)}, версия ${rubric.version}).`,
    bullets(assessed.map(criterionLine)),
    others.length === 0 ? undefined : `Не оценено, пока нет отчёта о мониторинге: ${others.join(', ')}.`,
    outcomeText(score),
  );
}

function criterionLine(criterion: CriterionScore): string {
  const { code, title, remedy } = criterion;
  const rest = [referencesText(criterion), remedy === null ? '' : plain(remedy.text, 400)].filter(
    (part) => part !== '',
  );
  return [`**${code}** ${stateText(criterion)}: ${plain(title)}`, ...rest].join('. ');
}

function stateText({ state, of }: CriterionScore): string {
  const points = String(of).replace('.', ',');
  switch (state) {
    case 'met':
      return `есть, ${points} из ${points}`;
    case 'unmet':
      return `нет, 0 из ${points}`;
    case 'expert':
      return `решает эксперт, 0–${points} из ${points}`;
    case 'not-assessed':
      return 'не оценено';
    case 'unknown':
      return 'не удалось оценить';
    default:
      return assertNever(state);
  }
}

const mostReferences = 5;

/** «мероприятия 2, 17»; what has no number by its title. */
function referencesText({ evidence, obstacles, state }: CriterionScore): string {
  const shown = state === 'unmet' ? obstacles : evidence;
  if (shown.length === 0) return '';
  const more = shown.length > mostReferences ? ` и ещё ${shown.length - mostReferences}` : '';
  const list = shown.slice(0, mostReferences).map(referenceText).join(', ');
  return `${state === 'unmet' ? 'Мешает' : 'Основание'}: ${list}${more}`;
}

function referenceText({ event, title, words }: Reference): string {
  const what = event === null ? `«${plain(title, 60)}»` : `мероприятие ${event}`;
  return words === '' ? what : `${what} (${plain(words, 50)})`;
}

function outcomeText({ conclusion, next }: Score): string | undefined {
  if (conclusion !== null) return plain(conclusion.text, 400);
  return next === null ? undefined : plain(next.text.charAt(0).toUpperCase() + next.text.slice(1), 400);
}
