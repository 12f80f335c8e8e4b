/** Levels of government that a roadmap, an event or a project belongs to, from the top down. */
export const levels = ['federal', 'regional', 'municipal', 'school'] as const;
export type Level = (typeof levels)[number];

/** The official adjectives, as a roadmap states them («уровень: региональный»). */
export const levelNames: Readonly<Record<Level, string>> = {
  federal: 'федеральный',
  regional: 'региональный',
  municipal: 'муниципальный',
  school: 'школьный',
};
