import { beginReview } from '../../services/reviews/begin-review.ts';
import { decide, reviewOf } from '../../services/reviews/decide.ts';
import { answer } from '../answer.ts';
import type { Feature } from '../feature.ts';
import {
  type DecideParams,
  type DecideResult,
  decideRequest,
  type NewReviewParams,
  type NewReviewResult,
  newReviewRequest,
} from '../protocol.ts';

/** What experts ask for: to begin a conclusion, and to write down a decision. */
export const reviewsFeature: Feature = {
  capabilities: {},
  register: (connection, session) => {
    connection.onRequest(
      newReviewRequest,
      answer<NewReviewParams, NewReviewResult | null>(connection, null, async ({ uri }) => {
        const view = await session.view(uri);
        if (view === undefined) return null;
        const begun = await beginReview(view, session);
        if (begun.ok) return { review: begun.value };
        const { why, there } = begun.trouble;
        return { trouble: why, ...(there === undefined ? {} : { there: session.editorUri(there) }) };
      }),
    );
    connection.onRequest(
      decideRequest,
      answer<DecideParams, DecideResult | null>(connection, null, async ({ uri, ...decision }) => {
        const view = await session.view(uri);
        const review = view === undefined ? undefined : await reviewOf(view, session);
        const found = review === undefined ? undefined : decide(review, decision);
        return found === undefined ? null : { ...found, uri: session.editorUri(found.uri) };
      }),
    );
  },
};
