/** Whose a school is, by its legal form («МБОУ», «ГБОУ», «ФГКОУ», «ЧОУ»). */
export type SchoolOwner = 'municipal' | 'regional' | 'federal' | 'private';

/** What a school is; `school` where the words do not say more. */
export type SchoolKind =
  | 'secondary'
  | 'basic'
  | 'primary'
  | 'gymnasium'
  | 'lyceum'
  | 'boarding'
  | 'evening'
  | 'cadet'
  | 'special'
  | 'centre'
  | 'school';

/** A school as a text names it. */
export interface SchoolName {
  /** Where the name begins and ends in the text (UTF-16 units; the end is exclusive). */
  readonly start: number;
  readonly end: number;
  readonly owner?: SchoolOwner;
  readonly kind: SchoolKind;
  readonly number?: string;
  /** What tells it from others beside its number, as stems: its proper name, its settlement, whose name it bears. */
  readonly names: readonly string[];
}

/**
 * Whether a name tells one school from others: «СОШ № 5», «Ивановская СОШ», «школа с. Верхнее», «МБОУ „Лицей“», where the legal
 * form says that there is one, not «школа» or «лицей» alone.
 */
export function isConcrete({ number, names, owner, kind }: SchoolName): boolean {
  return number !== undefined || names.length > 0 || (owner !== undefined && !plainKinds.has(kind));
}

/** «Школа № 5» may be any of these. */
const plainKinds: ReadonlySet<SchoolKind> = new Set<SchoolKind>(['secondary', 'basic', 'primary', 'school']);

/**
 * Whether two names mean one school. Its legal form does not tell: offices write «МБОУ», «ГБОУ» or nothing as they like.
 * Numbers must be the same, kinds must not contradict, and of proper names, where both have some, one must be shared.
 */
export function isSameSchool(one: SchoolName, other: SchoolName): boolean {
  if (one.number !== other.number || !agree(one.kind, other.kind)) return false;
  if (one.number !== undefined && (one.names.length === 0 || other.names.length === 0)) return true;
  if (one.names.length === 0 && other.names.length === 0) return one.kind !== 'school';
  return one.names.some((name) => other.names.includes(name));
}

function agree(one: SchoolKind, other: SchoolKind): boolean {
  if (one === other) return true;
  const isOpen = one === 'school' || other === 'school';
  return isOpen && plainKinds.has(one) && plainKinds.has(other);
}
