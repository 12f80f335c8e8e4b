import {
  type CriterionExplanation,
  explainScore,
  formatDayLong,
  isPlaceholder,
  type ReviewSubject,
  type RoadmapView,
  rubricTitle,
  type Score,
  type ScoreExplanation,
  whyReviewNotScored,
} from '@dorkarta/core';
import {
  type Block,
  type DocumentProperties,
  type Inline,
  officialPortrait,
  type Paragraph,
  paragraph,
  type TableDocument,
} from '../document/table-document.ts';
import { signatureLine } from './approval-block.ts';
import { criteriaTable } from './criteria-table.ts';
import { documentDate } from './document-date.ts';
import { linkedText } from './linked-text.ts';
import { pointsTable } from './points-table.ts';
import { reviewData } from './review-data.ts';
import { proposalsFor } from './review-proposals.ts';
import { rulingsTable } from './rulings-table.ts';

/**
 * An expert's conclusion as the official document: the table of points that the recommendations prescribe, the requirements
 * with what each rests on, what the expert says of events, recommendations, the conclusion, date and signature.
 */
export function layoutReview(subject: ReviewSubject): TableDocument {
  const { view, examined } = subject;
  const score = examined?.scores?.decided;
  return {
    properties: documentProperties(subject),
    page: officialPortrait,
    blocks: [
      paragraph('title', 'Экспертное заключение'),
      ...subtitle(subject),
      ...(score === undefined || examined === undefined
        ? [paragraph('body', `Оценка не дана: ${whyReviewNotScored(subject)}.`)]
        : scoreBlocks(score, explainScore(score))),
      ...rulingsTable(view),
      ...recommendations(subject),
      ...(score === undefined ? [] : conclusionBlocks(explainScore(score))),
      ...signature(subject),
    ],
    ...reviewData(subject),
  };
}

/** On which roadmap, by which criteria, and who examined it. */
function subtitle({ view: { review, roadmap }, examined }: ReviewSubject): readonly Block[] {
  const about = roadmap === undefined ? [] : aboutRoadmap(roadmap.view, review.approval?.text);
  const lines = [
    ...about,
    ...(isPlaceholder(review.title) ? [] : [`Экспертизу провёл: ${review.title}`]),
    ...(examined === undefined ? [] : [`Оценка по документу: ${rubricTitle(examined.rubric)}`]),
  ];
  return lines.length === 0 ? [] : [paragraph('subtitle', lines.join('\n'))];
}

function aboutRoadmap({ roadmap }: RoadmapView, approval = roadmap.approval?.text): readonly string[] {
  const place = [roadmap.municipality, roadmap.region].filter((name) => name !== undefined).join(', ');
  return [roadmap.title, place, approval === undefined ? '' : `Утверждение: ${approval}`].filter((line) => line !== '');
}

function documentProperties({ view: { review, roadmap } }: ReviewSubject): DocumentProperties {
  const about = roadmap?.view.roadmap;
  return {
    title: ['Экспертное заключение', about?.municipality].filter((part) => part !== undefined).join('. '),
    subject: ['Экспертиза дорожной карты', about?.title].filter((part) => part !== undefined).join(', '),
    creator: isPlaceholder(review.title) ? 'dorkarta' : review.title,
    date: documentDate(review.date?.days.at(-1)?.to, about?.period?.from),
  };
}

function scoreBlocks(score: Score, explanation: ScoreExplanation): readonly Block[] {
  const assessed = explanation.criteria.filter(isWorthARow);
  return [
    ...pointsTable(score),
    ...explanation.remarks.map((text) => paragraph('note', text)),
    ...criteriaTable(assessed),
  ];
}

/** The requirements on the content always; of the others those that somebody assessed. */
function isWorthARow({ part, state }: CriterionExplanation): boolean {
  return part === 'content' || state !== 'not-assessed';
}

function recommendations(subject: ReviewSubject): readonly Block[] {
  const { recommendations: own } = subject.view.review;
  const written = own.map(({ text, link }): readonly Inline[] => linkedText([text, link ?? ''].join(' ').trim()));
  const proposed = proposalsFor(subject).map((text): readonly Inline[] => [{ text: `☐ ${text}` }]);
  return [
    ...(written.length === 0
      ? []
      : [heading('Рекомендации эксперта'), { type: 'list', ordered: true, style: 'body', items: written } as const]),
    ...(proposed.length === 0
      ? []
      : [
          heading('Рекомендации, предложенные программой (эксперт оставляет нужные и вычёркивает остальные)'),
          ...proposed.map((content): Paragraph => ({ type: 'paragraph', style: 'body', content })),
        ]),
  ];
}

function heading(text: string): Paragraph {
  return paragraph('table-title', text);
}

/** The conclusion where all is assessed, else what is still missing and what is within reach. */
function conclusionBlocks({ conclusion, distance, notes, boundsNote }: ScoreExplanation): readonly Block[] {
  const lines =
    conclusion === null
      ? ['Заключение пока не дано.', ...notes.map(({ text }) => text), ...(distance === null ? [] : [distance])]
      : [conclusion.text];
  const paragraphs = [
    heading('Заключение'),
    ...lines.map((text) => paragraph('body', text)),
    ...(boundsNote === null ? [] : [paragraph('note', boundsNote)]),
  ];
  // Nobody signs a page that says nothing: the signature stands below the conclusion.
  return paragraphs.map((each): Paragraph => ({ ...each, leads: true }));
}

function signature({ view: { review } }: ReviewSubject): readonly Block[] {
  const day = review.date?.days.at(-1)?.to;
  const expert = isPlaceholder(review.expert ?? '') ? '' : (review.expert ?? '');
  const [name = '', ...office] = expert.split(',');
  const who = office.join(',').trim();
  const line = [who === '' ? 'Эксперт' : capitalised(who), signatureLine, name.trim()].join(' ').trim();
  const date = day === undefined ? signatureLine : formatDayLong(day);
  return [paragraph('signature', `${line}\nДата: ${date}`)];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
