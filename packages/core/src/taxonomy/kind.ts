/**
 * What an event is for: the two kinds that the official criteria ask for, and the directions that a region's survey counts
 * (recommendations on municipal roadmaps, criteria 1 and 2; expert note on the roadmaps of 13 municipalities, 2024).
 */
export const kinds = [
  'organizational',
  'methodical',
  'administration',
  'monitoring',
  'curatorship',
  'experience',
  'individual',
  'diagnostics',
  'parents',
  'objectivity',
] as const;
export type Kind = (typeof kinds)[number];

/** The official word for each kind, as `вид:` states it. */
export const kindNames: Readonly<Record<Kind, string>> = {
  organizational: 'организационное',
  methodical: 'методическое',
  administration: 'администрация',
  monitoring: 'мониторинг',
  curatorship: 'кураторство',
  experience: 'опыт',
  individual: 'индивидуальная',
  diagnostics: 'диагностика',
  parents: 'родители',
  objectivity: 'объективность',
};

/** The kinds that a direction brings with it. */
export const impliedKinds: Readonly<Partial<Record<Kind, Kind>>> = {
  administration: 'organizational',
  monitoring: 'organizational',
  curatorship: 'organizational',
  experience: 'methodical',
};
