import path from 'node:path';
import type { RoadmapChanges } from '@dorkarta/core/comparing';
import { type OutputFormat, outputFormats, writeTroubleMessage } from '@dorkarta/documents';
import { layoutChanges } from '@dorkarta/documents/changes';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Environment } from '../terminal/environment.ts';
import type { OpenedRoadmap } from './open-roadmap.ts';
import type { ReportPlace } from './report-to-file.ts';
import { fileTrouble, saveFile } from './save-file.ts';

/** What was compared, and what came of it. */
export interface ComparedFiles {
  readonly old: OpenedRoadmap;
  readonly next: OpenedRoadmap;
  readonly changes: RoadmapChanges;
}

/** Where the document goes, and in which format. */
export interface ChangesPlace extends ReportPlace {
  readonly format: 'docx' | 'html';
}

/** Writes what changed as a document, beside the new version where no other place is asked for. */
export async function saveChanges(
  { old, next, changes }: ComparedFiles,
  { format, output, overwrite }: ChangesPlace,
  environment: Environment,
): Promise<ExitCode> {
  const shown = output ?? `${next.input.shown.replace(/\.dk$/i, '')}-изменения.${format}`;
  const misnamed = fileTrouble(shown, environment);
  if (misnamed !== undefined) {
    environment.stderr(`${misnamed}\n`);
    return exitCodes.usage;
  }
  const document = layoutChanges(changes, { old: old.view.roadmap, next: next.view.roadmap });
  const writer: OutputFormat | undefined = outputFormats.find(({ id }) => id === format);
  if (writer === undefined) throw new Error(`There is no format ${format}`);
  const bytes = await writer.write(document);
  if (!bytes.ok) {
    environment.stderr(`${shown}: не записан: ${writeTroubleMessage(bytes.trouble)}.\n`);
    return exitCodes.findings;
  }
  const file = path.resolve(environment.cwd, shown);
  return saveFile(
    { shown, path: file, content: bytes.value, ending: format, ...markedBy(writer), overwrite },
    environment,
  );
}

function markedBy({ isMarked }: OutputFormat): Pick<OutputFormat, 'isMarked'> {
  return isMarked === undefined ? {} : { isMarked };
}
