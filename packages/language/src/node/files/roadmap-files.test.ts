import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Entry, findRoadmapFiles, type Kind, type Listing } from './roadmap-files.ts';

type Sort = 'file' | 'folder' | 'link' | 'pipe';

const kindOf = (sort: Sort): Kind => ({
  isFile: () => sort === 'file',
  isDirectory: () => sort === 'folder',
  isSymbolicLink: () => sort === 'link',
});
const entry = (name: string, sort: Sort): Entry => ({ name, ...kindOf(sort) });

function refused(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** A disk that lists entries of these sorts in its folders, and says on a closer look what they are. */
function disk(
  folders: Readonly<Record<string, readonly Entry[] | 'EPERM'>>,
  looks: Readonly<Record<string, Sort>> = {},
): { readonly listing: Listing; readonly looked: string[] } {
  const looked: string[] = [];
  const entriesOf = (folder: string): readonly Entry[] => {
    const entries = folders[folder] ?? refused('ENOENT');
    return entries === 'EPERM' ? refused(entries) : entries;
  };
  const lookAt = (path: string): Kind => {
    looked.push(path);
    return kindOf(looks[path] ?? refused('ENOENT'));
  };
  return {
    listing: { entriesOf: async (folder) => entriesOf(folder), lookAt: async (path) => lookAt(path) },
    looked,
  };
}

describe('what Windows lists as links', () => {
  test('are files and folders of OneDrive or of a server that keeps equal files once', async () => {
    const { listing } = disk(
      { д: [entry('карта.dk', 'link'), entry('школы', 'link')], [join('д', 'школы')]: [entry('сош № 2.DK', 'link')] },
      {
        [join('д', 'карта.dk')]: 'file',
        [join('д', 'школы')]: 'folder',
        [join('д', 'школы', 'сош № 2.DK')]: 'file',
      },
    );
    expect(await findRoadmapFiles('д', listing)).toEqual({
      files: ['карта.dk', join('школы', 'сош № 2.DK')],
      passedOver: [],
      unreadable: [],
    });
  });

  test('are passed over and told where they are links indeed, as pipes are; what is gone meanwhile is nothing', async () => {
    const { listing } = disk(
      { д: [entry('ссылка.dk', 'link'), entry('ушла.dk', 'link'), entry('канал.dk', 'pipe'), entry('а.txt', 'pipe')] },
      { [join('д', 'ссылка.dk')]: 'link', [join('д', 'канал.dk')]: 'pipe', [join('д', 'а.txt')]: 'pipe' },
    );
    expect(await findRoadmapFiles('д', listing)).toEqual({
      files: [],
      passedOver: [
        { file: 'канал.dk', is: 'special' },
        { file: 'ссылка.dk', is: 'link' },
      ],
      unreadable: [],
    });
  });

  test('are looked at only where the listing leaves open what they are', async () => {
    const { listing, looked } = disk({ д: [entry('карта.dk', 'file'), entry('заметки.txt', 'file')] });
    expect((await findRoadmapFiles('д', listing)).files).toEqual(['карта.dk']);
    expect(looked).toEqual([]);
  });
});

test('a folder that cannot be read is named, and the others are searched', async () => {
  const { listing } = disk({
    д: [entry('закрытая', 'folder'), entry('карта.dk', 'file'), entry('System Volume Information', 'folder')],
    [join('д', 'закрытая')]: 'EPERM',
  });
  expect(await findRoadmapFiles('д', listing)).toEqual({
    files: ['карта.dk'],
    passedOver: [],
    unreadable: [{ folder: 'закрытая', code: 'EPERM' }],
  });
});

test('what Windows keeps for itself is passed over in any case, as a link too', async () => {
  const { listing } = disk(
    { д: [entry('$Recycle.Bin', 'link'), entry('SYSTEM VOLUME INFORMATION', 'folder')] },
    { [join('д', '$Recycle.Bin')]: 'folder' },
  );
  expect(await findRoadmapFiles('д', listing)).toEqual({ files: [], passedOver: [], unreadable: [] });
});
