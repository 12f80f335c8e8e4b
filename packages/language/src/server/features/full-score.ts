import { fullScore } from '../../services/full-score.ts';
import { answer } from '../answer.ts';
import type { Feature } from '../feature.ts';
import { type FullScoreParams, fullScoreRequest, type ScoreParams } from '../protocol.ts';
import { scoreParams } from '../score-params.ts';

export const fullScoreFeature: Feature = {
  capabilities: {},
  register: (connection, session) => {
    connection.onRequest(
      fullScoreRequest,
      answer<FullScoreParams, ScoreParams | null>(connection, null, async ({ uri }) => {
        const version = session.versionOf(uri);
        const view = await session.view(uri);
        return view === undefined ? null : scoreParams(view, { uri, version }, fullScore(view));
      }),
    );
  },
};
