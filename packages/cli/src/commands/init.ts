import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newRoadmapText } from '@dorkarta/language';
import { errorCode, makeFolder } from '@dorkarta/language/node';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Environment } from '../terminal/environment.ts';

const sampleName = 'дорожная-карта.dk';

/** Puts a commented sample roadmap into a folder; a file that is there already stays as it is. */
export function init(folder: string, { cwd, stdout, stderr }: Environment): ExitCode {
  const shown = join(folder, sampleName);
  const made = makeFolder(resolve(cwd, folder));
  const trouble = made.ok ? writeNew(resolve(cwd, shown)) : made.trouble;
  if (trouble !== undefined) {
    stderr(`${shown}: образец не записан: ${trouble}.\n`);
    return exitCodes.files;
  }
  stdout(`${shown}\n`);
  stderr(`Образец готов. Документы из него: dorkarta compile ${shown.includes(' ') ? `"${shown}"` : shown}\n`);
  return exitCodes.fine;
}

function writeNew(file: string): string | undefined {
  try {
    writeFileSync(file, newRoadmapText(), { flag: 'wx' });
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return 'файл уже есть и оставлен как был: переименуйте его или укажите другую папку';
    return `в эту папку нельзя писать (${code}): укажите другую`;
  }
}
