import { documentLinks } from '../../services/document-links.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const documentLinksFeature: Feature = {
  capabilities: { documentLinkProvider: { resolveProvider: false } },
  register: (connection, session) => {
    connection.onDocumentLinks(answerAbout(connection, session, [], documentLinks));
  },
};
