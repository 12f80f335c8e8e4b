/**
 * What unit tests import as «vitest» when they run in Wine, where Vitest itself takes minutes to start: describe, test and
 * hooks on Node's own runner, which needs nothing native; `expect` and `vi` are Vitest's.
 */
import { writeFileSync } from 'node:fs';
import * as node from 'node:test';
import { format } from 'node:util';
import { expect as vitestExpect } from 'vitest';

export const { after: afterAll, afterEach, before: beforeAll, beforeEach } = node;

/** What became of a test; without an outcome it never ran. */
export interface TestResult {
  readonly file: string;
  readonly name: string;
  /** How long it took, in milliseconds. */
  duration?: number;
  outcome?: 'passed' | 'skipped' | { readonly failed: string };
}

type Body = (...args: readonly never[]) => unknown;
type Register = (name: string, body: Body, timeout?: number) => void;

const results: TestResult[] = [];
const place: string[] = [];
let finishers: (() => unknown)[] = [];

/** Registers the tests of a file, which is imported meanwhile. */
export async function testsOf(file: string, load: () => Promise<unknown>): Promise<void> {
  place.splice(0, place.length, file);
  // A group of its own, so that hooks of one file are not those of the others.
  await new Promise<void>((resolve, reject) => {
    node.describe(file, () => load().then(() => resolve(), reject));
  });
}

process.on('exit', () => {
  writeFileSync(process.env['DORKARTA_RESULTS'] ?? '', JSON.stringify(results));
});

const describeNow: Register = (name, body) => {
  const above = [...place];
  node.describe(name, () => {
    const before = [...place];
    place.splice(0, place.length, ...above, name);
    (body as () => void)();
    place.splice(0, place.length, ...before);
  });
};

const testNow: Register = (name, body, timeout = 30_000) => {
  const [file = '', ...groups] = place;
  const result: TestResult = { file, name: [...groups, name].join(' > ') };
  results.push(result);
  node.test(result.name, { timeout }, async () => {
    const started = performance.now();
    try {
      await (body as () => unknown)();
      result.outcome = 'passed';
    } catch (error) {
      result.outcome = { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    } finally {
      result.duration = performance.now() - started;
      await finish();
    }
  });
};

const skipNow: Register = (name) => {
  const [file = '', ...groups] = place;
  results.push({ file, name: [...groups, name].join(' > '), outcome: 'skipped' });
};

/** A group that does not run: its tests are named all the same. */
const describeSkipped: Register = (name) => skipNow(name, () => undefined);

export const describe = withVariants(describeNow, describeSkipped);
export const test = withVariants(testNow, skipNow);

function withVariants(
  register: Register,
  skip: Register,
): Register & Readonly<Record<'each' | 'for' | 'skipIf', unknown>> {
  const each = (cases: readonly unknown[]) => (name: string, body: Body, timeout?: number) => {
    for (const [index, row] of cases.entries()) {
      const args = (Array.isArray(row) ? row : [row]) as never[];
      register(`${titled(name, args)} (${index + 1})`, () => body(...args), timeout);
    }
  };
  const forEach = (cases: readonly unknown[]) => (name: string, body: Body, timeout?: number) => {
    for (const row of cases) register(titled(name, [row]), () => body(row as never), timeout);
  };
  const skipIf = (isSkipped: boolean): unknown => withVariants(isSkipped ? skip : register, skip);
  return Object.assign(register.bind(undefined), { each, for: forEach, skipIf });
}

/** `%s` and `$name` of a title, filled in. */
function titled(name: string, args: readonly unknown[]): string {
  const [first] = args;
  const fields = typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : {};
  const filled = name.replaceAll(/\$(\w+)/g, (whole, field: string) =>
    field in fields ? String(fields[field]) : whole,
  );
  const places = filled.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(filled, ...args.slice(0, places));
}

/** A clock that stands still. */
export const vi = {
  useFakeTimers: ({ now }: { readonly now: Date }) => node.mock.timers.enable({ apis: ['Date'], now }),
  setSystemTime: (now: Date) => node.mock.timers.setTime(now.getTime()),
  useRealTimers: () => node.mock.timers.reset(),
};

export function onTestFinished(finisher: () => unknown): void {
  finishers.unshift(finisher);
}

export function onTestFailed(): void {}

async function finish(): Promise<void> {
  const now = finishers;
  finishers = [];
  for (const finisher of now) await finisher();
}

/** Vitest's `poll` asks its own runner which test it is in, and there is none. */
function poll(look: () => unknown, { timeout = 15_000, interval = 50 } = {}): unknown {
  const until = Date.now() + timeout;
  const negated = (isNegated: boolean): unknown =>
    new Proxy(
      {},
      {
        get: (_, matcher: string) => {
          if (matcher === 'not') return negated(true);
          return async (...args: readonly unknown[]): Promise<void> => {
            for (;;) {
              try {
                const expectation = vitestExpect(await look());
                const asked = (isNegated ? expectation.not : expectation) as unknown as Record<string, Body>;
                asked[matcher]?.(...(args as never[]));
                return;
              } catch (error) {
                if (Date.now() > until) throw error;
                await new Promise((resolve) => setTimeout(resolve, interval));
              }
            }
          };
        },
      },
    );
  return negated(false);
}

/** Compares with a snapshot that stands in the test, indented as the code around it. */
function matchInlineSnapshot(received: unknown, snapshot: string): void {
  const indent = /^\n(\s*)/.exec(snapshot)?.[1] ?? '';
  const expected = snapshot.trim().replaceAll(`\n${indent}`, '\n');
  vitestExpect(printed(received).trim()).toBe(expected);
}

/** A value as Vitest writes it into snapshots. */
function printed(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `"${value.replaceAll('\r\n', '\n')}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const entries = isList
    ? Object.entries(value)
    : Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const lines = entries.map(([key, each]) => `${inner}${isList ? '' : `"${key}": `}${printed(each, inner)},\n`);
  const [open, close] = isList ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join('')}${indent}${close}`;
}

const expectHere = (received: unknown, message?: string): unknown =>
  new Proxy(vitestExpect(received, message), {
    get: (assertion, matcher, receiver) =>
      matcher === 'toMatchInlineSnapshot'
        ? (snapshot: string) => matchInlineSnapshot(received, snapshot)
        : Reflect.get(assertion, matcher, receiver),
  });

export const expect = Object.assign(expectHere, vitestExpect, { poll });
