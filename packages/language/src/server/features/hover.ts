import { hover } from '../../services/hover/hover.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const hoverFeature: Feature = {
  capabilities: { hoverProvider: true },
  register: (connection, session) => {
    connection.onHover(answerAbout(connection, session, null, (view, { position }) => hover(view, position, session)));
  },
};
