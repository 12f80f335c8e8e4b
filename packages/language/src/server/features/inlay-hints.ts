import { inlayHints } from '../../services/inlay-hints.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const inlayHintsFeature: Feature = {
  capabilities: { inlayHintProvider: { resolveProvider: false } },
  register: (connection, session) => {
    connection.languages.inlayHint.on(
      answerAbout(connection, session, [], (view, { range }) => inlayHints(view, range, session.settings().inlayHints)),
    );
  },
};
