import { compareRoadmaps, type RoadmapVersion } from '@dorkarta/core/comparing';
import { locateIn } from '@dorkarta/language';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { folderOpener } from '../folders/folder.ts';
import { jsonDiffReport, textDiffReport } from '../reports/diff-report.ts';
import type { Environment } from '../terminal/environment.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { type OpenedRoadmap, openRoadmap } from './open-roadmap.ts';
import { parseChoice } from './parse-choice.ts';
import type { ReportPlace } from './report-to-file.ts';
import type { ComparedFiles } from './save-changes.ts';

const formats = ['text', 'json', 'docx', 'html'] as const;

/** What `diff` is asked for, as it was written. */
export interface DiffRequest extends ReportPlace {
  readonly old: string;
  readonly next: string;
  readonly format?: string;
}

/** Whether what is asked for is a document, which goes into a file and not to the terminal. */
export function isDocumentFormat(format: string | undefined): boolean {
  return ['docx', 'html'].includes(format?.toLowerCase() ?? '');
}

/** Tells what changed between two versions of a roadmap, and what that did to its score. */
export async function diff(request: DiffRequest, environment: Environment): Promise<ExitCode> {
  const format = parseChoice(request.format, { option: '--format', choices: formats, fallback: 'text' });
  if (!format.ok) {
    environment.stderr(`${format.trouble}\n`);
    return exitCodes.usage;
  }
  const opening = { onErrors: 'tell', openFolders: folderOpener() } as const;
  const old = await openRoadmap([request.old], environment, opening);
  const next = await openRoadmap([request.next], environment, opening);
  if (!old.ok || !next.ok)
    return highest([old.ok ? exitCodes.fine : old.trouble, next.ok ? exitCodes.fine : next.trouble]);
  const changes = compareRoadmaps(versionOf(old.value), versionOf(next.value));
  const compared: ComparedFiles = { old: old.value, next: next.value, changes };
  switch (format.value) {
    case 'text':
      environment.stdout(textDiffReport(named(compared), createTerminal(environment.appearance.stdout)));
      return exitCodes.fine;
    case 'json':
      environment.stdout(jsonDiffReport(named(compared)));
      return exitCodes.fine;
    case 'docx':
    case 'html': {
      const { saveChanges } = await import('./save-changes.ts');
      return saveChanges(compared, { ...request, format: format.value }, environment);
    }
  }
}

function versionOf({ view, score, analysis }: OpenedRoadmap): RoadmapVersion {
  return { view, score: score(), locate: locateIn(analysis) };
}

function named({ old, next, changes }: ComparedFiles) {
  return { old: old.input.shown, next: next.input.shown, changes };
}
