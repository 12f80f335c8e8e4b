import type { Declaration, School } from '../model/declaration.ts';
import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import type { Roadmap } from '../model/roadmap.ts';

/**
 * The schools that the list of schools names, each once: those of the declared groups in their order, or, where no group
 * names any, all that are declared. A school that a group names in free words has its title alone.
 */
export function listedSchools({ declarations }: Pick<Roadmap, 'declarations'>): readonly School[] {
  const known = new Map(declarations.map((each) => [each.title, each]));
  const listed = new Map<string, School>();
  for (const each of declarations) addMembers(each, known, listed);
  return listed.size > 0 ? [...listed.values()] : declarations.filter((each) => each.kind === 'school');
}

function addMembers(group: Declaration, known: ReadonlyMap<string, Declaration>, listed: Map<string, School>): void {
  if (group.kind !== 'group') return;
  for (const mention of group.schools) {
    const member = memberOf(mention, known);
    if (member !== undefined && !listed.has(member.title)) listed.set(member.title, member);
  }
}

/** A school that a group names; the schools of a group within it are those of that group's own declaration. */
function memberOf(mention: Mention, known: ReadonlyMap<string, Declaration>): School | undefined {
  if (mention.kind === 'all-schools') return undefined;
  const title = mentionTitle(mention);
  const declared = known.get(title);
  if (declared === undefined) return { kind: 'school', title };
  return declared.kind === 'school' ? declared : undefined;
}
