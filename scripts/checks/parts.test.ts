import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Module, parseSync } from '@swc/core';
import { beforeAll, expect, test } from 'vitest';
import { partOf } from '../bundle/part-of.ts';

type Part = (require: (name: string) => unknown, folder: string) => Record<string, unknown>;

/** Runs a part as the program does, with what others offer. */
function run(module: string, others: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const part: Part = new Function(`return ${partOf(module)}`)();
  return part((name) => others[name], '/program');
}

test('a part takes what others offer, and offers what it has, under the names that the bundler gave', () => {
  const taking = 'import{a as b,c}from"./other.js";import path from"node:path";import*as all from"./other.js";';
  const module = `${taking}import"./first.js";var sum=b+c,$1=path.sep+all.a;export{sum as d,$1};`;
  expect(run(module, { './other.js': { a: 1, c: 2 }, 'node:path': { sep: '/' } })).toEqual({ d: 3, $1: '/1' });
});

test('a part that offers nothing runs, and what a part takes later is asked for then', async () => {
  expect(run('var nothing=1;')).toEqual({});
  const { later } = run('var later=()=>import("./later.js");export{later};', { './later.js': { found: true } });
  expect(await (later as () => Promise<unknown>)()).toEqual({ found: true });
});

test('words of a text and of a notice are not taken for what a part takes or offers', () => {
  const text = 'import{a}from"./b.js";export{a};';
  expect(run(`var text='${text}';export{text};\n/*! ${text} */\n`)).toEqual({ text });
});

test('a part that takes or offers something in another way is refused', () => {
  expect(() => partOf('import one from"./other.js";')).toThrow('without a name');
  expect(() => partOf('export default 1;')).toThrow('in another way');
});

const program = join(import.meta.dirname, '../../packages/cli/dist/program');

/** The parts of the built program. */
function builtParts(): readonly { readonly name: string; readonly text: string }[] {
  const names = readdirSync(program).filter((name) => name.endsWith('.js'));
  return names.map((name) => ({ name, text: readFileSync(join(program, name), 'utf8') }));
}

/** The names of a part itself that its functions give a value to: what is found by them changes after the part has run. */
function changedLater(part: Module): ReadonlySet<string> {
  const changed = new Set<string>();
  const look = (node: unknown, functions: readonly ReadonlySet<string>[]): void => {
    if (typeof node !== 'object' || node === null) return;
    const target = targetOf(node);
    if (target !== undefined && functions.length > 0 && !functions.some((own) => own.has(target))) changed.add(target);
    const inside = isFunction(node) ? [...functions, namesIn(node)] : functions;
    for (const each of Object.values(node)) look(each, inside);
  };
  for (const each of bodyOf(part)) look(each, []);
  return changed;
}

/** The statements of the function that a part is. */
function bodyOf({ body }: Module): readonly unknown[] {
  const [part] = body;
  const inner = part?.type === 'ExpressionStatement' ? part.expression : undefined;
  const called = inner?.type === 'ParenthesisExpression' ? inner.expression : undefined;
  return called?.type === 'FunctionExpression' ? (called.body?.stmts ?? []) : [];
}

const isFunction = (node: object): boolean =>
  /^(?:Function|Arrow|Constructor$|.*Method)/.test(String((node as { readonly type?: unknown }).type));

/** All names that are declared in a function, its parameters too. */
function namesIn(node: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (each: unknown, declares: boolean): void => {
    if (typeof each !== 'object' || each === null) return;
    const { type, value } = each as { readonly type?: unknown; readonly value?: unknown };
    if (declares && type === 'Identifier') names.add(String(value));
    for (const [key, inner] of Object.entries(each)) {
      const begins = key === 'params' || key === 'param' || (type === 'VariableDeclarator' && key === 'id');
      look(inner, begins || (declares && key !== 'init' && key !== 'body'));
    }
  };
  look(node, false);
  return names;
}

/** The name that an expression gives a value to. */
function targetOf(node: object): string | undefined {
  const { type, left, argument } = node as Readonly<
    Record<string, { readonly type?: string; readonly value?: string }>
  >;
  if ((type as unknown) === 'AssignmentExpression') return left?.type === 'Identifier' ? left.value : undefined;
  return (type as unknown) === 'UpdateExpression' ? argument?.value : undefined;
}

beforeAll(() => void execFileSync(process.execPath, [join(import.meta.dirname, '../build.ts'), 'cli']));

test('what a part offers stays what it was when others took it', () => {
  const changing = partOf('var a=1,b=1,c=1;b=2;var set=c=>{a=2;c=3};export{a,b,c,set};');
  expect([...changedLater(parseSync(changing, { syntax: 'ecmascript' }))]).toEqual(['a']);
  const parts = builtParts();
  expect(parts.length).toBeGreaterThan(20);
  for (const { name, text } of parts) {
    const offered = /\nreturn\{(.*)\}\}\)\n$/.exec(text)?.[1] ?? '';
    const names = offered.split(',').map((member) => member.split(':')[1] ?? '');
    const changed = changedLater(parseSync(text, { syntax: 'ecmascript' }));
    expect({ name, changed: names.filter((each) => changed.has(each)) }).toEqual({ name, changed: [] });
  }
});

test('no part needs itself to run, by way of others', () => {
  const needs = new Map(builtParts().map(({ name, text }) => [name, staticallyTaken(text)]));
  const visit = (name: string, above: readonly string[]): void => {
    expect(above).not.toContain(name);
    for (const needed of needs.get(name) ?? []) visit(needed, [...above, name]);
  };
  for (const name of needs.keys()) visit(name, []);
});

function staticallyTaken(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\.then\(\(\)=>)require\("\.\/([^"]+)"\)/g)].map(([, name = '']) => name);
}
