import { inlayHints } from '../../services/inlay-hints.ts';
import { stateHints } from '../../services/state-hints.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const inlayHintsFeature: Feature = {
  capabilities: { inlayHintProvider: { resolveProvider: false } },
  register: (connection, session) => {
    connection.languages.inlayHint.on(
      answerAbout(connection, session, [], async (view, { range }) => {
        const sorts = session.settings().inlayHints;
        const states = sorts.states ? await stateHints(view, range, session) : [];
        return [...inlayHints(view, range, sorts), ...states];
      }),
    );
  },
};
