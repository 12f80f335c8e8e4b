import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createParser } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = join(import.meta.dirname, '../../..');
const grammar = await loadGrammar();
const parse = createParser();

async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const path = join(root, 'syntaxes/dorkarta.tmLanguage.json');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const loaded = await registry.loadGrammar('source.dorkarta');
  if (loaded === null) throw new Error('The grammar was not loaded');
  return loaded;
}

interface Coloured {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly scopes: readonly string[];
}

/** The pieces of a text with their scopes, without that of the whole file. */
function colour(text: string): readonly Coloured[] {
  const pieces: Coloured[] = [];
  let state = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const words = line.slice(startIndex, endIndex);
      const short = scopes.slice(1).map((scope) => scope.replace(/\.dorkarta$/, ''));
      pieces.push({ start: offset + startIndex, end: offset + endIndex, words, scopes: short });
    }
    state = ruleStack;
    offset += line.length + 1;
  }
  return pieces;
}

/** Each piece that has a scope, as `words: innermost scope`. */
function coloursOf(text: string): readonly string[] {
  return colour(text).flatMap(({ words, scopes }) => (scopes.length === 0 ? [] : [`${words}: ${scopes.at(-1)}`]));
}

const isKeywordScope = (scope: string): boolean => /^(?:keyword\.control|storage\.type|support\.type)/.test(scope);

describe('colours', () => {
  test.each<[text: string, colours: readonly string[]]>([
    ['карта К', ['карта: keyword.control', 'К: entity.name.section']],
    ['  МЕРОПРИЯТИЕ Семинар', ['МЕРОПРИЯТИЕ: keyword.control']],
    ['отчет 4.3', ['отчет: keyword.control', '4.3: constant.numeric']],
    ['section 1. Р', ['section: keyword.control', '1.: constant.numeric', 'Р: entity.name.section']],
    [
      'исполнитель иро = ГАУ "ИРО"',
      ['исполнитель: storage.type', 'иро: variable.other.constant', '=: keyword.operator.assignment'],
    ],
    ['мероприятие 18.05.2022 Совещание', ['мероприятие: keyword.control', '18.05.2022: constant.numeric.date']],
    ['мероприятие 3 совещания', ['мероприятие: keyword.control']],
    ['мероприятие "4.3 балла"', ['мероприятие: keyword.control', '"4.3 балла": string.quoted.double']],
    ['разделы и срок', []],
    ['срок май', []],
    [
      'Сроки исполнения: до 18.05.2022',
      [
        'Сроки исполнения: support.type.property-name',
        ':: punctuation.separator.key-value',
        '18.05.2022: constant.numeric.date',
      ],
    ],
    [
      'план: не менее 12,5 % школ',
      ['план: support.type.property-name', ':: punctuation.separator.key-value', '12,5 %: constant.numeric.percent'],
    ],
    [
      'подключить: а.dk',
      ['подключить: keyword.control.import', ':: punctuation.separator.key-value', 'а.dk: string.unquoted'],
    ],
    [
      'документ: Приказ https://example.org/a//b // тут',
      [
        'документ: support.type.property-name',
        ':: punctuation.separator.key-value',
        'https://example.org/a//b: markup.underline.link',
        '// тут: comment.line.double-slash',
      ],
    ],
    ['школа: сош1', ['школа: support.type.property-name', ':: punctuation.separator.key-value']],
    [
      'исполнители: а, "б, в"; «г, д», (е, ж)',
      [
        'исполнители: support.type.property-name',
        ':: punctuation.separator.key-value',
        ',: punctuation.separator.list',
        '"б, в": string.quoted.double',
        ';: punctuation.separator.list',
        ',: punctuation.separator.list',
      ],
    ],
    [
      'исполнители: а, // первый\n  школа второй,\nсрок: май',
      [
        'исполнители: support.type.property-name',
        ':: punctuation.separator.key-value',
        ',: punctuation.separator.list',
        '// первый: comment.line.double-slash',
        ',: punctuation.separator.list',
        'срок: support.type.property-name',
        ':: punctuation.separator.key-value',
      ],
    ],
    [
      'участники: а,\nшкола сош1 = Ш',
      [
        'участники: support.type.property-name',
        ':: punctuation.separator.key-value',
        ',: punctuation.separator.list',
        'школа: storage.type',
        'сош1: variable.other.constant',
        '=: keyword.operator.assignment',
      ],
    ],
    [
      'участники: а,\n\nшкола Ш',
      [
        'участники: support.type.property-name',
        ':: punctuation.separator.key-value',
        ',: punctuation.separator.list',
        'школа: storage.type',
      ],
    ],
    [
      'действие моуо, ммс: Назначить',
      [
        'действие: support.type.property-name',
        'моуо: variable.parameter',
        ',: punctuation.separator.list',
        ' ммс: variable.parameter',
        ':: punctuation.separator.key-value',
      ],
    ],
    [
      'цель: """\nраздел 1. Текст\n// текст"""\nраздел Р',
      [
        'цель: support.type.property-name',
        ':: punctuation.separator.key-value',
        '""": string.quoted.triple',
        'раздел 1. Текст: string.quoted.triple',
        '// текст: string.quoted.triple',
        '""": string.quoted.triple',
        'раздел: keyword.control',
        'Р: entity.name.section',
      ],
    ],
    [
      'мероприятие 1. """Один"""',
      [
        'мероприятие: keyword.control',
        '1.: constant.numeric',
        '""": string.quoted.triple',
        'Один: string.quoted.triple',
        '""": string.quoted.triple',
      ],
    ],
    [
      'цель: "Урок" и "Зачёт" // да',
      ['цель: support.type.property-name', ':: punctuation.separator.key-value', '// да: comment.line.double-slash'],
    ],
    ['цель: а//б', ['цель: support.type.property-name', ':: punctuation.separator.key-value']],
    ['// раздел', ['// раздел: comment.line.double-slash']],
    ['Просто строка // с комментарием', ['// с комментарием: comment.line.double-slash']],
  ])('%s', (text, colours) => {
    expect(coloursOf(text)).toEqual(colours);
  });
});

const folders = ['examples', 'packages/language/test/fixtures/design-samples', 'packages/language/test/fixtures/clean'];
const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)));

describe.each(files.filter((path) => path.endsWith('.dk')))('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const pieces = colour(text);
  const lines = parse(text).lines;

  test('each keyword has its colour, and nothing else has it', () => {
    // A field that a roadmap adds to the language has its colour from the server.
    const words = lines.flatMap((line) =>
      line.shape === 'stray' || (line.shape === 'field' && line.keyword === 'own')
        ? []
        : [`${line.word.start} ${line.word.text}`],
    );
    const keywords = pieces.filter(({ scopes }) => scopes.some(isKeywordScope));
    expect(keywords.map(({ start, words: coloured }) => `${start} ${coloured}`)).toEqual(words);
  });

  test('what stands outside the lines of the language is comments', () => {
    const outside = lines.map(({ start }, index) => text.slice(lines[index - 1]?.end ?? 0, start));
    const left = [...outside, text.slice(lines.at(-1)?.end ?? 0)].join('');
    const comments = pieces.filter(({ scopes }) => scopes.at(-1) === 'comment.line.double-slash');
    const withoutSpaces = (each: string): string => each.replace(/\s/g, '');
    expect(withoutSpaces(comments.map(({ words }) => words).join(''))).toBe(withoutSpaces(left));
  });

  test('numbers and names of constructs have their colours', () => {
    const heads = lines.flatMap((line) => (line.shape === 'construct' && line.head ? [line.head.text] : []));
    const named = heads.filter((head) => /^(?:[\d.]+ )?[\p{L}_][\p{L}\d_-]* = /u.test(head));
    const numbered = heads.filter((head) => /^\d+\.(?:\d+\.?)?(?: |$)/.test(head));
    const count = (scope: string): number => pieces.filter(({ scopes }) => scopes.at(-1) === scope).length;
    expect(count('variable.other.constant')).toBe(named.length);
    expect(count('constant.numeric')).toBe(numbered.length);
  });
});
