import { resolve } from 'node:path';
import type { SurveyRecord } from '@dorkarta/core/survey';
import { collectOfficeFiles } from '../files/office-files.ts';

/**
 * Files of Word and Excel that somebody may have sent as they are: those beside no roadmap of their name, for with one they are
 * its source or its document.
 */
export function officeRecords(folder: string, cwd: string, known: readonly string[]): readonly SurveyRecord[] {
  const roadmaps = new Set(known.map(nameOf));
  const { files } = collectOfficeFiles([folder], cwd);
  return files
    .filter(({ path }) => path !== resolve(cwd, folder))
    .map(({ relative }) => relative.replaceAll('\\', '/'))
    .filter((file) => !roadmaps.has(nameOf(file)) && !ownName.test(file))
    .map((file) => ({ type: 'unread', file, reason: 'это не карта .dk: перенесите её командой import' }));
}

/** What surveys, forms and experts' conclusions are written as: none of them is a roadmap. */
const ownName =
  /(?:^|\/)справка(?:-[^/]*)?\.[a-z]+$|-экспертиза\.[a-z]+$|-форма-\d{4}-\d\d-\d\d(?:\/[^/]*)?\.?[a-z]*$/iu;

function nameOf(file: string): string {
  return file.replace(/\.[^./]+$/u, '').toLowerCase();
}
