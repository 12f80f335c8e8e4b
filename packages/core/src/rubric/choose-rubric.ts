import type { RubricChoice } from '../model/roadmap.ts';
import { failure, type Result, success } from '../result.ts';
import { foldWord } from '../text/fold.ts';
import { officialRubric } from './official-rubric.ts';
import type { Rubric } from './rubric.schema.ts';
import { rubricName } from './rubric-name.ts';

/** Reads how a roadmap or a configuration names its criteria: «рекомендации_2022 версия 1», or without a version. */
export function parseRubricChoice(text: string): RubricChoice | undefined {
  const found = /^(\S+?)(?:,?\s+верси[яи]\s+(\d{1,4}))?$/iu.exec(text.trim());
  const [id, version] = [found?.[1], Number(found?.[2] ?? 0)];
  if (id === undefined) return undefined;
  return version === 0 ? { id } : { id, version };
}

/**
 * Finds the criteria that are meant: of the named version, else the newest. Without a choice the official ones.
 * The trouble tells in Russian what there is instead.
 */
export function chooseRubric(choice: RubricChoice | undefined, rubrics: readonly Rubric[]): Result<Rubric, string> {
  if (choice === undefined) return success(officialRubric);
  const named = rubrics.filter(({ id }) => foldWord(id) === foldWord(choice.id));
  const versions = named.toSorted((one, other) => other.version - one.version);
  const found = choice.version === undefined ? versions[0] : versions.find(({ version }) => version === choice.version);
  if (found !== undefined) return success(found);
  const names = (of: readonly Rubric[]): string => of.map((rubric) => `«${rubricName(rubric)}»`).join(', ');
  return failure(
    named.length > 0
      ? `У критериев «${choice.id}» нет версии ${choice.version}: есть ${names(versions)}.`
      : `Критериев «${choice.id}» нет: есть ${names(rubrics)}.`,
  );
}
