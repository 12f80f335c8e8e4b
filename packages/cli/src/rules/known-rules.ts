import { type RuleHeading, rules } from '@dorkarta/core';
import { rulePages } from '../generated/rule-pages.ts';

/** A rule as it is told of, whoever applies it. */
export interface KnownRule extends RuleHeading {
  /** What it is about and how to mend what it finds, in Markdown. */
  readonly page: string;
}

/** Every rule whose findings the command line can tell, with its page. */
export const knownRules: readonly KnownRule[] = rules.map((rule) => ({ ...rule, page: rulePages[rule.id] }));
