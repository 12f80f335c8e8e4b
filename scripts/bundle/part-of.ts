import { type ExportSpecifier, type ImportSpecifier, init, parse } from 'es-module-lexer';

await init;

/** How the bundler writes what a module takes: all of another one, some names of it, or nothing, to have it run. */
const taking =
  /^import ?(?:(?:\*as (?<all>[\w$]+)|(?<one>[\w$]+))?,? ?(?:\{(?<some>[^}]*)\})? ?from)?"(?<from>[^"]+)"$/;
const giving = 'export{';

/** A place of a text, and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A module of the bundler as a script, whose value is a function: it is given `require`, which gives what another part or a
 * module of Node offers, and the folder that the part lies in, and answers with what the part offers itself.
 * Of a script V8 can keep what it compiled until it ended, of a module only what it compiled before it ran.
 */
export function partOf(module: string): string {
  const [imports, exports] = parse(module);
  const { edits, answer } = given(module, exports);
  let script = '';
  let done = 0;
  for (const { start, end, text } of [...imports.map((each) => taken(module, each)), ...edits]) {
    script += module.slice(done, start) + text;
    done = end;
  }
  return `(function(require,__dirname){"use strict";${script}${module.slice(done)}\nreturn{${answer}}})\n`;
}

function taken(module: string, { ss: start, se: end, d: call, n: name }: ImportSpecifier): Edit {
  if (call >= 0) return { start, end, text: `Promise.resolve().then(()=>require("${name}"))` };
  const groups = taking.exec(module.slice(start, end))?.groups;
  if (groups === undefined) throw new Error(`A part takes what it needs in another way: ${module.slice(start, end)}`);
  const { all, one, some, from = '' } = groups;
  if (one !== undefined && from.startsWith('.')) throw new Error(`A part takes what ${from} offers without a name.`);
  const names = [all ?? one, some === undefined ? undefined : `{${some.replaceAll(' as ', ':')}}`];
  const said = names.flatMap((each) => (each === undefined ? [] : [`const ${each}=require("${from}")`]));
  return { start, end, text: said.length === 0 ? `require("${from}")` : said.join(';') };
}

/** What a module offers, as the members of an object; the bundler says it in one statement, after all that the module takes. */
function given(module: string, exports: readonly ExportSpecifier[]): { edits: readonly Edit[]; answer: string } {
  const [first] = exports;
  if (first === undefined) return { edits: [], answer: '' };
  const start = module.lastIndexOf(giving, first.s);
  const end = module.indexOf('}', start) + 1;
  const names = module.slice(start + giving.length, end - 1).split(',');
  if (start < 0 || names.length !== exports.length) throw new Error('A part offers what it has in another way.');
  const members = names.map((each) => each.split(' as ')).map(([own, name = own]) => `${name}:${own}`);
  return { edits: [{ start, end, text: '' }], answer: members.join(',') };
}
