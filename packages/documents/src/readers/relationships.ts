import type { Archive } from './open-archive.ts';
import { elementIn, elementsIn, xmlTree } from './xml-tree.ts';

/** Another part, or an address, that a part of an office file points to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type's address («hyperlink», «worksheet»), which Strict files spell otherwise before it. */
  readonly type: string;
  readonly target: string;
}

/** What a part points to; the package itself where the name is empty. */
export function relationshipsOf(archive: Archive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = archive.part(`${folder}_rels/${part.slice(slash)}.rels`);
  if (bytes === undefined) return [];
  return elementsIn(elementIn(xmlTree(bytes), 'Relationships'), 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    return { id: Id, type, target: TargetMode === 'External' ? Target : resolved(folder, Target) };
  });
}

/** The first part of a type that a part points to. */
export function targetOf(archive: Archive, part: string, type: string): string | undefined {
  return relationshipsOf(archive, part).find((each) => each.type === type)?.target;
}

function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
