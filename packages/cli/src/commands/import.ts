import path from 'node:path';
import { columnWords, counted, nouns } from '@dorkarta/core';
import { type RecognisedRoadmap, recogniseRoadmap } from '@dorkarta/core/recognising';
import { readOffice, readTroubleMessage } from '@dorkarta/documents/reading';
import { fileTroubleMessage } from '@dorkarta/language';
import { canNameField, importedText } from '@dorkarta/language/importing';
import { nameTrouble, readBytes } from '@dorkarta/language/node';
import { makeFolder } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { collectOfficeFiles, type OfficeFile } from '../files/office-files.ts';
import type { Environment } from '../terminal/environment.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { writeNew } from './write-new.ts';

/** What `import` is asked for, as it was written. */
export interface ImportRequest {
  readonly paths: readonly string[];
  /** The folder for the roadmaps; beside their sources if absent. */
  readonly out?: string;
}

/** Brings roadmaps from Word and Excel: a `.dk` for each file that holds one. */
export function importFiles({ paths, out }: ImportRequest, environment: Environment): ExitCode {
  const misnamed = out === undefined ? undefined : nameTrouble(path.resolve(environment.cwd, out), path);
  if (misnamed !== undefined) {
    environment.stderr(`Параметр --out: ${misnamed}.\n`);
    return exitCodes.usage;
  }
  const { files, troubles } = collectOfficeFiles(paths, environment.cwd);
  for (const trouble of troubles) environment.stderr(`${trouble}\n`);
  const codes = files.map((file) => importFile(file, out, environment));
  return highest([...codes, ...(troubles.length > 0 ? [exitCodes.files] : [])]);
}

function importFile(file: OfficeFile, out: string | undefined, environment: Environment): ExitCode {
  const say = (text: string): void => {
    const terminal = createTerminal(environment.appearance.stderr);
    environment.stderr(`${terminal.wrap(`${file.shown}: ${text}`, { rest: '  ' })}\n`);
  };
  const read = readBytes(file.path);
  if (!read.ok) {
    say(read.trouble.code === 'is-too-large' ? tooLarge : fileTroubleMessage(read.trouble));
    return exitCodes.files;
  }
  const source = readOffice(read.value);
  if (!source.ok) {
    say(`${readTroubleMessage(source.trouble)}.`);
    return exitCodes.files;
  }
  const name = path.basename(file.relative).replace(/\.[^.]+$/, '');
  const recognised = recogniseRoadmap(source.value.document, name, canNameField);
  if (recognised === undefined) {
    say(
      'таблицы мероприятий не нашлось: в её шапке должны стоять «Мероприятие» и ещё хотя бы одна графа, например «Срок».',
    );
    return exitCodes.files;
  }
  const { text, account } = importedText(source.value.document, recognised);
  return writeRoadmap(file, text, { ...recognised, account }, { out, say, environment });
}

/** Who brings a document from Word cannot divide it. */
const tooLarge = 'файл больше 20 МБ и не прочитан: дорожные карты столько не занимают, уберите из него картинки.';

interface Importing {
  readonly out: string | undefined;
  readonly say: (text: string) => void;
  readonly environment: Environment;
}

function writeRoadmap(
  file: OfficeFile,
  text: string,
  recognised: RecognisedRoadmap,
  { out, say, environment }: Importing,
): ExitCode {
  const source = out === undefined ? file.shown : path.join(out, file.relative);
  const shown = source.replace(/\.[^.\\/]+$/, '.dk');
  const target = path.resolve(environment.cwd, shown);
  const made = makeFolder(path.dirname(target));
  const trouble = made.ok ? writeNew(target, text) : made.trouble;
  if (trouble !== undefined) {
    say(`карта не записана в «${shown}»: ${trouble}.`);
    return exitCodes.files;
  }
  environment.stdout(`${shown}\n`);
  for (const line of accountOf(recognised)) say(line);
  return exitCodes.fine;
}

/** What the file was taken for, column by column, what is doubtful, and where the words of its cells went. */
function accountOf({ columns, events, remarks, account }: RecognisedRoadmap): readonly string[] {
  const taken = columns.map(({ head, column }) =>
    column.key === 'own' ? `«${head}» – своё поле «${column.field}»` : `«${head}» – ${columnWords[column.key].name}`,
  );
  const { cells, inFields, inNotes, inComments } = account;
  const lost = cells - inFields - inNotes - inComments;
  return [
    `дорожная карта, ${counted(events, nouns.event)}. Графы: ${taken.join('; ')}.`,
    ...remarks.map((remark) => `${remark}.`),
    `ячеек с текстом ${cells}: в полях ${inFields}, в примечаниях ${inNotes}, в комментариях ${inComments}, потеряно ${lost}.`,
  ];
}
