import { withinSentence } from '@dorkarta/core';
import {
  directoryRecord,
  type FindingRecord,
  monitoringRecord,
  reviewRecord,
  roadmapRecord,
  type SurveyRecord,
} from '@dorkarta/core/survey';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineIndex } from '../places/line-index.ts';
import { examineFile } from './examine.ts';
import type { ExamineOptions } from './examine-options.ts';
import { locateIn, type MappedText } from './locate.ts';

/** What a survey keeps of a file; `file` is its path as the survey tells it. */
export function recordFile(mapped: MappedText, file: string, options: ExamineOptions = {}): SurveyRecord {
  const { subject, printed, diagnostics } = examineFile(mapped, options);
  const recorded = { file, findings: findingRecords(diagnostics, mapped) };
  const { inference } = options;
  if (subject !== undefined) return roadmapRecord(subject, recorded, { locate: locateIn(mapped), inference });
  switch (printed?.type) {
    case 'monitoring':
      return monitoringRecord(printed.view, recorded);
    case 'review':
      return reviewRecord(printed.subject, recorded);
    case 'roadmap':
    case undefined:
      return recordRest(mapped, recorded, diagnostics);
  }
}

/** A file without a roadmap declares something that others name, or could not be read. */
function recordRest(
  { file }: MappedText,
  recorded: { readonly file: string; readonly findings: readonly FindingRecord[] },
  diagnostics: readonly Diagnostic[],
): SurveyRecord {
  const [worst] = diagnostics.filter(({ rule, severity }) => severity === 'error' || rule === 'file-has-content');
  const directory = directoryRecord(file, recorded);
  return worst === undefined || directory.municipalities.length > 0
    ? directory
    : {
        type: 'unread',
        file: recorded.file,
        reason: `в файле нет дорожной карты: ${withinSentence(worst.message)}`,
      };
}

function findingRecords(diagnostics: readonly Diagnostic[], { text, parsed }: MappedText): readonly FindingRecord[] {
  const lines = lineIndex(text, parsed?.rows);
  return diagnostics.map(({ rule, severity, message, span, suppressed }) => {
    const { line, column } = lines.positionAt(span.start);
    return { rule, severity, message, line, column, ...(suppressed === undefined ? {} : { suppressed }) };
  });
}
