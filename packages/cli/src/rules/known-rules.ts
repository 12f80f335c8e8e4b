import { rules, type Severity } from '@dorkarta/core';
import { languageRules } from '@dorkarta/language';
import { rulePages } from '../generated/rule-pages.ts';
import { fileRules } from './file-rules.ts';

/** A rule as it is told of, whoever applies it. */
export interface KnownRule {
  readonly id: string;
  /** How much its findings matter where no configuration says otherwise. */
  readonly severity: Severity;
  /** A sentence that is true of a good file. */
  readonly title: string;
  /** What it is about and how to mend what it finds, in Markdown. */
  readonly page: string;
}

/** Every rule whose findings the command line can tell: about roadmaps and monitoring reports, about lines and names, about files. */
export const knownRules: readonly KnownRule[] = [
  ...rules.map(({ id, severity, title }) => ({ id, severity, title })),
  ...[languageRules, fileRules].flatMap((rules) =>
    Object.entries(rules).map(([id, { severity, title }]) => ({ id, severity, title })),
  ),
].map((rule) => ({ ...rule, page: pageOf(rule.id) }));

function pageOf(id: string): string {
  const page = rulePages[id];
  if (page === undefined) throw new Error(`The rule ${id} has no page`);
  return page;
}
