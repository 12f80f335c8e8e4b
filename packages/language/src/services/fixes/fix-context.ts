import type { Rubric, TemplateCatalogue } from '@dorkarta/core';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { languageOfLines } from '../../format/file-language.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import type { SourceLine } from '../../syntax/source-line.ts';
import type { SpellingLanguage } from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import { constructsOf } from '../view/outline-nodes.ts';
import type { Fix } from './fix.ts';

/** What fixes can choose from that is not in the file. */
export interface FixProject {
  readonly templates?: TemplateCatalogue;
  readonly rubrics?: readonly Rubric[];
  /** The URIs of the workspace's files. */
  readonly files?: readonly string[];
}

/** A diagnostic and the line that it is about. */
export interface FixContext {
  readonly view: FileView;
  readonly diagnostic: Diagnostic;
  readonly project: FixProject;
  readonly line: SourceLine | undefined;
  /** What the diagnostic marks. */
  readonly words: string;
  /** The language in which the file spells its keywords. */
  readonly language: SpellingLanguage;
}

/** Makes the fixes of one rule's diagnostics. */
export type FixMaker = (context: FixContext) => readonly Fix[];

export function fixContext(view: FileView, diagnostic: Diagnostic, project: FixProject): FixContext {
  const { start, end } = diagnostic.span;
  const { lines } = view.parsed;
  return {
    view,
    diagnostic,
    project,
    line: lines.find((line) => line.start <= start && start <= line.end),
    words: view.text.slice(start, end),
    get language(): SpellingLanguage {
      return languageOfLines(lines);
    },
  };
}

/** The construct whose own line a line is. */
export function constructOfLine({ view, line }: Pick<FixContext, 'view' | 'line'>): ConstructNode | undefined {
  if (line === undefined) return undefined;
  return constructsOf(view.parsed.outline).find((node) => node.line?.start === line.start);
}

/** The construct that a diagnostic's line is, or that its field belongs to. */
export function constructAround({ view, line }: Pick<FixContext, 'view' | 'line'>): ConstructNode | undefined {
  if (line === undefined) return undefined;
  const own = constructOfLine({ view, line });
  const holds = (node: ConstructNode): boolean => node.fields.some((field) => field.line.start === line.start);
  return own ?? constructsOf(view.parsed.outline).find(holds);
}
