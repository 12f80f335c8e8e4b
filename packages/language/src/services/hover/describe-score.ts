import {
  type CriterionExplanation,
  explainScore,
  furtherReferences,
  type ReferenceExplanation,
  type ScoreExplanation,
} from '@dorkarta/core';
import type { Scored } from '../../examination/scored.ts';
import { bullets, paragraphs, plain } from './markdown.ts';

/** The score of a roadmap: how each criterion stands, what it rests on, and what would bring the point. */
export function describeScore(scored: Scored): string {
  if (scored.score === null) return `Оценки нет: ${scored.reason}.`;
  const explanation = explainScore(scored.score);
  return paragraphs(
    `**${explanation.summary}**`,
    `По критериям «${plain(explanation.rubric.title)}» (${plain(explanation.rubric.name)}).`,
    bullets(explanation.criteria.filter(({ state }) => state !== 'not-assessed').map(criterionLine)),
    ...[...explanation.remarks, ...explanation.notes.map(({ text }) => text)].map((text) => plain(text, longestText)),
    ...outcomeTexts(explanation).map((text) => plain(text, longestText)),
  );
}

/** How many characters of a remedy or a conclusion are shown. */
const longestText = 400;

/** A criterion in one paragraph. */
export function criterionLine(criterion: CriterionExplanation): string {
  const { code, state, stateWords, points, title, conditions, remedy, decided } = criterion;
  const standing = state === 'unknown' ? stateWords : `${stateWords}, ${points}`;
  const numbers = state === 'met' ? [] : conditions.filter((condition) => condition.state !== 'met');
  return [
    `**${plain(code)}** ${standing}: ${plain(title)}.`,
    ...(decided === null
      ? []
      : [plain(`${decided.words} (${decided.found}): ${decided.reason} ${decided.by}.`, longestText)]),
    ...numbers.map(({ text }) => plain(text, longestText)),
    ...referencesTexts(criterion).map((text) => `${text}.`),
    ...(remedy === null ? [] : [plain(remedy.text, longestText), remedy.brings]),
  ].join(' ');
}

const mostReferences = 5;

/** «Основание: № 2, № 17», «Не засчитано: № 7 (проект муниципальный)»; what has no number by its title. */
function referencesTexts({ evidence, obstacles, more, state }: CriterionExplanation): readonly string[] {
  const rests = listText('Основание', evidence, more.evidence);
  if (state === 'unmet') return listText('Мешает', obstacles, more.obstacles);
  return state === 'expert' ? [...rests, ...listText('Не засчитано', obstacles, more.obstacles)] : rests;
}

function listText(name: string, references: readonly ReferenceExplanation[], unlisted: number): readonly string[] {
  if (references.length === 0) return [];
  const further = furtherReferences(references.slice(mostReferences), unlisted);
  const list = references.slice(0, mostReferences).map(referenceText).join(', ');
  return [`${name}: ${list}${further === undefined ? '' : ` и ещё ${plain(further)}`}`];
}

function referenceText({ number, label, words }: ReferenceExplanation): string {
  const what = plain(number ?? label, 60);
  return words === '' ? what : `${what} (${plain(words, 120)})`;
}

function outcomeTexts({ conclusion, distance, boundsNote }: ScoreExplanation): readonly string[] {
  return [conclusion === null ? null : `${conclusion.title}: ${conclusion.text}`, distance, boundsNote].filter(
    (text) => text !== null,
  );
}
