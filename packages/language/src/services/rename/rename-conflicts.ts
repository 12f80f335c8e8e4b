import { foldTitle, foldWord } from '@dorkarta/core';
import { mentionRules } from '../../mapping/mention-rules.ts';
import type { Span } from '../../places/span.ts';
import { readKeyword } from '../../syntax/keyword-reader.ts';
import { skipSpaces } from '../../syntax/text-span.ts';
import { readList } from '../../syntax/text-value.ts';
import { isDeclaration } from '../../vocabulary/constructs.ts';
import { type ConstructKeyword, spell } from '../../vocabulary/spellings.ts';
import { normalUri } from '../../workspace/import-path.ts';
import type { Neighbours } from '../view/feature.ts';
import type { FileView } from '../view/file-view.ts';
import { type NameTarget, targetOf } from '../view/name-target.ts';
import { importersOf, type Occurrences } from '../view/occurrences.ts';
import { oneLine } from '../view/one-line.ts';
import { constructsOf, fieldsOf, type OwnedField } from '../view/outline-nodes.ts';
import { fileName, isSameFile } from '../view/same-file.ts';

/** A name that is to be given to a target, and the files that mean the target. */
export interface Renaming {
  readonly target: NameTarget;
  readonly name: string;
  readonly files: readonly Occurrences[];
}

/** Why a name cannot be given, in Russian: it would mean something else somewhere, or other words would come to mean the target. */
export async function whyNameIsTaken(renaming: Renaming, neighbours: Neighbours): Promise<string | undefined> {
  for (const view of await filesInSight(renaming, neighbours)) {
    const names = await namesInSight(view, renaming.target, neighbours);
    const other = names.find((each) => meansSame(each, renaming.name));
    if (other !== undefined) return takenMessage(other, renaming.name);
    const word = wordsInSight(view, renaming);
    if (word !== undefined) return word;
  }
  return renaming.files.map((file) => whyListWouldEnd(file, renaming.name)).find((why) => why !== undefined);
}

/** The files where the target is meant or could be: those that mean it, and importers that hold the new name. */
async function filesInSight({ target, name, files }: Renaming, neighbours: Neighbours): Promise<readonly FileView[]> {
  const views = new Map(files.map(({ view }) => [normalUri(view.uri), view]));
  const importers = await importersOf(target.uri, neighbours, (text) => foldWord(text).includes(foldWord(name)));
  for (const uri of importers) {
    const view = views.has(normalUri(uri)) ? undefined : await neighbours.view(uri);
    if (view !== undefined) views.set(normalUri(uri), view);
  }
  return [...views.values()];
}

type NameInSight = Pick<NameTarget, 'kind' | 'name' | 'title' | 'uri'>;

/** The names that a file sees beside the target, among which the new one must be the only one. */
async function namesInSight(
  view: FileView,
  target: NameTarget,
  neighbours: Neighbours,
): Promise<readonly NameInSight[]> {
  const isHome = isSameFile(view.uri, target.uri);
  const group = groupOf(target.kind);
  const own = constructsOf(view.parsed.outline)
    .map((node) => targetOf(node, view.uri))
    .filter(({ kind, span }) => groupOf(kind) === group && !(isHome && span?.start === target.span?.start));
  const ownThatMatter = isHome || group === 'declaration' ? own : [];
  return [...ownThatMatter, ...(await importedNames(view, target, neighbours))];
}

async function importedNames(
  { importLines }: FileView,
  target: NameTarget,
  neighbours: Neighbours,
): Promise<readonly NameInSight[]> {
  const names: NameInSight[] = [];
  for (const { uri } of importLines) {
    if (uri === undefined || isSameFile(uri, target.uri)) continue;
    for (const each of (await neighbours.view(uri))?.exports.names ?? []) {
      names.push({ kind: each.kind, name: each.name, title: each.title, uri });
      if (each.qualifier !== undefined) names.push({ kind: 'roadmap', name: each.qualifier, title: '', uri });
    }
  }
  return names.filter(({ kind }) =>
    target.kind === 'roadmap' ? kind === 'roadmap' : kind !== 'roadmap' && groupOf(kind) === groupOf(target.kind),
  );
}

/** Declarations, tasks, and what a roadmap consists of do not get in each other's way. */
function groupOf(kind: ConstructKeyword): 'declaration' | 'task' | 'part' {
  if (kind === 'task') return 'task';
  return isDeclaration(kind) ? 'declaration' : 'part';
}

function meansSame({ name, title }: NameInSight, newName: string): boolean {
  const isNamedSo = name !== undefined && foldWord(name) === foldWord(newName);
  return isNamedSo || (title !== '' && foldTitle(title) === foldTitle(newName));
}

function takenMessage({ kind, title, uri }: NameInSight, name: string): string {
  const what = title === '' ? spell(kind) : `${spell(kind)} «${oneLine(title, 40)}»`;
  return `Имя «${name}» уже занято: ${what} (${fileName(uri)}). Выберите другое.`;
}

/** Free words that would come to mean the target. */
function wordsInSight(view: FileView, { target, name }: Renaming): string | undefined {
  for (const { field } of fieldsOf(view.parsed.outline).filter((each) => mayMean(each, target.kind))) {
    const pieces = field.value === undefined ? [] : readList(field.value);
    const words = pieces.find(
      ({ text, quoted, span }) => !quoted && foldWord(text) === foldWord(name) && !isUse(view, span),
    );
    if (words === undefined) continue;
    return `«${words.text}» уже стоит в поле «${field.line.word.text}» (${placeText(view, words.span)}) и стало бы этим именем. Выберите другое.`;
  }
  return undefined;
}

const fieldsWithWords = [
  'performers',
  'coPerformers',
  'participants',
  'schools',
  'venue',
  'resources',
  'homeMunicipality',
] as const;

function mayMean({ field }: OwnedField, kind: ConstructKeyword): boolean {
  const keyword = fieldsWithWords.find((each) => each === field.line.keyword);
  const kinds: readonly ConstructKeyword[] = keyword === undefined ? [] : mentionRules[keyword].kinds;
  return kinds.includes(kind);
}

function isUse({ uses }: FileView, { start }: Span): boolean {
  return uses.some(({ span }) => span.start === start);
}

/** A list that goes on over lines would end before a name that is also a word of the language. */
function whyListWouldEnd({ view, uses }: Occurrences, name: string): string | undefined {
  if (readKeyword(name, 0) === undefined) return undefined;
  const { text, positions } = view;
  const first = uses.find(({ span, writtenAs }) => {
    const lineStart = positions.offsetAt({ line: positions.positionAt(span.start).line, character: 0 });
    return writtenAs === 'name' && skipSpaces(text, lineStart) === span.start;
  });
  if (first === undefined) return undefined;
  return `«${name}» – слово языка, и список перед ним кончился бы (${placeText(view, first.span)}). Выберите другое имя.`;
}

function placeText({ uri, positions }: FileView, { start }: Span): string {
  return `${fileName(uri)}, строка ${positions.positionAt(start).line + 1}`;
}
