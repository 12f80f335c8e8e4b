import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  bareNumber,
  containersOf,
  type Event,
  innermost,
  mentionTitle,
  type Roadmap,
  type Stage,
  viewRoadmap,
} from '@dorkarta/core';
import { createFiles, createWorkspace, examineFile } from '@dorkarta/language';
import { nodeFileHost } from '@dorkarta/language/node';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../examples');
const expected = readdirSync(join(folder, 'expected')).map((name) => name.replace(/\.tsv$/, ''));
const conclusion = 'ertil-2021-expert';
const tables = expected.filter((name) => name !== conclusion);
const workspace = createWorkspace(createFiles(nodeFileHost));

async function roadmapIn(name: string): Promise<Roadmap> {
  const analysis = await workspace.analyze(pathToFileURL(join(folder, `${name}.dk`)).toString());
  if (!analysis.ok || analysis.value.file.type !== 'roadmap') throw new Error(name);
  return analysis.value.file;
}

/** The rows that must come out, as they are written down; a matrix has a column for each body. */
function rowsOf(roadmap: Roadmap, bodies: readonly string[] | undefined): readonly string[] {
  const view = viewRoadmap(roadmap);
  const numbers = new Map(view.events.map(({ event, number }) => [event, number]));
  const rows: (readonly string[])[] = [];
  const rest = bodies === undefined ? ['', '', '0'] : bodies.map(() => '').slice(1);
  for (const containers of containersOf(roadmap)) {
    const container = innermost(containers);
    if ('rank' in container) {
      rows.push([container.rank, bareNumber(view.numbers.sections.get(container) ?? ''), container.title, ...rest]);
      rows.push(...container.goals.map((goal) => ['goal', '', goal, '', '', '0']));
    }
    for (const event of container.events) {
      const number = bareNumber(numbers.get(event) ?? '');
      const [first = event, ...stages] = partsOf(event);
      rows.push([
        'event',
        number,
        ...(bodies === undefined ? cellsOf(first) : bodies.map((each) => doneBy(each, event))),
      ]);
      rows.push(...stages.map((stage) => ['stage', '', ...cellsOf(stage)]));
    }
  }
  return rows.map((cells) => cells.map((cell) => cell.replaceAll('\n', '\\n')).join('\t'));
}

/** Stages without titles are the rows of their event, beginning with its own. */
function partsOf(event: Event): readonly (Event | Stage)[] {
  const { stages, title, performers } = event;
  if (stages.length === 0 || stages.some((stage) => stage.title !== '')) return [event, ...stages];
  return stages.map((stage, index) => ({
    ...stage,
    title: index === 0 ? title : '',
    performers: stage.performers.length > 0 ? stage.performers : performers,
  }));
}

function cellsOf({ title, deadline, performers, indicators }: Event | Stage): readonly string[] {
  return [title, deadline?.text ?? '', performers.map(mentionTitle).join('; '), String(indicators.length)];
}

function doneBy(body: string, { actions }: Event): string {
  const own = actions.filter(({ bodies }) => bodies.some((each) => mentionTitle(each) === body));
  return own.map(({ text }) => text).join('\n');
}

test.each(tables)('%s', async (name) => {
  const [head = '', ...expected] = readFileSync(join(folder, `expected/${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t').slice(2);
  const rows = rowsOf(await roadmapIn(name), columns.includes('title') ? undefined : columns);
  expect(rows).toEqual(expected);
});

test('the criteria of the expert’s conclusion, with what was decided', async () => {
  const analysis = await workspace.analyze(pathToFileURL(join(folder, `${conclusion}.dk`)).toString());
  if (!analysis.ok) throw new Error(analysis.trouble.code);
  const { scored, diagnostics } = examineFile(analysis.value);
  expect(diagnostics).toEqual([]);
  const rows = (scored.score?.criteria ?? []).map(({ code, state, points, decided }) =>
    [code, state, points.min, points.max, decided?.found.state ?? '', decided?.reason ?? ''].join('\t'),
  );
  expect(`${rows.join('\n')}\n`).toBe(readFileSync(join(folder, 'expected', `${conclusion}.tsv`), 'utf8'));
});
