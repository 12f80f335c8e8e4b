import {
  examineReview,
  officialRubric,
  parseApproval,
  parseDays,
  parseTrait,
  parseVerdict,
  prepareReview,
  type ReviewSubject,
  type Rubric,
  type Rule,
  reviewRules,
  splitReason,
  viewReview,
  viewRoadmap,
} from '@dorkarta/core';
import { type RoadmapDraft, roadmapOf } from './roadmap-of.ts';

/** An expert's conclusion in the words of its author. */
export interface ReviewDraft {
  readonly title?: string;
  readonly date?: string;
  readonly expert?: string;
  readonly approval?: string;
  /** «К3» and «выполнено – причина». */
  readonly decisions?: readonly (readonly [code: string, value: string])[];
  /** On the event at a place of the roadmap, from 0; on none where that is absent. */
  readonly rulings?: readonly { readonly on?: number; readonly quoted?: string; readonly value: string }[];
  readonly recommendations?: readonly string[];
}

/** An expert's conclusion beside the roadmap that it is on. */
export function reviewOf(draft: ReviewDraft, roadmap: RoadmapDraft, rubrics: readonly Rubric[] = []): ReviewSubject {
  const view = viewRoadmap(roadmapOf(roadmap));
  const { decisions = [], rulings = [], recommendations = [] } = draft;
  const review = viewReview(
    {
      type: 'review',
      imports: ['карта.dk'],
      declarations: [],
      title: draft.title ?? 'Центр оценки качества',
      ...(draft.date === undefined ? {} : { date: parseDays(draft.date).statement }),
      ...(draft.expert === undefined ? {} : { expert: draft.expert }),
      ...(draft.approval === undefined ? {} : { approval: parseApproval(draft.approval) }),
      decisions: decisions.map(([code, value]) => {
        const { words, reason } = splitReason(value);
        return { code, verdict: parseVerdict(words), ...(reason === undefined ? {} : { reason }) };
      }),
      rulings: rulings.map(({ on, quoted, value }) => {
        const { words, reason } = splitReason(value);
        return {
          event:
            on === undefined
              ? { kind: 'text', text: 'Что-то' }
              : { kind: 'declared', handle: String(on + 1), title: '', from: 'карта.dk', position: on },
          ...(quoted === undefined ? {} : { quotedTitle: quoted }),
          words,
          statements: words === '…' ? [] : words.split(/,\s*/).map(parseTrait),
          ...(reason === undefined ? {} : { reason }),
        };
      }),
      recommendations: recommendations.map((text) => ({ text })),
      suppressions: [],
    },
    [{ path: 'карта.dk', view }],
  );
  return prepareReview(review, { rubric: officialRubric, rubrics: [officialRubric, ...rubrics] });
}

function ruleOf(id: string): Rule<ReviewSubject> {
  const rule = reviewRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** What a rule says of each place that it looks at in an expert's conclusion, in their order. */
export function reviewVerdictsOf(id: string, subject: ReviewSubject): readonly string[] {
  return [...ruleOf(id).examine(subject)].map(({ verdict }) => verdict);
}

/** The messages of what a rule finds in an expert's conclusion. */
export function reviewMessagesOf(id: string, subject: ReviewSubject): readonly string[] {
  return examineReview(subject, [ruleOf(id)]).map(({ message }) => message);
}
