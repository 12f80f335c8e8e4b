/** What someone would use instead: the same events as YAML, watched by yaml-language-server with a JSON Schema. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from '@dorkarta/language/testing';
import { plainNode } from '../plain-node.ts';

const server = 'yaml-language-server@2.0.0';

const schema = {
  type: 'object',
  required: ['карта', 'мероприятия'],
  properties: {
    карта: { type: 'string' },
    мероприятия: {
      type: 'array',
      items: {
        type: 'object',
        required: ['название', 'срок', 'исполнители', 'показатель'],
        properties: {
          название: { type: 'string', minLength: 3 },
          вид: { type: 'array', items: { enum: ['методическое', 'организационное', 'семинар'] } },
          срок: { type: 'string', pattern: '20\\d\\d' },
          исполнители: { type: 'array', items: { type: 'string' } },
          площадка: { type: 'string' },
          показатель: { type: 'string' },
          документ: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
  },
};

function yamlOf(events: number): string {
  const event = (index: number): string =>
    [
      `  - название: Семинар № ${index} для педагогов школ с низкими образовательными результатами по подготовке обучающихся`,
      '    вид: [методическое, семинар]',
      `    срок: март 2022`,
      '    исполнители: [координатор, кураторы, Районные методические объединения]',
      '    площадка: сош1',
      `    показатель: Проведено не менее ${(index % 5) + 1} занятий, приняли участие 100 % педагогов`,
      '    документ: Протокол семинара, методические рекомендации',
    ].join('\n');
  return `карта: Дорожная карта\nмероприятия:\n${Array.from({ length: events }, (_, index) => event(index)).join('\n')}\n`;
}

/** Milliseconds from didChange to the next diagnostics, as many as asked for after the warm-up. */
export async function measureYaml(events: number, warmUp: number, counted: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dorkarta-yaml-'));
  try {
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, server], { stdio: 'ignore' });
    writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
    const program = join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
    const child = spawn(plainNode(), [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    try {
      return await typeYaml(connection, folder, yamlOf(events), warmUp, counted);
    } finally {
      child.kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function typeYaml(
  connection: ProtocolConnection,
  folder: string,
  text: string,
  warmUp: number,
  counted: number,
): Promise<readonly number[]> {
  const uri = pathToFileURL(join(folder, 'карта.yaml')).toString();
  const settings = { validate: true, schemas: { [pathToFileURL(join(folder, 'schema.json')).toString()]: '*.yaml' } };
  let wake: (() => void) | undefined;
  connection.onNotification('textDocument/publishDiagnostics', () => wake?.());
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest(
    'workspace/configuration',
    ({ items }: { readonly items: readonly { readonly section?: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? settings : {})),
  );
  connection.listen();
  const diagnosed = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).toString(),
    capabilities: { workspace: { configuration: true } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });
  const opened = diagnosed();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  await opened;
  const line = text.slice(0, text.indexOf('название: ', Math.floor(text.length / 2))).split('\n').length - 1;
  const times: number[] = [];
  for (let index = 0; index < warmUp + counted; index += 1) {
    const start = { line, character: 24 };
    const begun = performance.now();
    const done = diagnosed();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: index + 2 },
      contentChanges: [{ range: { start, end: start }, text: 'а' }],
    });
    await done;
    if (index >= warmUp) times.push(performance.now() - begun);
    await pause(50);
  }
  return times;
}
