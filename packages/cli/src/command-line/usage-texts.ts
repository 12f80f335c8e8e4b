/** The headings and notes of commander's help, in Russian. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Как вызвать:',
  'Arguments:': 'Что указать:',
  'Options:': 'Параметры:',
  'Commands:': 'Команды:',
};

/** A heading of the help in Russian. */
export function translateHeading(heading: string): string {
  return headings[heading] ?? heading;
}

interface Translation {
  readonly pattern: RegExp;
  readonly text: (name: string, call: string) => string;
}

/** What commander says of a wrong call, and how it is said here. */
const translations: readonly Translation[] = [
  { pattern: /^error: unknown option '(.+?)'/, text: (name) => `Нет параметра «${name}».` },
  { pattern: /^error: unknown command '(.+?)'/, text: unknownCommand },
  { pattern: /^error: missing required argument '(.+?)'/, text: whatIsMissing },
  { pattern: /^error: required option '(.+?)' not specified/, text: (name) => `Не указан параметр «${name}».` },
  { pattern: /^error: option '(.+?)' argument missing/, text: (name) => `У параметра «${name}» нет значения.` },
  { pattern: /^error: too many arguments.*?: (.+)\.$/m, text: (name) => `Лишнее в вызове: ${name}.` },
];

function whatIsMissing(name: string): string {
  return name.startsWith('файлы') ? `Не указаны ${name}.` : `Не указано: ${name}.`;
}

function unknownCommand(name: string, call: string): string {
  const advice = /\.dk$/i.test(name) ? ` Перед файлом нужна команда: ${call} compile ${name}` : '';
  return `Нет команды «${name}».${advice}`;
}

/** A wrong call told in Russian, with the nearest known word where commander found one. */
export function translateUsageError(message: string, call: string): string {
  for (const { pattern, text } of translations) {
    const found = pattern.exec(message)?.[1];
    if (found !== undefined) return `${text(found, call)}${suggestion(message)}`;
  }
  return message;
}

function suggestion(message: string): string {
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  return meant === undefined
    ? ''
    : ` Возможно, ${meant
        .split(', ')
        .map((word) => `«${word}»`)
        .join(' или ')}.`;
}
