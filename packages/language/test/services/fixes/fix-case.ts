import type { RuleId } from '@dorkarta/core';

/** A fix: before it, with the diagnostic marked, its title, and after it; `fill` is what the author then writes for «…». */
export interface FixCase {
  readonly before: string;
  readonly title: string;
  readonly after: string;
  readonly isSafe?: true;
  readonly fill?: string;
  /** Other files of the workspace, by their paths; the disk is one where case does not matter. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** Cases by the rule whose finding is fixed. */
export type FixCases = Readonly<Partial<Record<RuleId, readonly FixCase[]>>>;

export const head = 'карта Дорожная карта\n  период: 2022\n\n';
export const event = `${head}мероприятие Круглый стол для кураторов\n`;
