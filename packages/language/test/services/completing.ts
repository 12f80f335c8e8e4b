import { officialRubric, templateCatalogue } from '@dorkarta/core';
import { applyEdits } from '../../src/format/text-edit.ts';
import { complete } from '../../src/services/completion/complete.ts';
import { type CompletionItem, plainText } from '../../src/services/completion/completion-item.ts';
import type { CompletionProject } from '../../src/services/completion/project-view.ts';
import type { FileView } from '../../src/services/view/file-view.ts';
import { openFiles } from './open-files.ts';

export const project: CompletionProject = {
  templates: templateCatalogue(),
  rubrics: [officialRubric],
  year: 2026,
};

/** What is offered at the cursor `|` of one of some files. */
export interface Completion {
  readonly view: FileView;
  readonly items: readonly CompletionItem[];
  /** The labels of what an editor shows: what the typed word is found in. */
  readonly labels: readonly string[];
  /** The text once an item is chosen; a hole shows its text, as `‹…›`. */
  readonly choose: (label: string) => string;
}

export async function completeIn(files: Readonly<Record<string, string>>): Promise<Completion> {
  const { view, position, neighbours } = await openFiles(files);
  const offset = view.positions.offsetAt(position);
  const all = complete(view, offset, { ...project, files: await neighbours.all() });
  const items = all.filter(({ span, filterText }) => isFound(view.text.slice(span.start, offset), filterText));
  return {
    view,
    items,
    labels: items.map(({ label }) => label),
    choose: (label) => {
      const item = items.find((each) => each.label === label);
      if (item === undefined) throw new Error(`«${label}» is not among ${items.map((each) => each.label).join(', ')}`);
      return chosen(view.text, item);
    },
  };
}

export function completeAt(text: string): Promise<Completion> {
  return completeIn({ 'карта.dk': text });
}

/** As the strictest editors find: the typed word stands there, whatever its case. */
function isFound(typed: string, words: string): boolean {
  return words.toLowerCase().includes(typed.trim().toLowerCase());
}

function chosen(text: string, { span, insert, furtherEdits }: CompletionItem): string {
  const shown = plainText(insert.map((part) => (typeof part === 'string' ? part : `‹${part.hole}›`)));
  const edits = [...furtherEdits, { span, text: shown }];
  return applyEdits(
    text,
    edits.toSorted((one, other) => one.span.start - other.span.start),
  );
}
