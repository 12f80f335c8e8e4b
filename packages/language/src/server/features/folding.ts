import { foldingRanges } from '../../services/folding.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const foldingFeature: Feature = {
  capabilities: { foldingRangeProvider: true },
  register: (connection, session) => {
    connection.onFoldingRanges(answerAbout(connection, session, [], foldingRanges));
  },
};
