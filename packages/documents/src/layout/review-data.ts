import type { ReviewSubject } from '@dorkarta/core';
import type { TableDocument } from '../document/table-document.ts';

/** An expert's conclusion as programs read it: who, when, on what, and a record for each criterion. */
export function reviewData({ view, examined }: ReviewSubject): Pick<TableDocument, 'data' | 'records'> {
  const { review, roadmap, rulings } = view;
  const score = examined?.scores?.decided ?? null;
  return {
    data: {
      kind: 'review',
      title: review.title,
      asOf: review.date?.days.at(-1)?.to ?? null,
      expert: review.expert ?? null,
      roadmaps: roadmap === undefined ? [] : [{ path: roadmap.path, title: roadmap.view.roadmap.title }],
      events: rulings.map(({ ruling, event }) => ({
        number: event?.number ?? null,
        event: event?.texts.join('\n') ?? null,
        says: ruling.statements,
        reason: ruling.reason ?? null,
      })),
      recommendations: review.recommendations,
      score,
      roadmap: roadmap?.view.roadmap ?? null,
    },
    records: (score?.criteria ?? []).map(({ code, title, state, points, of, decided }) => ({
      code,
      title,
      state,
      points,
      of,
      decided: decided ?? null,
    })),
  };
}
