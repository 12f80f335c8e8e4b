/** The parameters of a message, by name. */
export type MessageParameters<Name extends string> = Readonly<Record<Name, string | number>>;

/**
 * A message with named parameters: message`В сроке «${'words'}» …` gives a function that asks for exactly `words`.
 * A parameter that is forgotten or misspelt does not compile.
 */
export function message<const Names extends readonly string[]>(
  strings: TemplateStringsArray,
  ...names: Names
): (parameters: MessageParameters<Names[number]>) => string {
  return (parameters) =>
    strings.reduce((text, piece, index) => `${text}${parameters[names[index - 1] as Names[number]]}${piece}`);
}
