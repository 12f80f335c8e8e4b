import { failure, nearest, type Result, success } from '@dorkarta/core';

/** An option whose value is one of a few words. */
export interface ChoiceOption<Choice extends string> {
  /** As it is written: `--format`. */
  readonly option: string;
  readonly choices: readonly Choice[];
  /** Its value where it is not given. */
  readonly fallback: Choice;
}

/** Reads the value of an option; the trouble is a sentence that names what there is. */
export function parseChoice<Choice extends string>(
  text: string | undefined,
  { option, choices, fallback }: ChoiceOption<Choice>,
): Result<Choice, string> {
  const chosen = text === undefined ? fallback : choices.find((choice) => choice === text.toLowerCase());
  if (chosen !== undefined) return success(chosen);
  const meant = nearest(text ?? '', choices);
  const guess = meant === undefined ? '' : ` Возможно, «${meant}».`;
  return failure(`У параметра ${option} нет значения «${text}».${guess} Есть: ${choices.join(', ')}.`);
}
