import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

const marks = /^[ \t]*(?:<{7}|>{7})(?:[ \t][^\r\n]*)?$/gm;

/** Reports the lines that a merge of versions leaves where it could not decide. */
export function reportMergeMarks(text: string): readonly Diagnostic[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  return [...text.matchAll(marks)].map(({ 0: line, index }) => {
    const mark = line.trimStart();
    const start = index + line.length - mark.length;
    const message = `Остались следы слияния версий («${mark.slice(0, 7)}»): оставьте одну версию и уберите строки «<<<<<<<», «=======» и «>>>>>>>».`;
    return diagnose('merge-is-finished', { start, end: index + line.trimEnd().length }, message);
  });
}
