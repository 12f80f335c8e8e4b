import type { SemanticTokensLegend } from 'vscode-languageserver';

/**
 * The types of semantic tokens. All but the last two are the protocol's own, so that every theme has a colour for them;
 * `date` and `link` are ours, for editors to show like a number and like a link.
 */
export const tokenTypes = [
  /** The word of a construct: «мероприятие». */
  'keyword',
  /** The word of a field: «срок». */
  'property',
  /** The name of a performer, school, group, project or task. */
  'variable',
  /** The name of an event, a proposal, or another part of a roadmap, and the words that mean one. */
  'event',
  /** The name of a roadmap, also before a dot. */
  'namespace',
  /** A written number of a construct; a figure in an indicator or a plan. */
  'number',
  /** A text in quotes or between `"""`; the path of an import. */
  'string',
  /** A value of a closed set: a kind, a level, a way of numbering, the key of a column, a rule. */
  'enumMember',
  'comment',
  /** A deadline, a period, a day. */
  'date',
  /** An address on the web. */
  'link',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** `declaration`: where a name is given. */
export const tokenModifiers = ['declaration'] as const;

/** What the numbers of semantic tokens mean. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};
