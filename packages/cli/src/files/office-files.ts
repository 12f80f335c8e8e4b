import { readdirSync, statSync } from 'node:fs';
import system, { basename, join, resolve } from 'node:path';
import { errorCode, nameTrouble } from '@dorkarta/language/node';

/** An office file that is to be read. */
export interface OfficeFile {
  /** Its path as the caller would write it. */
  readonly shown: string;
  readonly path: string;
  /** Its path below the folder that was given, or its own name. */
  readonly relative: string;
}

/** The office files that were asked for, and what is wrong with the paths that gave none. */
export interface OfficeFiles {
  readonly files: readonly OfficeFile[];
  readonly troubles: readonly string[];
}

const office = /\.(?:docx?|xlsx?|docm|xlsm|odt|ods|rtf)$/i;
/** What office programs leave beside files that are open, and what archives of a Mac bring along. */
const leftover = /^(?:~\$|\.)/;
const deepest = 32;

/** Files as given, and the office files of folders, in order; leftovers of office programs and hidden files are none. */
export function collectOfficeFiles(given: readonly string[], cwd: string): OfficeFiles {
  const files: OfficeFile[] = [];
  const troubles: string[] = [];
  for (const shown of given) {
    const path = resolve(cwd, shown);
    try {
      if (statSync(path).isDirectory()) {
        const found = officeFilesIn(path, '');
        if (found.length === 0) troubles.push(`${shown}: в папке нет файлов Word и Excel.`);
        files.push(
          ...found.map((relative) => ({ shown: join(shown, relative), path: join(path, relative), relative })),
        );
      } else files.push({ shown, path, relative: basename(path) });
    } catch (error) {
      const misnamed = nameTrouble(path, system);
      const missing = errorCode(error) === 'ENOENT' ? 'нет такого файла или папки' : `недоступно (${errorCode(error)})`;
      troubles.push(`${shown}: ${misnamed ?? missing}.`);
    }
  }
  return { files: [...new Map(files.map((file) => [file.path, file])).values()], troubles };
}

function officeFilesIn(folder: string, below: string, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    if (leftover.test(entry.name) || entry.name === 'node_modules') return [];
    const relative = join(below, entry.name);
    if (entry.isDirectory()) return officeFilesIn(folder, relative, depth + 1);
    return entry.isFile() && office.test(entry.name) ? [relative] : [];
  });
}
