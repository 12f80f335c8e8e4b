import { writeFileSync } from 'node:fs';
import { errorCode } from '@dorkarta/language/node';

/** Writes a file that is not there yet; the trouble, in Russian, is why it could not. */
export function writeNew(file: string, text: string): string | undefined {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return 'файл уже есть и оставлен как был: переименуйте его или укажите другую папку';
    return `в эту папку нельзя писать (${code}): укажите другую`;
  }
}
