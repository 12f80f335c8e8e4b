import { formatting } from '../../services/formatting.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const formattingFeature: Feature = {
  capabilities: { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  register: (connection, session) => {
    connection.onDocumentFormatting(answerAbout(connection, session, [], (view) => formatting(view)));
    connection.onDocumentRangeFormatting(
      answerAbout(connection, session, [], (view, { range }) => formatting(view, range)),
    );
  },
};
