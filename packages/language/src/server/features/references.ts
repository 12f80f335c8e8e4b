import { references } from '../../services/references.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const referencesFeature: Feature = {
  capabilities: { referencesProvider: true },
  register: (connection, session) => {
    connection.onReferences(
      answerAbout(connection, session, [], (view, { position, context: { includeDeclaration } }) =>
        references(view, { position, includeDeclaration }, session),
      ),
    );
  },
};
