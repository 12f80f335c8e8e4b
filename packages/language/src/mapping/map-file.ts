import {
  type Declaration,
  type DkFile,
  type EarlierReport,
  foldWord,
  lazily,
  type MonitoredRoadmap,
  type Monitoring,
  type Roadmap,
  type RoadmapView,
  type School,
  viewRoadmap,
} from '@dorkarta/core';
import { type Diagnostic, inTextOrder } from '../diagnostics/diagnostic.ts';
import { type DeclaredName, indexNames, type Scope } from '../names/declared-name.ts';
import { type Found, lookUp, type Query } from '../names/look-up.ts';
import { ownNames, reportRepeatedNames, reportUnusedNames, roadmapNames } from '../names/own-names.ts';
import type { Placement } from '../places/placement.ts';
import { createTrace, placeTrace, type Trace } from '../places/trace.ts';
import { fieldsDeclaredAt } from '../structure/declared-fields.ts';
import type { Outline, OutlineNode } from '../structure/outline.ts';
import { type OwnFields, withOwnFields } from '../syntax/own-fields.ts';
import type { RootKeyword } from '../vocabulary/constructs.ts';
import type { MappingContext } from './context.ts';
import { doubledDeclarations } from './doubled-lines.ts';
import { type Fields, fieldsOf, stated } from './fields.ts';
import type { FileParts } from './file-parts.ts';
import { headingSpans, mapHeading } from './heading.ts';
import { mapWords } from './map-event.ts';
import { mapMonitoring } from './map-monitoring.ts';
import { mapOnce } from './map-once.ts';
import { mapReview } from './map-review.ts';
import { mapRoadmap } from './map-roadmap.ts';
import {
  areSame,
  createMappingMemory,
  type ImportedRoadmaps,
  importedItems,
  type MappingMemory,
  type NameUse,
} from './memory.ts';
import { mentionRules } from './mention-rules.ts';
import { mapMentions } from './mentions.ts';
import type { ParsedFile, ReadFile } from './parsed-file.ts';
import { type PhraseReaders, rememberingReaders } from './phrase-readers.ts';
import { textSpans } from './text-spans.ts';
import { mapText } from './texts.ts';
import { mapCount, mapLevel } from './values.ts';

/** What another file gives to one that imports it. */
export interface Exports {
  readonly declarations: readonly Declaration[];
  readonly names: readonly DeclaredName[];
  /** Its roadmap, where it holds one. */
  readonly roadmap?: ExportedRoadmap;
  /** Its monitoring report, where it holds one. */
  readonly monitoring?: ExportedMonitoring;
}

/** A monitoring report that a later one goes on from, and the way back to its text. */
export interface ExportedMonitoring {
  readonly monitoring: Monitoring;
  readonly text: string;
  readonly trace: Trace;
  /** The files that its imports mean, by what it writes. */
  readonly imported: ReadonlyMap<string, string>;
}

/** A roadmap that others report on, and the way back to its text. */
export interface ExportedRoadmap {
  readonly roadmap: Roadmap;
  readonly text: string;
  readonly trace: Trace;
  /** The roadmap looked at, once for all who ask. */
  readonly view: () => RoadmapView;
  /** How many errors its lines have. */
  readonly errors: number;
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
  /** The monitoring reports that those among them go on from, by themselves or through others, each once. */
  readonly earlier: readonly Import[];
}

/** The roadmaps that are among the imports of a monitoring report or of an expert's conclusion. */
export function monitoredRoadmaps(imports: readonly Import[]): readonly MonitoredRoadmap[] {
  return imports.flatMap(({ path, roadmap }) =>
    roadmap === undefined ? [] : [{ path, view: roadmap.view(), errors: roadmap.errors }],
  );
}

/** A roadmap among the imports of a file, with the way back to its text. */
export interface ImportedRoadmap extends ExportedRoadmap {
  /** The import, as the file writes it. */
  readonly path: string;
}

/** The roadmaps among the imports of a file. */
export function importedRoadmaps(imports: readonly Import[]): readonly ImportedRoadmap[] {
  return imports.flatMap(({ path, roadmap }) => (roadmap === undefined ? [] : [{ ...roadmap, path }]));
}

/** The earlier reports that a monitoring report goes on from: those among its imports, and those that these go on from. */
export function earlierReports({
  imports,
  earlier,
}: Pick<MappedFile, 'imports' | 'earlier'>): readonly EarlierReport[] {
  const pathOf = new Map(imports.map(({ path, uri }) => [uri, path]));
  return [...imports, ...earlier].flatMap(({ path, monitoring: exported }) => {
    if (exported === undefined) return [];
    const { monitoring, imported } = exported;
    const paths = new Map([...imported].flatMap(([from, uri]) => [[from, pathOf.get(uri) ?? ''] as const]));
    return [{ path, monitoring, paths }];
  });
}

/** What mapping needs to know from outside the file. */
export interface MappingOptions {
  readonly imports: readonly Import[];
  /** The monitoring reports that those among them go on from. */
  readonly earlier?: readonly Import[];
  /** How phrases are read; each once a file where it is absent. */
  readonly phrases?: PhraseReaders;
  /** What other versions of the file were mapped to. */
  readonly memory?: MappingMemory;
}

/**
 * Maps a parsed file to its model. Total: whatever is wrong is a diagnostic, and everything else is in the model.
 * With a memory, what did not change since another version is the same objects; the result is as it is without one.
 */
export function mapFile({ read, text }: ParsedFile, options: MappingOptions): MappedFile {
  const { outline, placement } = read;
  const { memory = createMappingMemory() } = options;
  const scope = scopeOf(outline, options.imports, memory);
  const context = contextOf(read, scope, options, memory);
  const declarations = outline.declarations.map((node) => mapOnce(node, context, mapDeclaration));
  const file = mapContent(declarations, outline, options, context);
  const used = new Set(
    [...new Set(context.uses.map(({ declared }) => declared))].flatMap(({ name }) => name ?? []).map(foldWord),
  );
  context.diagnostics.push(...reportUnusedNames(outline, used));
  const trace = placeTrace(memory.marks, placement);
  const diagnostics = context.diagnostics.map((each): Diagnostic => ({ ...each, span: placement.spanOf(each.span) }));
  const names = placedNames(scope, context.uses, placement);
  return {
    file,
    trace,
    diagnostics: inTextOrder(diagnostics),
    get uses() {
      return names().uses;
    },
    get scope() {
      return names().scope;
    },
    exports: exportsOf(file, {
      declarations,
      own: () => names().scope.own.all,
      text,
      trace,
      errors: diagnostics.filter(({ severity }) => severity === 'error').length,
      imported: new Map(options.imports.map(({ path, uri }) => [path, uri])),
    }),
    imports: options.imports,
    earlier: options.earlier ?? [],
  };
}

/** What mapping begins with: the names that words can mean, and what the outline alone has to tell. */
function contextOf(read: ReadFile, scope: Scope, options: MappingOptions, memory: MappingMemory): MappingContext {
  const { outline } = read;
  return {
    lookUp: rememberingLookUp(scope),
    scope: () => scope,
    trace: createTrace(memory.marks),
    diagnostics: [
      ...outline.diagnostics,
      ...reportRepeatedNames(outline),
      ...doubledDeclarations(outline.declarations),
    ],
    uses: [],
    phrases: options.phrases ?? rememberingReaders(),
    roadmaps: importedAmong(outline, options),
    ownFields: ownFieldsOf(read),
    memory,
  };
}

/** The names that words can mean: the same object as in the last version, if they are the same. */
function scopeOf(outline: Outline<OutlineNode>, imports: readonly Import[], memory: MappingMemory): Scope {
  const own = ownNames(outline, memory.names);
  const imported = imports.flatMap((each) =>
    importedItems(each.names, each, memory, (name) => ({ ...name, from: each.path, uri: each.uri })),
  );
  const { scope } = memory;
  if (scope !== undefined && areSame(scope.own.all, own) && areSame(scope.imported.all, imported)) return scope;
  const fresh = { own: indexNames(own), imported: indexNames(imported) };
  memory.scope = fresh;
  return fresh;
}

/** Most names are meant many times in a file: what one means is looked up once. */
function rememberingLookUp(scope: Scope): MappingContext['lookUp'] {
  const known = new Map<string, Found>();
  return (query) => {
    const key = keyOf(query);
    const found = known.get(key) ?? lookUp(scope, query);
    known.set(key, found);
    return found;
  };
}

function keyOf({ words, kinds, quoted, numbers }: Query): string {
  return `${kinds.join(' ')}${quoted ? '"' : ':'}${numbers ? '№' : ''}${words}`;
}

/** Names and their uses where they stand by now. */
function placedNames(
  scope: Scope,
  uses: readonly NameUse[],
  { spanOf }: Placement,
): () => Pick<MappedFile, 'uses' | 'scope'> {
  return lazily(() => {
    const own = scope.own.all.map(
      (name): DeclaredName => (name.span === undefined ? name : { ...name, span: spanOf(name.span) }),
    );
    const placed = new Map(scope.own.all.map((name, index) => [name, own[index] ?? name]));
    return {
      scope: { own: indexNames(own), imported: scope.imported },
      uses: uses.map(({ span, declared }) => ({ span: spanOf(span), declared: placed.get(declared) ?? declared })),
    };
  });
}

/** Only the columns of the roadmap itself, and of the configuration, add fields: a column out of place adds none. */
function ownFieldsOf({ outline, given }: ReadFile): OwnFields {
  const roadmap = outline.roots.find(({ keyword }) => keyword === 'roadmap');
  return roadmap === undefined ? given : withOwnFields(given, fieldsDeclaredAt(roadmap));
}

function importedAmong({ imports }: Outline<OutlineNode>, options: MappingOptions): ImportedRoadmaps {
  const [first, second] = options.imports.filter(({ roadmap }) => roadmap !== undefined);
  if (first !== undefined) return second === undefined ? 'one' : 'several';
  return imports.length > options.imports.length ? 'unknown' : 'none';
}

/** What a file gives to one that imports it: its declarations, and a roadmap its events and proposals too. */
function exportsOf(file: DkFile, { declarations, own, text, trace, imported, errors }: OwnParts): Exports {
  const directory = (): readonly DeclaredName[] => own().filter(({ kind }) => kind !== 'task');
  switch (file.type) {
    case 'roadmap': {
      const named = (): readonly DeclaredName[] => directory().map((name) => ({ ...name, qualifier: file.name }));
      const names = lazily(() => [...named(), ...roadmapNames(file, trace)]);
      return exportsWith(names, {
        declarations,
        roadmap: { roadmap: file, text, trace, errors, view: lazily(() => viewRoadmap(file)) },
      });
    }
    case 'monitoring':
      return exportsWith(lazily(directory), { declarations, monitoring: { monitoring: file, text, trace, imported } });
    case 'review':
    case 'directory':
      return exportsWith(lazily(directory), { declarations });
  }
}

/** Its names are found when somebody imports it. */
function exportsWith(names: () => readonly DeclaredName[], others: Omit<Exports, 'names'>): Exports {
  return {
    ...others,
    get names() {
      return names();
    },
  };
}

interface OwnParts {
  readonly declarations: readonly Declaration[];
  readonly own: () => readonly DeclaredName[];
  readonly text: string;
  readonly trace: Trace;
  readonly imported: ReadonlyMap<string, string>;
  readonly errors: number;
}

function mapContent(
  declarations: readonly Declaration[],
  outline: Outline<OutlineNode>,
  options: MappingOptions,
  context: MappingContext,
): DkFile {
  const imports = outline.imports.flatMap((field) => mapText(field, context)?.text ?? []);
  const importedDeclarations = options.imports.flatMap((each) =>
    importedItems(each.declarations, each, context.memory, (declaration) => ({ ...declaration, from: each.path })),
  );
  const parts = { imports, declarations: [...declarations, ...importedDeclarations] };
  for (const [keyword, mapRoot] of Object.entries(rootMappers)) {
    const root = outline.roots.find((each) => each.keyword === keyword);
    if (root !== undefined) return mapRoot(root, parts, context);
  }
  return { type: 'directory', ...parts };
}

/** How each kind of root becomes a file; of a file with several, which is reported, the first of these counts. */
const rootMappers: Readonly<
  Record<RootKeyword, (root: OutlineNode, parts: FileParts, context: MappingContext) => DkFile>
> = { roadmap: mapRoadmap, monitoring: mapMonitoring, review: mapReview };

function mapDeclaration(node: OutlineNode, context: MappingContext): Declaration {
  const { number: _, ...heading } = mapHeading(node, context, 'needs-title');
  return context.trace.mark(declarationOf(node, heading, context), node.line, {
    ...headingSpans(node),
    ...textSpans(node),
  });
}

function declarationOf(
  node: OutlineNode,
  heading: { readonly name?: string; readonly title: string },
  context: MappingContext,
): Declaration {
  const fields = fieldsOf(node, context);
  switch (node.keyword) {
    case 'school':
      return { kind: 'school', ...heading, ...mapSchool(fields, context) };
    case 'group': {
      const schools = mapMentions(fields.all('schools'), mentionRules.schools, context);
      return { kind: 'group', ...heading, schools, ...stated({ count: mapCount(fields.one('count'), context) }) };
    }
    case 'project': {
      const level = mapLevel(fields.one('level'), ['federal', 'regional', 'municipal'], context);
      return { kind: 'project', ...heading, ...stated({ level }) };
    }
    case 'municipality':
      return {
        kind: 'municipality',
        ...heading,
        ...stated({ short: fields.text('short'), genitive: fields.text('genitive') }),
      };
    default:
      return { kind: 'performer', ...heading };
  }
}

/** What the list of schools says of one. */
function mapSchool(fields: Fields, context: MappingContext): Omit<School, 'kind' | 'title' | 'name' | 'from'> {
  const risks = mapWords(fields.all('risk'), context);
  const about = stated({ curator: fields.text('curator'), contact: fields.text('contact') });
  return risks.length === 0 ? about : { ...about, risks };
}
