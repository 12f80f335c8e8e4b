import { compareRoadmaps, explainChanges, type RoadmapVersion } from '@dorkarta/core/comparing';
import { createParser, examineFile, mapFile } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { growsFaster } from './growth.ts';

const parse = createParser();
const heading = 'карта Карта\nпериод: 2021\n';

/** Events of a section each some tens, in an order that a function of their places gives. */
function roadmap(count: number, title: (index: number) => string, order = (index: number): number => index): string {
  const events = Array.from({ length: count }, (_, index) => order(index)).map(
    (index) => `мероприятие ${title(index)}\n  срок: март 2021\n  показатель: Внесены данные по ${index} школам\n`,
  );
  return heading + events.join('');
}

const named = (index: number): string => `Семинар № ${index} для учителей школ`;
const otherwise = (index: number): string => `Практикум № ${index} для педагогов школ`;

/** Two versions of any size, by what happened to all of their events. */
const versions: Readonly<Record<string, (count: number) => readonly [old: string, next: string]>> = {
  'nothing changed': (n) => [roadmap(n, named), roadmap(n, named)],
  'all reworded': (n) => [roadmap(n, named), roadmap(n, otherwise)],
  'all called alike': (n) => [roadmap(n, () => 'Семинар'), roadmap(n, () => 'Практикум для учителей')],
  'all in the opposite order': (n) => [roadmap(n, named), roadmap(n, named, (index) => n - index)],
  'all dropped': (n) => [roadmap(n, named), heading],
  'reworded at one end and dropped at the other': (n) => [
    roadmap(n, named),
    roadmap(Math.ceil(n / 2), (index) => `${named(index)} и родителей`),
  ],
};

function versionOf(text: string): RoadmapVersion {
  const { subject } = examineFile({ ...mapFile(parse(text), { imports: [] }), text });
  if (subject === undefined) throw new Error('There is no roadmap');
  return subject;
}

test.each(Object.entries(versions))(
  '%s: comparing takes no longer than both versions grew',
  (_, world) => {
    const isSlow = growsFaster((size) => {
      const [old, next] = world(size);
      const [was, is] = [versionOf(old), versionOf(next)];
      return () => explainChanges(compareRoadmaps(was, is));
    }, 200);
    expect(isSlow).toBe(false);
  },
  120_000,
);
