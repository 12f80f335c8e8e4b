import { createParser, examineFile, type Import, type MappedFile, mapFile } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { growsFaster } from './growth.ts';

const parse = createParser();

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}

const heading = 'карта Карта\nпериод: 2021\n';
const head = 'подключить: карта.dk\nмониторинг I полугодие 2021 года\nдата: 01.07.2021\n';
const report = (event: string): string =>
  `отчёт ${event}\nпроведено: 15.03.2021\nсведения: Внесены данные\nфакт: 4 школы\nдокумент: Справка от 18.03.2020\nосвещение: Новость`;
const event = (index: number, deadline: string): string =>
  `мероприятие е${index} = Сбор данных ${index}\nсрок: ${deadline}\nпоказатель: Внесены данные по 6 школам`;

/** A roadmap and a report on it, of any size, by what they hold much of. */
const worlds: Readonly<
  Record<string, (count: number) => readonly [roadmap: string, report: string, earlier?: string]>
> = {
  'a report on each event': (n) => [
    heading + lines(n, (i) => event(i, 'март 2021')),
    head + lines(n, (i) => report(`е${i}`)),
  ],
  'no report on any': (n) => [heading + lines(n, (i) => event(i, 'март 2021')), head],
  'what recurs': (n) => [heading + lines(n, (i) => event(i, 'ежемесячно')), head + lines(n, (i) => report(`е${i}`))],
  'a date for each time of what recurs': (n) => [
    `${heading}${event(0, 'ежедневно')}\n`,
    `${head}отчёт е0\nпроведено: ${Array.from({ length: n }, (_, i) => `${(i % 28) + 1}.0${(i % 6) + 1}.2021`).join(', ')}\n`,
  ],
  'what was moved': (n) => [
    heading + lines(n, (i) => event(i, 'март 2021')),
    head + lines(n, (i) => `отчёт е${i}\nсостояние: перенесено на май 2021`),
  ],
  'reports on one event': (n) => [heading + event(0, 'март 2021'), head + lines(n, () => report('е0'))],
  'reports on unknown events': (n) => [
    heading + lines(n, (i) => event(i, 'март 2021')),
    head + lines(n, (i) => report(`нет${i}`)),
  ],
  'what was reported earlier': (n) => [
    heading + lines(n, (i) => event(i, 'ежеквартально')),
    `подключить: весна.dk\n${head}${lines(n, (i) => report(`е${i}`))}`,
    head.replace('01.07', '01.04') + lines(n, (i) => report(`е${i}`)),
  ],
};

interface World {
  readonly text: string;
  readonly parsed: ReturnType<typeof parse>;
  readonly imports: readonly Import[];
  readonly mapped: MappedFile;
}

function worldOf([roadmap, text, earlier]: readonly [string, string, string?]): World {
  const exported = mapFile(parse(roadmap), { imports: [] }).exports;
  const home: Import = { path: 'карта.dk', uri: 'file:///карта.dk', ...exported };
  const before = earlier === undefined ? [] : [mapFile(parse(earlier), { imports: [home] }).exports];
  const imports = [home, ...before.map((each): Import => ({ path: 'весна.dk', uri: 'file:///весна.dk', ...each }))];
  const parsed = parse(text);
  return { text, parsed, imports, mapped: mapFile(parsed, { imports }) };
}

const steps: Readonly<Record<string, (world: World) => unknown>> = {
  mapping: ({ parsed, imports }) => mapFile(parsed, { imports }),
  examining: ({ mapped, text }) => examineFile({ ...mapped, text }),
};

test.each(Object.entries(worlds))(
  '%s: no step takes longer than roadmap and report grew',
  (_, world) => {
    const known = new Map<number, World>();
    const slow = Object.entries(steps).filter(([, step]) =>
      growsFaster((size) => {
        const made = known.get(size) ?? worldOf(world(size));
        known.set(size, made);
        return () => step(made);
      }, 150),
    );
    expect(slow.map(([name]) => name)).toEqual([]);
  },
  120_000,
);
