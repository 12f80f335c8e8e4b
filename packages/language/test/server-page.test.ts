import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { featureCapabilities } from '../src/server/features.ts';
import * as protocol from '../src/server/protocol.ts';

/** The page on the language server tells of all that an editor can ask for. */

const page = readFileSync(join(import.meta.dirname, '../../../docs/language-server.md'), 'utf8');

test('it has every message that goes beyond the protocol, and no other', () => {
  const messages = Object.values(protocol);
  const told = new Set([...page.matchAll(/`(dorkarta\/\w+)`/g)].map(([, name]) => name));
  expect(messages.filter((message) => !told.has(message))).toEqual([]);
  expect([...told].filter((name) => !messages.some((message) => message === name))).toEqual([]);
});

test('it has a row for every capability of the server', () => {
  const [, table = ''] = page.split('## What it offers');
  const rows = table.slice(0, table.indexOf('\n\n', 4)).toLowerCase();
  const words = Object.keys(featureCapabilities).map((name) =>
    name
      .replace(/Provider$/, '')
      .replace('documentFormatting', 'formatting')
      .replace('documentRangeFormatting', 'rangeFormatting')
      .replace('workspaceSymbol', 'workspace/symbol'),
  );
  expect(words.filter((word) => !rows.includes(word.toLowerCase()))).toEqual([]);
});
