import {
  type Declaration,
  type DkFile,
  foldWord,
  type MonitoredRoadmap,
  type Roadmap,
  type RoadmapView,
  viewRoadmap,
} from '@dorkarta/core';
import { type Diagnostic, diagnose, inTextOrder } from '../diagnostics/diagnostic.ts';
import { type DeclaredName, indexNames, type Scope } from '../names/declared-name.ts';
import { ownNames, reportRepeatedNames, reportUnusedNames, roadmapNames } from '../names/own-names.ts';
import { createTrace, type Trace } from '../places/trace.ts';
import type { ConstructNode, Outline } from '../structure/outline.ts';
import type { RootKeyword } from '../vocabulary/constructs.ts';
import type { MappingContext, NameUse } from './context.ts';
import { fieldsOf, stated } from './fields.ts';
import type { FileParts } from './file-parts.ts';
import { headingSpans, mapHeading } from './heading.ts';
import { mapMonitoring } from './map-monitoring.ts';
import { mapRoadmap } from './map-roadmap.ts';
import { mapMentions, mentionRules } from './mentions.ts';
import type { ParsedFile } from './parsed-file.ts';
import { type PhraseReaders, plainReaders } from './phrase-readers.ts';
import { mapText } from './texts.ts';
import { mapCount, mapLevel } from './values.ts';

/** What another file gives to one that imports it. */
export interface Exports {
  readonly declarations: readonly Declaration[];
  readonly names: readonly DeclaredName[];
  /** Its roadmap, where it holds one. */
  readonly roadmap?: ExportedRoadmap;
}

/** A roadmap that others report on, and the way back to its text. */
export interface ExportedRoadmap {
  readonly roadmap: Roadmap;
  readonly text: string;
  readonly trace: Trace;
  /** The roadmap looked at, once for all who ask. */
  readonly view: () => RoadmapView;
}

/** An import as the importing file writes it. */
export interface Import extends Exports {
  readonly path: string;
  readonly uri: string;
}

/** A file as its model, with the way back to the text, and what there is to tell about it. */
export interface MappedFile {
  readonly file: DkFile;
  readonly trace: Trace;
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: readonly NameUse[];
  /** The names that its lines can mean. */
  readonly scope: Scope;
  readonly exports: Exports;
  /** What the files give that it imports. */
  readonly imports: readonly Import[];
}

/** The roadmaps that are among the imports of a monitoring report. */
export function monitoredRoadmaps(imports: readonly Import[]): readonly MonitoredRoadmap[] {
  return imports.flatMap(({ path, roadmap }) => (roadmap === undefined ? [] : [{ path, view: roadmap.view() }]));
}

/** What mapping needs to know from outside the file. */
export interface MappingOptions {
  readonly imports: readonly Import[];
  /** How phrases are read; anew where it is absent. */
  readonly phrases?: PhraseReaders;
}

/** Maps a parsed file to its model. Total: whatever is wrong is a diagnostic, and everything else is in the model. */
export function mapFile({ outline, text }: ParsedFile, options: MappingOptions): MappedFile {
  const own = ownNames(outline);
  const imported = options.imports.flatMap(({ path, uri, names }) =>
    names.map((name) => ({ ...name, from: path, uri })),
  );
  const context: MappingContext = {
    scope: { own: indexNames(own), imported: indexNames(imported) },
    trace: createTrace(),
    diagnostics: [...outline.diagnostics, ...reportRepeatedNames(outline)],
    uses: [],
    phrases: options.phrases ?? plainReaders,
    found: new Map(),
    importsRoadmap: importsRoadmap(outline, options),
  };
  const declarations = outline.declarations.map((node) => mapDeclaration(node, context));
  const file = mapContent(declarations, { outline }, options, context);
  const used = new Set(
    context.uses.flatMap(({ declared }) => (declared.name === undefined ? [] : [foldWord(declared.name)])),
  );
  context.diagnostics.push(...reportUnusedNames(outline, used));
  return {
    file,
    trace: context.trace,
    diagnostics: inTextOrder(context.diagnostics),
    uses: context.uses,
    scope: context.scope,
    exports: exportsOf(file, { declarations, own, text, trace: context.trace }),
    imports: options.imports,
  };
}

function importsRoadmap({ imports }: Outline, options: MappingOptions): boolean | 'unknown' {
  if (options.imports.some(({ roadmap }) => roadmap !== undefined)) return true;
  return imports.length > options.imports.length ? 'unknown' : false;
}

/** What a file gives to one that imports it: its declarations, and a roadmap its events and proposals too. */
function exportsOf(file: DkFile, { declarations, own, text, trace }: OwnParts): Exports {
  const directory = own.filter(({ kind }) => kind !== 'task');
  switch (file.type) {
    case 'roadmap': {
      const names = [...directory.map((name) => ({ ...name, qualifier: file.name })), ...roadmapNames(file, trace)];
      return { declarations, names, roadmap: { roadmap: file, text, trace, view: once(() => viewRoadmap(file)) } };
    }
    case 'monitoring':
    case 'directory':
      return { declarations, names: directory };
  }
}

interface OwnParts {
  readonly declarations: readonly Declaration[];
  readonly own: readonly DeclaredName[];
  readonly text: string;
  readonly trace: Trace;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function mapContent(
  declarations: readonly Declaration[],
  { outline }: Pick<ParsedFile, 'outline'>,
  options: MappingOptions,
  context: MappingContext,
): DkFile {
  const imports = outline.imports.flatMap((field) => mapText(field, context)?.text ?? []);
  const importedDeclarations = options.imports.flatMap(({ path, declarations: those }) =>
    those.map((each) => ({ ...each, from: path })),
  );
  const parts = { imports, declarations: [...declarations, ...importedDeclarations] };
  reportEmptyFields(outline.roots, context);
  for (const [keyword, mapRoot] of Object.entries(rootMappers)) {
    const root = outline.roots.find((each) => each.keyword === keyword);
    if (root !== undefined) return mapRoot(root, parts, context);
  }
  return context.trace.mark({ type: 'directory', ...parts }, { start: 0, end: 0 });
}

/** How each kind of root becomes a file; of a file with several, which is reported, the first of these counts. */
const rootMappers: Readonly<
  Record<RootKeyword, (root: ConstructNode, parts: FileParts, context: MappingContext) => DkFile>
> = { roadmap: mapRoadmap, monitoring: mapMonitoring };

function mapDeclaration(node: ConstructNode, context: MappingContext): Declaration {
  const { number: _, ...heading } = mapHeading(node, context, 'needs-title');
  return context.trace.mark(declarationOf(node, heading, context), node.line, headingSpans(node));
}

function declarationOf(
  node: ConstructNode,
  heading: { readonly name?: string; readonly title: string },
  context: MappingContext,
): Declaration {
  const fields = fieldsOf(node, context);
  switch (node.keyword) {
    case 'school':
      return { kind: 'school', ...heading };
    case 'group': {
      const schools = mapMentions(fields.all('schools'), mentionRules.schools, context);
      return { kind: 'group', ...heading, schools, ...stated({ count: mapCount(fields.one('count'), context) }) };
    }
    case 'project': {
      const level = mapLevel(fields.one('level'), ['federal', 'regional', 'municipal'], context);
      return { kind: 'project', ...heading, ...stated({ level }) };
    }
    default:
      return { kind: 'performer', ...heading };
  }
}

/** A field without a value says nothing, and is reported. */
function reportEmptyFields(nodes: readonly ConstructNode[], context: MappingContext): void {
  for (const node of nodes) {
    for (const field of node.fields.flatMap((each) => (each.target === undefined ? [each] : [each, each.target]))) {
      if (field.value !== undefined || !field.line.colon) continue;
      const { word } = field.line;
      const message = `Поле «${word.text}» пусто: допишите значение после двоеточия или уберите строку.`;
      context.diagnostics.push(diagnose('value-fits-field', word, message));
    }
    reportEmptyFields(node.children, context);
  }
}
