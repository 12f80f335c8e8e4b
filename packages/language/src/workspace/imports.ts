import { withoutHidden } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ParsedFile } from '../mapping/parsed-file.ts';
import type { FieldNode } from '../structure/outline.ts';
import type { Words } from '../syntax/source-line.ts';
import { readText } from '../syntax/text-value.ts';
import { type FileTrouble, importTroubleMessage } from './file-trouble.ts';
import type { Files } from './files.ts';
import { isUnsaved, resolveImport, spelledPath } from './import-path.ts';
import type { Loaded } from './known-reads.ts';

/** What a file imports. */
export interface Imports {
  readonly lines: readonly ImportLine[];
  /** The files that its lines mean, each once, in the order of the lines. */
  readonly targets: ReadonlySet<string>;
}

/** A line that imports a file. */
export interface ImportLine {
  readonly field: FieldNode;
  /** The file as the author writes it. */
  readonly path: string;
  /** The file that is meant, if one can be, as the path leads to it. */
  readonly written: string | undefined;
  /** The same by its one URI. */
  readonly uri: string | undefined;
}

/** What a file imports; `spell` gives each file its one URI. */
export function importsOf(uri: string, parsed: ParsedFile, spell: Files['spell']): Imports {
  const lines = parsed.outline.imports.map((field): ImportLine => {
    const path = field.value === undefined ? '' : pathIn(field.value, parsed);
    const written = path === '' ? undefined : resolveImport(uri, path);
    return { field, path, written, uri: written === undefined ? undefined : spell(written) };
  });
  return { lines, targets: new Set(lines.flatMap(({ uri: target }) => target ?? [])) };
}

/** A path as it is written: a file can have letters of both alphabets in its name, but nothing unseen. */
function pathIn(value: Words, { text, read }: ParsedFile): string {
  const { text: plain, span } = readText(value);
  return text === read.text ? plain : withoutHidden(text.slice(span.start, span.end)).trim();
}

/** Whether what a file imports is still spelled as it was. */
export function areSpelled({ lines }: Imports, spell: Files['spell']): boolean {
  return lines.every(({ written, uri }) => written === undefined || spell(written) === uri);
}

/** Files as they were at one moment: some file, and all that it imports, by itself or through others. */
export type Snapshot = ReadonlyMap<string, Known>;

/** A file of a snapshot. */
export interface Known {
  readonly loaded: Loaded;
  /** What it imports; of a file that could not be read that is nothing. */
  readonly imports: Imports;
}

export const noImports: Imports = { lines: [], targets: new Set() };

/** What is wrong with the imports of a file. */
export function reportImports(uri: string, snapshot: Snapshot): readonly Diagnostic[] {
  const ways = waysBack(uri, snapshot);
  const seen = new Set<string>();
  const { lines } = snapshot.get(uri)?.imports ?? noImports;
  return lines.flatMap(({ field, path, written, uri: target }): readonly Diagnostic[] => {
    const place = field.value ?? field.line.word;
    if (path === '') {
      const message = 'После «подключить:» нужно имя файла, например «подключить: справочник.dk».';
      return [diagnose('import-exists', place, message)];
    }
    if (target === undefined) {
      const outside = importTroubleMessage(path, { code: 'is-outside-workspace' });
      return [diagnose('import-exists', place, isUnsaved(uri) ? unsavedMessage(path) : outside)];
    }
    if (seen.has(target)) {
      return [diagnose('field-stands-once', place, `Файл «${path}» уже подключён выше: уберите эту строку.`)];
    }
    seen.add(target);
    const way = target === uri ? [] : ways.get(target);
    const loaded = snapshot.get(target)?.loaded;
    const spelled = written === undefined || written === target ? undefined : spelledPath(path, target);
    return [
      ...(spelled === undefined ? [] : [diagnose('import-is-spelled-exactly', place, spellingMessage(path, spelled))]),
      ...(way === undefined ? [] : [diagnose('import-is-acyclic', place, circleMessage(uri, way))]),
      ...(loaded?.ok === false ? [diagnose('import-exists', place, missingMessage(path, loaded.trouble))] : []),
    ];
  });
}

/** The files that a path names where it names several («область.dk, школы.dk»). */
export function filesIn(path: string): readonly string[] {
  const files = path.split(/(?<=\.dk)[\s,;]+/iu).filter((file) => file !== '');
  return files.length > 1 ? files : [];
}

function missingMessage(path: string, trouble: FileTrouble): string {
  if (filesIn(path).length === 0) return importTroubleMessage(path, trouble);
  return `«${path}» – несколько файлов: подключите каждый своей строкой «подключить: …».`;
}

/**
 * The shortest ways of imports that lead back to a file, from each of the files that it imports itself and that know one:
 * the files on the way, without the last. Every import is looked at a few times at most.
 */
function waysBack(uri: string, snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const targets = [...targetsOf(uri, snapshot)];
  const direct = targets.filter((target) => targetsOf(target, snapshot).has(uri));
  const ways = new Map(direct.map((target): [string, readonly string[]] => [target, [target]]));
  const others = targets.filter((target) => !ways.has(target) && targetsOf(target, snapshot).size > 0);
  if (others.length === 0) return ways;
  const next = stepsTowards(uri, snapshot);
  for (const target of others) if (next.has(target)) ways.set(target, wayFrom(target, uri, next));
  return ways;
}

/** For each file that leads to a file, the import by which it is nearest. */
function stepsTowards(uri: string, snapshot: Snapshot): ReadonlyMap<string, string> {
  const importers = importersIn(snapshot);
  const next = new Map<string, string>();
  const nearer = [uri];
  for (const nearest of nearer) {
    for (const importer of importers.get(nearest) ?? []) {
      if (importer === uri || next.has(importer)) continue;
      next.set(importer, nearest);
      nearer.push(importer);
    }
  }
  return next;
}

function importersIn(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const [importer, { imports }] of snapshot) {
    for (const target of imports.targets) {
      const known = importers.get(target);
      if (known === undefined) importers.set(target, [importer]);
      else known.push(importer);
    }
  }
  return importers;
}

function wayFrom(target: string, uri: string, next: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = target; at !== undefined && at !== uri; at = next.get(at)) way.push(at);
  return way;
}

function targetsOf(uri: string, snapshot: Snapshot): ReadonlySet<string> {
  return (snapshot.get(uri)?.imports ?? noImports).targets;
}

function circleMessage(origin: string, circle: readonly string[]): string {
  const names = [origin, ...circle, origin].map((uri) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)));
  return `Файлы подключают друг друга по кругу (${names.join(' → ')}): уберите одно из подключений.`;
}

function spellingMessage(path: string, spelled: string): string {
  return `Файл называется «${spelled}», а здесь написано «${path}»: исправьте, в Windows они одно, а на других системах файл не найдётся.`;
}

function unsavedMessage(path: string): string {
  return `Чтобы подключить «${path}», сначала сохраните этот файл: путь отсчитывается от его папки.`;
}
