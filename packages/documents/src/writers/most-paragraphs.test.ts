import { expect, test } from 'vitest';
import { officialLandscape, outputFormats, paragraph, type TableDocument, writeTroubleMessage } from '../index.ts';

/** A table whose rows all print one long list. */
function documentOf(rows: number, names: number): TableDocument {
  const content = Array.from({ length: names }, (_, index) => paragraph('cell', `Отдел ${index}`));
  return {
    properties: { title: 'Карта', subject: '', creator: '', date: '2022-01-01' },
    page: officialLandscape,
    blocks: [
      {
        type: 'table',
        name: 'Карта',
        columns: [{ key: 'performers', header: 'Исполнители' }],
        rows: Array.from({ length: rows }, () => ({
          kind: 'event',
          cells: [{ content }],
          number: '',
          title: 'Семинар',
        })),
      },
    ],
    data: {},
  };
}

test.each(outputFormats.map(({ id, write }) => ({ id, write })))(
  'a document of millions of paragraphs is refused as $id before anything is written',
  async ({ write }) => {
    const written = await write(documentOf(2000, 2000));
    expect(written.ok).toBe(false);
    if (written.ok) return;
    expect(written.trouble).toMatchObject({ code: 'document-too-large', length: 4_000_000 });
    expect(writeTroubleMessage(written.trouble)).toContain(
      'Документ слишком велик для этого формата: 4 000 000 абзацев',
    );
  },
);

test('one of some thousands is written', async () => {
  const written = await Promise.all(outputFormats.map(({ write }) => write(documentOf(40, 60))));
  expect(written.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
});
