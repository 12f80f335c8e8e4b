import { layoutFile, outputFormats, type TableDocument } from '@dorkarta/documents';
import {
  createParser,
  type Examination,
  examineFile,
  formatText,
  type MappedFile,
  mapFile,
  printFile,
} from '@dorkarta/language';
import { expect, test } from 'vitest';
import { files } from './files.ts';
import { growsFaster } from './growth.ts';

const parse = createParser();

/** A file as far as it was read. */
interface ReadFile {
  readonly text: string;
  readonly parsed: ReturnType<typeof parse>;
  readonly mapped: MappedFile;
  readonly printed: Examination['printed'];
}

function read(text: string): ReadFile {
  const parsed = parse(text);
  const mapped = mapFile(parsed, { imports: [] });
  const { printed } = examineFile({ ...mapped, text });
  return { text, parsed, mapped, printed };
}

/** What is done with a file, each by itself, since a slow step hides among others. */
const steps: Readonly<Record<string, (file: ReadFile) => unknown>> = {
  parsing: ({ text }) => parse(text),
  mapping: ({ parsed }) => mapFile(parsed, { imports: [] }),
  examining: ({ mapped, text }) => examineFile({ ...mapped, text }),
  formatting: ({ text }) => formatText(text),
  printing: ({ mapped }) => printFile(mapped.file),
  'laying out': ({ printed }) => (printed === undefined ? undefined : layoutFile(printed)),
};

/** Enough that what grows with the square takes long. */
const many = 100;

test.each(Object.entries(files))(
  '%s: no step takes longer than the file grew',
  (_, file) => {
    const known = new Map<number, ReadFile>();
    const fileOf = (size: number): ReadFile => {
      const made = known.get(size) ?? read(file(size));
      known.set(size, made);
      return made;
    };
    const slow = Object.entries(steps).filter(([, step]) =>
      growsFaster((size) => {
        const made = fileOf(size);
        return () => step(made);
      }, many),
    );
    expect(slow.map(([name]) => name)).toEqual([]);
  },
  120_000,
);

test.each(outputFormats.map(({ id, write }) => [id, write] as const))(
  '%s is written in proportion',
  async (_, write) => {
    const [small, large] = [documentOf(250), documentOf(1000)];
    await expect
      .poll(async () => (await writingTime(large)) / (await writingTime(small)), { timeout: 60_000 })
      .toBeLessThan(8);

    /** Writers wait for nothing, but may have other threads compress. */
    async function writingTime(document: TableDocument): Promise<number> {
      const before = process.cpuUsage();
      await write(document);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 + 5;
    }
  },
  120_000,
);

function documentOf(count: number): TableDocument {
  const { printed } = read(files['events']?.(count) ?? '');
  const laidOut = printed === undefined ? undefined : layoutFile(printed);
  if (laidOut?.ok !== true) throw new Error('The sample has no document');
  return laidOut.value.document;
}
