import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { codeActionsFeature } from './features/code-actions.ts';
import { codeLensesFeature } from './features/code-lenses.ts';
import { completionFeature } from './features/completion.ts';
import { definitionFeature } from './features/definition.ts';
import { documentLinksFeature } from './features/document-links.ts';
import { foldingFeature } from './features/folding.ts';
import { formattingFeature } from './features/formatting.ts';
import { fullScoreFeature } from './features/full-score.ts';
import { hoverFeature } from './features/hover.ts';
import { inlayHintsFeature } from './features/inlay-hints.ts';
import { referencesFeature } from './features/references.ts';
import { renameFeature } from './features/rename.ts';
import { reportsFeature } from './features/reports.ts';
import { reviewsFeature } from './features/reviews.ts';
import { semanticTokensFeature } from './features/semantic-tokens.ts';
import { symbolsFeature } from './features/symbols.ts';
import type { Session } from './session.ts';

/** What the server offers beyond diagnostics, score and preview: each is one entry, in a file of its own. */
const features: readonly Feature[] = [
  definitionFeature,
  referencesFeature,
  renameFeature,
  symbolsFeature,
  foldingFeature,
  formattingFeature,
  semanticTokensFeature,
  codeLensesFeature,
  inlayHintsFeature,
  documentLinksFeature,
  hoverFeature,
  completionFeature,
  codeActionsFeature,
  fullScoreFeature,
  reviewsFeature,
  reportsFeature,
];

/** What all features promise. */
export const featureCapabilities: ServerCapabilities = Object.assign(
  {},
  ...features.map(({ capabilities }) => capabilities),
);

/** Registers the handlers of all features. */
export function registerFeatures(connection: Connection, session: Session): void {
  for (const { register } of features) register(connection, session);
}
