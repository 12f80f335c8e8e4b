import { semanticTokensLegend } from '../../services/tokens/semantic-token-legend.ts';
import { semanticTokens } from '../../services/tokens/semantic-tokens.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const semanticTokensFeature: Feature = {
  capabilities: { semanticTokensProvider: { legend: semanticTokensLegend, full: true } },
  register: (connection, session) => {
    connection.languages.semanticTokens.on(answerAbout(connection, session, { data: [] }, semanticTokens));
  },
};
