import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainNode } from '../../../scripts/plain-node.ts';
import { buildProgram } from './support/build-program.ts';
import { call, folderWith, roadmap, withoutAdvice } from './support/call.ts';

const esc = '\u001B';
const orders = `${esc}]0;захвачено\u0007${esc}[31m\u009B2J`;
const turned = '\u202E\u2066\u200F';

/** What terminals obey, and what turns lines around. */
const unseen = /(?!\n)[\p{Cc}\u200F\u202E\u2066]/u;

test.skipIf(process.platform === 'win32')(
  'nothing that a file or its name holds reaches the terminal as an order',
  async () => {
    const name = `${orders}${turned}.dk`;
    const text = roadmap(`  исполнители: ${orders}`, `  неведомое${orders}: ${turned}`, `  задачи: ${turned}к`);
    const folder = folderWith({ [name]: text, 'dorkarta.config.json': withoutAdvice });
    const calls = [
      ['check', name],
      ['check', name, '--format', 'json'],
      ['check', name, '--format', 'sarif'],
      ['compile', name, '--to', 'csv'],
      ['score', name, '--explain'],
      ['format', '--check', name],
      ['rules', orders],
      [orders],
    ];
    for (const argv of calls) {
      const { stdout, stderr } = await call(folder, argv);
      expect([argv[0], unseen.exec([...stdout, stderr].join('\n'))]).toEqual([argv[0], null]);
    }
    const { stdout } = await call(folder, ['check', name]);
    expect(stdout[0]).toMatch(
      /^\\u001B\]0;захвачено\\u0007\\u001B\[31m\\u009B2J\\u202E\\u2066\\u200F\.dk:\d+:\d+ error /,
    );
  },
);

test('JSON keeps the names of files as they are', async () => {
  const folder = folderWith({ 'к\u202E.dk': roadmap(), 'dorkarta.config.json': withoutAdvice });
  const { stdout } = await call(folder, ['check', 'к\u202E.dk', '--format', 'json']);
  expect(stdout.join('')).not.toContain('\u202E');
  expect(JSON.parse(stdout.join('\n')).files[0].path).toBe('к\u202E.dk');
});

test('colours and the line of progress are orders of our own', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [`${index}.dk`, roadmap('  исполнитеи: Школа')]),
  );
  const folder = folderWith({ ...files, 'dorkarta.config.json': withoutAdvice });
  const { stdout, stderr } = await call(folder, ['check', '.'], { interactive: true, appearance: { colours: true } });
  expect(stdout[0]).toContain(`${esc}[31merror${esc}[39m`);
  expect(stderr).toContain(`\r${esc}[2K1 из 21: `);
});

describe.skipIf(process.platform !== 'linux')('the program as it is called', () => {
  beforeAll(buildProgram);
  const shell = (command: string, cwd: string): ReturnType<typeof spawnSync> =>
    spawnSync('sh', ['-c', command, plainNode(), join(import.meta.dirname, '../dist/dorkarta.js')], {
      cwd,
      encoding: 'utf8',
    });

  test.each(['check к.dk', 'check к.dk --format json', 'rules', '--help'])('%s > /dev/full is told', (command) => {
    const folder = folderWith({ 'к.dk': roadmap() });
    const { status, stderr } = shell(`"$0" "$1" ${command} > /dev/full`, folder);
    expect(status).toBe(3);
    expect(String(stderr).match(/Вывод не записан: на диске нет места\. Освободите его и повторите\.\n/g)).toHaveLength(
      1,
    );
    expect(stderr).not.toMatch(/Error|^\s+at /m);
  });

  test('a reader that has seen enough is no trouble, nor is a full disk for what is only told', () => {
    const folder = folderWith({ 'к.dk': roadmap() });
    expect(shell('"$0" "$1" rules | head -1', folder)).toMatchObject({
      status: 0,
      stderr: expect.not.stringMatching(/Error/),
    });
    expect(shell('"$0" "$1" compile к.dk --to csv 2> /dev/full', folder)).toMatchObject({ stdout: 'к.csv\n' });
  });

  test('a folder that is there no more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'к'));
    writeFileSync(join(folder, 'к.dk'), roadmap());
    const { status, stderr } = shell('rm -r "$PWD"; "$0" "$1" check к.dk', folder);
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'Текущей папки больше нет: перейдите в другую (cd) и повторите.\n',
    });
  });
});
