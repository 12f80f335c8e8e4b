import { failure, type Result, success } from '@dorkarta/core';
import { type Diagnostic, diagnose, inTextOrder } from '../diagnostics/diagnostic.ts';
import { type Exports, type Import, type MappedFile, mapFile } from '../mapping/map-file.ts';
import { createParser, type ParsedFile, type ParseFile } from '../mapping/parsed-file.ts';
import { type PhraseReaders, rememberingReaders } from '../mapping/phrase-readers.ts';
import type { FieldNode } from '../structure/outline.ts';
import { readText } from '../syntax/text-value.ts';
import { isUnsaved, resolveImport } from './import-path.ts';

/** Why a file could not be read. */
export type ReadTrouble =
  | 'is-missing'
  | 'is-folder'
  | 'is-special'
  | 'is-no-text'
  | 'is-outside-workspace'
  | 'is-not-utf8'
  | 'is-too-large'
  | 'is-unreadable';

/** The world outside: where the texts of files come from. Files are meant by their URIs. */
export interface WorkspaceHost {
  /** The text of a file, as it is now. It refuses files that lie, links resolved, outside the workspace. */
  readonly read: (uri: string) => Promise<Result<string, ReadTrouble>>;
}

/** A file with everything that it imports taken into account. */
export interface Analysis extends MappedFile {
  readonly uri: string;
  readonly text: string;
  readonly parsed: ParsedFile;
}

/** Files that import each other. It reads each once, until it is told of a change. */
export interface Workspace {
  readonly analyze: (uri: string) => Promise<Result<Analysis, ReadTrouble>>;
  /** The text of a file as its author has it open: what is on disk does not matter. */
  readonly open: (uri: string, text: string) => void;
  /** The file has changed on disk, or is open no longer: it is read afresh when next needed. */
  readonly forget: (uri: string) => void;
  /** A file by itself, if it can be read. */
  readonly parsedOf: (uri: string) => Promise<ParsedFile | undefined>;
  /** Whether a file imports another, by itself or through a file that it imports. */
  readonly dependsOn: (uri: string, other: string) => Promise<boolean>;
}

export function createWorkspace(host: WorkspaceHost, parse: ParseFile = createParser()): Workspace {
  const files = new Map<string, Promise<Loaded>>();
  const lastRead = new Map<string, ParsedFile>();
  /** Texts that are open and were not needed since they changed: of many changes in a row only the last is read. */
  const unread = new Map<string, string>();
  const readOpen = (uri: string, text: string): void => {
    const file = parse(text, lastRead.get(uri));
    unread.delete(uri);
    lastRead.set(uri, file);
    files.set(uri, Promise.resolve(success(file)));
  };
  const load: Load = (uri) => {
    const text = unread.get(uri);
    if (text !== undefined) readOpen(uri, text);
    const known = files.get(uri) ?? host.read(uri).then((read) => (read.ok ? success(parse(read.value)) : read));
    files.set(uri, known);
    return known;
  };
  const shared: Shared = { load, phrases: rememberingReaders(), exports: new WeakMap() };
  return {
    analyze: async (uri) => {
      const file = await load(uri);
      return file.ok ? success(await analyzeFile({ uri, file: file.value }, shared)) : failure(file.trouble);
    },
    open: (uri, text) => {
      unread.set(uri, text);
    },
    forget: (uri) => {
      unread.delete(uri);
      files.delete(uri);
      lastRead.delete(uri);
    },
    parsedOf: async (uri) => {
      const file = await load(uri);
      return file.ok ? file.value : undefined;
    },
    dependsOn: async (uri, other) => (await wayBetween(uri, other, load)) !== undefined,
  };
}

type Loaded = Result<ParsedFile, ReadTrouble>;
type Load = (uri: string) => Promise<Loaded>;

/** What the files of a workspace share. */
interface Shared {
  readonly load: Load;
  readonly phrases: PhraseReaders;
  /** What a file gives to others, with what its imports gave when that was found out. */
  readonly exports: WeakMap<ParsedFile, { readonly imports: readonly Import[]; readonly exports: Exports }>;
}

interface FileAt {
  readonly uri: string;
  readonly file: ParsedFile;
}

async function analyzeFile(at: FileAt, shared: Shared): Promise<Analysis> {
  const diagnostics: Diagnostic[] = [];
  const imports = await importsOf(at, shared, (path, target) => importDeep(path, target, shared), diagnostics);
  const { phrases } = shared;
  const mapped = mapFile(at.file, { imports, phrases });
  return {
    ...mapped,
    uri: at.uri,
    text: at.file.text,
    parsed: at.file,
    diagnostics: inTextOrder([...mapped.diagnostics, ...diagnostics]),
  };
}

/**
 * What an imported file gives: its own declarations, their names resolved, and its roadmap's events.
 * Imports are not transitive: of the files that it imports itself only their own declarations matter to it.
 */
async function importDeep(path: string, at: FileAt, shared: Shared): Promise<Import> {
  const imports = await importsOf(at, shared, async (inner, { uri, file }) => ({
    path: inner,
    uri,
    ...exportsOf(file, [], shared),
  }));
  return { path, uri: at.uri, ...exportsOf(at.file, imports, shared) };
}

/** Finds out what a file gives, unless that is known from the same imports. */
function exportsOf(file: ParsedFile, imports: readonly Import[], { exports: known, phrases }: Shared): Exports {
  const found = known.get(file);
  if (found !== undefined && sameImports(found.imports, imports)) return found.exports;
  const { exports } = mapFile(file, { imports, phrases });
  known.set(file, { imports, exports });
  return exports;
}

function sameImports(one: readonly Import[], other: readonly Import[]): boolean {
  return one.length === other.length && one.every(({ names }, index) => names === other[index]?.names);
}

/** The imports of a file that could be read; with `diagnostics`, the others are reported there. */
async function importsOf(
  at: FileAt,
  { load }: Shared,
  give: (path: string, target: FileAt) => Promise<Import>,
  diagnostics?: Diagnostic[],
): Promise<readonly Import[]> {
  const imports: Import[] = [];
  const seen = new Set<string>();
  for (const field of at.file.outline.imports) {
    const { path, uri } = targetOf(field, at.uri);
    const report = (rule: 'import-exists' | 'import-is-acyclic' | 'field-stands-once', message: string): void => {
      diagnostics?.push(diagnose(rule, field.value ?? field.line.word, message));
    };
    if (path === '') {
      report('import-exists', 'После «подключить:» нужно имя файла, например «подключить: справочник.dk».');
      continue;
    }
    if (uri === undefined) {
      report('import-exists', isUnsaved(at.uri) ? unsavedMessage(path) : troubleMessage(path, 'is-outside-workspace'));
      continue;
    }
    if (seen.has(uri)) {
      report('field-stands-once', `Файл «${path}» уже подключён выше: уберите эту строку.`);
      continue;
    }
    seen.add(uri);
    const circle = diagnostics === undefined ? undefined : await wayBetween(uri, at.uri, load);
    if (circle !== undefined) report('import-is-acyclic', circleMessage(at.uri, circle));
    const loaded = await load(uri);
    if (!loaded.ok) report('import-exists', troubleMessage(path, loaded.trouble));
    else if (uri !== at.uri) imports.push(await give(path, { uri, file: loaded.value }));
  }
  return imports;
}

function targetOf(field: FieldNode, from: string): { readonly path: string; readonly uri: string | undefined } {
  const path = field.value === undefined ? '' : readText(field.value).text;
  return { path, uri: path === '' ? undefined : resolveImport(from, path) };
}

/** The files on a way of imports from one file to another, without the last, if there is a way. */
async function wayBetween(from: string, to: string, load: Load): Promise<readonly string[] | undefined> {
  const seen = new Set<string>();
  const visit = async (current: string, way: readonly string[]): Promise<readonly string[] | undefined> => {
    if (current === to) return way;
    if (seen.has(current)) return undefined;
    seen.add(current);
    const loaded = await load(current);
    for (const field of loaded.ok ? loaded.value.outline.imports : []) {
      const { uri: next } = targetOf(field, current);
      const found = next === undefined ? undefined : await visit(next, [...way, current]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(from, []);
}

function circleMessage(origin: string, circle: readonly string[]): string {
  const names = [origin, ...circle, origin].map((uri) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)));
  return `Файлы подключают друг друга по кругу (${names.join(' → ')}): уберите одно из подключений.`;
}

function unsavedMessage(path: string): string {
  return `Чтобы подключить «${path}», сначала сохраните этот файл: путь отсчитывается от его папки.`;
}

/** Tells why an imported file could not be used. */
function troubleMessage(path: string, trouble: ReadTrouble): string {
  switch (trouble) {
    case 'is-missing':
      return `Файла «${path}» нет: проверьте имя и папку (путь отсчитывается от этого файла).`;
    case 'is-folder':
      return `«${path}» – папка, а подключается файл: допишите его имя, например «${path}/справочник.dk».`;
    case 'is-special':
      return `«${path}» – не обычный файл, а канал или устройство: подключите файл с текстом.`;
    case 'is-no-text':
      return `«${path}» – не текст, а документ, архив или изображение: подключается только файл .dk с текстом.`;
    case 'is-outside-workspace':
      return `Файл «${path}» лежит за пределами рабочей папки: положите его внутрь неё и укажите путь от этого файла.`;
    case 'is-not-utf8':
      return `Файл «${path}» не в кодировке UTF-8: откройте его и сохраните как UTF-8.`;
    case 'is-too-large':
      return `Файл «${path}» больше 20 МБ и не прочитан: разделите его.`;
    case 'is-unreadable':
      return `Файл «${path}» не читается: проверьте права доступа.`;
  }
}
