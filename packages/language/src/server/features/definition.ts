import { definition } from '../../services/definition.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const definitionFeature: Feature = {
  capabilities: { definitionProvider: true },
  register: (connection, session) => {
    connection.onDefinition(
      answerAbout(connection, session, null, (view, { position }) => definition(view, position, session)),
    );
  },
};
