import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  type SyntaxKind,
} from 'jsonc-parser';
import { failure, type Result, success } from '../result.ts';

/** A way from the whole of a JSON text to something in it, by keys and by places in lists. */
export type JsonPath = readonly PropertyKey[];

/** A JSON text that was read. */
export interface JsonText {
  readonly value: unknown;
  /** Where the value at a path stands, or of what is not there the object that lacks it: «Строка 3, столбец 15.» */
  readonly placeOf: (path: JsonPath) => string;
  /** Where a key of the object at a path stands. */
  readonly placeOfKey: (path: JsonPath, key: string) => string;
}

/** How deep brackets may stand in one another: more than any file of ours needs, and little enough for every reader. */
const deepest = 100;

/** Reads a JSON text, strictly; the trouble says in Russian what is wrong and where. */
export function parseJsonText(written: string): Result<JsonText, string> {
  // The mark stands in no line that an editor shows.
  const text = written.replace(/^\uFEFF/, '');
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) {
    return failure(`скобки вложены глубже ${deepest} уровней: уберите лишние. ${placeAt(text, tooDeep)}`);
  }
  if (text.trim() === '')
    return failure('файл пуст: в нём ожидаются фигурные скобки с содержимым. Строка 1, столбец 1.');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined || tree === undefined) return failure(notJson(text, error));
  return success({
    value: getNodeValue(tree),
    placeOf: (path) => placeAt(text, nearestNode(tree, path).offset),
    placeOfKey: (path, key) => placeAt(text, keyNode(nearestNode(tree, path), key).offset),
  });
}

/** Where a value stands in a JSON text, as a sentence: for what only becomes clear once other files were read. */
export function placeInJson(written: string, path: JsonPath): string {
  const text = parseJsonText(written);
  return text.ok ? text.value.placeOf(path) : text.trouble;
}

/** Where the first bracket stands that is in too many others. */
function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== endOfText; token = scanner.scan()) {
    if (token === openBrace || token === openBracket) depth += 1;
    else if (token === closeBrace || token === closeBracket) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}

// The library's own names for these are an enumeration that exists for the compiler alone.
const [openBrace, closeBrace, openBracket, closeBracket, endOfText] = [1, 2, 3, 4, 17] satisfies SyntaxKind[];

function notJson(text: string, error: ParseError | undefined): string {
  const place = placeAt(text, error?.offset ?? 0).replace(/\.$/, '');
  const wrong = error === undefined ? undefined : wrongs.get(error.error);
  return `это не JSON (${place.toLowerCase()}): ${wrong ?? 'проверьте запятые, кавычки и скобки'}.`;
}

/** What the library says is wrong, by its numbers. */
const wrongs: ReadonlyMap<ParseErrorCode, string> = new Map<ParseErrorCode, string>([
  [1, 'здесь стоит то, чего в JSON не бывает; тексты берутся в двойные кавычки'],
  [2, 'здесь стоит не число'],
  [3, 'здесь ожидается ключ в двойных кавычках; после последнего значения запятая не нужна'],
  [4, 'здесь ожидается значение; после последнего значения запятая не нужна'],
  [5, 'после ключа ожидается двоеточие'],
  [6, 'здесь не хватает запятой'],
  [7, 'не закрыта фигурная скобка'],
  [8, 'не закрыта квадратная скобка'],
  [9, 'здесь содержимое уже закончилось: уберите остальное'],
  [10, 'пояснений в JSON не бывает: уберите его'],
  [11, 'не закрыто пояснение, а их в JSON не бывает: уберите его'],
  [12, 'не закрыта кавычка'],
  [13, 'здесь не закончено число'],
  [14, 'после \\u ожидаются четыре шестнадцатеричные цифры'],
  [15, 'такого сочетания с \\ не бывает; чтобы написать \\, поставьте два'],
  [16, 'здесь стоит непечатаемый символ: удалите его'],
]);

/** The value at a path, or the innermost one on the way there. */
function nearestNode(tree: Node, path: JsonPath): Node {
  const steps = path.filter((step): step is string | number => typeof step !== 'symbol');
  for (let length = steps.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, steps.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}

function keyNode(object: Node, key: string): Node {
  const keys = (object.children ?? []).flatMap(({ children = [] }) => children.slice(0, 1));
  return keys.find(({ value }) => value === key) ?? object;
}

/** «Строка 3, столбец 15.» – columns count in UTF-16 units, as everywhere. */
function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `Строка ${before.length}, столбец ${(before.at(-1) ?? '').length + 1}.`;
}
