import { templateCatalogue } from '@dorkarta/core';
import { applyEdits } from '../../src/format/text-edit.ts';
import { actionsAt } from '../../src/services/fixes/actions-at.ts';
import type { Fix } from '../../src/services/fixes/fix.ts';
import type { FixProject } from '../../src/services/fixes/fix-context.ts';
import { fixesFor } from '../../src/services/fixes/fixes-for.ts';
import type { FileView } from '../../src/services/view/file-view.ts';
import { openFiles, uriOf } from './open-files.ts';
import { viewOf } from './view-of.ts';

export const fixProject: FixProject = { templates: templateCatalogue() };

const mark = /⟦([^⟦⟧]*)⟧/;

/** A text without its `⟦mark⟧`, and where that was. */
export function unmarked(text: string): {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
} {
  const found = mark.exec(text);
  if (found === null) throw new Error(`Nothing is marked in: ${text}`);
  const [whole, words = ''] = found;
  const span = { start: found.index, end: found.index + words.length };
  return { text: text.slice(0, found.index) + words + text.slice(found.index + whole.length), span };
}

/** A roadmap beside other files of its workspace; alone where there are none. */
export async function viewBeside(text: string, beside?: Readonly<Record<string, string>>): Promise<FileView> {
  return beside === undefined ? viewOf(text) : (await openFiles({ 'карта.dk': text, ...beside })).view;
}

/** The fixes of a rule's diagnostic at the mark. */
export async function fixesAtMark(
  rule: string,
  marked: string,
  beside?: Readonly<Record<string, string>>,
): Promise<{ readonly view: FileView; readonly fixes: readonly Fix[] }> {
  const { text, span } = unmarked(marked);
  const view = await viewBeside(text, beside);
  const found = view.diagnostics.find(
    (each) => each.rule === rule && each.span.start === span.start && each.span.end === span.end,
  );
  if (found === undefined) {
    const all = view.diagnostics.map((each) => `${each.rule} »${text.slice(each.span.start, each.span.end)}«`);
    throw new Error(`No ${rule} at the mark, but: ${all.join('; ')}`);
  }
  const files = Object.keys(beside ?? {}).map(uriOf);
  return { view, fixes: fixesFor(view, found, { ...fixProject, files }) };
}

/** What can be done at the mark without a diagnostic. */
export function actionsAtMark(marked: string): { readonly view: FileView; readonly fixes: readonly Fix[] } {
  const { text, span } = unmarked(marked);
  const view = viewOf(text);
  return { view, fixes: actionsAt(view, span) };
}

export function fixTitled(fixes: readonly Fix[], title: string): Fix {
  const fix = fixes.find((each) => each.title === title);
  if (fix === undefined) throw new Error(`No «${title}» among: ${fixes.map((each) => each.title).join('; ')}`);
  return fix;
}

export function applyFix({ text }: FileView, { edits }: Fix): string {
  return applyEdits(text, edits);
}
