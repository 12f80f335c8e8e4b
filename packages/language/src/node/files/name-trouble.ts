import type { PlatformPath } from 'node:path';

/** Names that Windows keeps for devices, with whatever ending. */
const deviceNames = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³])(?:\.|$)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const forbiddenSigns = /[<>:"|?*\u0000-\u001F]/;

/** The longest name of a file or a folder, in UTF-16 units. */
const longestName = 255;

/**
 * What Windows does not allow in the names of a path, as a clause that says what to do; undefined where all is well, and
 * on other systems, which allow all of it. Node would make such files and folders, and nothing else could open them.
 */
export function nameTrouble(absolute: string, path: PlatformPath): string | undefined {
  if (path.sep !== '\\') return undefined;
  const names = absolute.slice(path.parse(absolute).root.length).split(/[\\/]/);
  for (const name of names) {
    const trouble = name === '' ? undefined : troubleOf(name);
    if (trouble !== undefined) return trouble;
  }
  return undefined;
}

function troubleOf(name: string): string | undefined {
  if (name.includes('"')) return 'в путь попала кавычка: уберите знак «\\» перед закрывающей кавычкой';
  const sign = forbiddenSigns.exec(name)?.[0];
  if (sign !== undefined) return `в имени «${name}» знак ${shownSign(sign)}, а Windows не разрешает его: уберите его`;
  if (/[. ]$/.test(name))
    return `имя «${name}» оканчивается точкой или пробелом, а Windows таких не открывает: уберите их`;
  if (deviceNames.test(name)) return `имя «${name}» Windows оставляет для устройства: выберите другое`;
  return name.length > longestName ? `имя «${name.slice(0, 20)}…» слишком длинное: сократите его` : undefined;
}

function shownSign(sign: string): string {
  return sign < ' ' ? 'перевода строки или другой невидимый' : `«${sign}»`;
}
