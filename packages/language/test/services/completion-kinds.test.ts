import { expect, test } from 'vitest';
import {
  canBePartOf,
  constructKeywords,
  constructs,
  isDeclaration,
  isRoot,
  rootKeywords,
} from '../../src/vocabulary/constructs.ts';
import { spell } from '../../src/vocabulary/spellings.ts';
import { completeAt } from './completing.ts';

test('every kind of file can begin an empty one', async () => {
  const { labels } = await completeAt('|');
  expect(labels).toEqual(expect.arrayContaining(rootKeywords.map((keyword) => spell(keyword))));
});

test.each(rootKeywords)(
  'below the line of a %s are offered its fields and what it consists of, nothing else',
  async (root) => {
    // Only regional roadmaps make proposals.
    const above = root === 'roadmap' ? '  уровень: региональный\n' : '';
    const { labels } = await completeAt(`${spell(root)} Название\n${above}|`);
    const { once, many } = constructs[root];
    const fields = [...once, ...many].filter((each) => each !== 'own').map((each) => spell(each));
    const [own, others] = [true, false].map((isOwn) =>
      constructKeywords.filter((each) => !isRoot(each) && !isDeclaration(each) && canBePartOf(each, root) === isOwn),
    );
    const parts = own?.filter((each) => constructs[each].inside === undefined).map((each) => spell(each)) ?? [];
    const expected = [...fields, ...parts].filter((word) => !above.includes(word));
    expect(labels).toEqual(expect.arrayContaining(expected));
    const foreign = others?.map((each) => spell(each)).filter((word) => !fields.includes(word)) ?? [];
    expect(labels.filter((label) => foreign.includes(label))).toEqual([]);
  },
);
