import {
  type CriterionExplanation,
  explainScore,
  type ReferenceExplanation,
  type ScoreExplanation,
  type Subject,
  whyNotScored,
} from '@dorkarta/core';
import { bullets, paragraphs, plain } from './markdown.ts';

/** The score of a roadmap: how each criterion stands, what it rests on, and what would bring the point. */
export function describeScore({ score, rubric, view: { roadmap } }: Subject): string {
  if (score === null) return `Оценки нет: ${whyNotScored(roadmap, rubric) ?? 'критерии не применяются'}.`;
  const explanation = explainScore(score);
  return paragraphs(
    `**${explanation.summary}**`,
    `По критериям «${plain(explanation.rubric.title)}» (${plain(explanation.rubric.name)}).`,
    bullets(explanation.criteria.filter(({ state }) => state !== 'not-assessed').map(criterionLine)),
    ...explanation.notes.map(({ text }) => plain(text, longestText)),
    ...outcomeTexts(explanation).map((text) => plain(text, longestText)),
  );
}

/** How many characters of a remedy or a conclusion are shown. */
const longestText = 400;

function criterionLine(criterion: CriterionExplanation): string {
  const { code, state, stateWords, points, title, remedy } = criterion;
  const standing = state === 'unknown' ? stateWords : `${stateWords}, ${points}`;
  const references = referencesText(criterion);
  return [
    `**${plain(code)}** ${standing}: ${plain(title)}.`,
    ...(references === '' ? [] : [`${references}.`]),
    ...(remedy === null ? [] : [plain(remedy.text, longestText), remedy.brings]),
  ].join(' ');
}

const mostReferences = 5;

/** «Основание: № 2, № 17»; what has no number by its title. */
function referencesText({ evidence, obstacles, more: unlisted, state }: CriterionExplanation): string {
  const shown = state === 'unmet' ? obstacles : evidence;
  const count = shown.length + (state === 'unmet' ? unlisted.obstacles : unlisted.evidence);
  if (shown.length === 0) return '';
  const more = count > mostReferences ? ` и ещё ${count - mostReferences}` : '';
  const list = shown.slice(0, mostReferences).map(referenceText).join(', ');
  return `${state === 'unmet' ? 'Мешает' : 'Основание'}: ${list}${more}`;
}

function referenceText({ number, label, words }: ReferenceExplanation): string {
  const what = plain(number ?? label, 60);
  return words === '' ? what : `${what} (${plain(words, 50)})`;
}

function outcomeTexts({ conclusion, distance, boundsNote }: ScoreExplanation): readonly string[] {
  return [conclusion === null ? null : `${conclusion.title}: ${conclusion.text}`, distance, boundsNote].filter(
    (text) => text !== null,
  );
}
