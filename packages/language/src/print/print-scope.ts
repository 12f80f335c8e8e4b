import { type DkFile, type Roadmap, roadmapIn, type Section, type Subsection, type Task } from '@dorkarta/core';
import { type DeclaredName, indexNames, type Scope } from '../names/declared-name.ts';

/** The names that a file's lines can mean, as far as its model knows them; the events of an imported roadmap are not among them. */
export function scopeOf(file: DkFile): Scope {
  const declared = file.declarations.map((declaration): DeclaredName => nameOf(declaration.kind, declaration));
  const roadmap = roadmapIn(file);
  const tasks = roadmap === undefined ? [] : tasksOf(roadmap).map((task) => nameOf('task', task));
  return {
    own: indexNames([...declared.filter(({ from }) => from === undefined), ...tasks]),
    imported: indexNames(declared.filter(({ from }) => from !== undefined)),
  };
}

function tasksOf(roadmap: Roadmap): readonly Task[] {
  const inside = (section: Section | Subsection): readonly Task[] => [
    ...section.tasks,
    ...(section.rank === 'section' ? section.subsections.flatMap(inside) : []),
  ];
  return [...roadmap.tasks, ...roadmap.sections.flatMap(inside)];
}

function nameOf(
  kind: DeclaredName['kind'],
  declared: Partial<Pick<DeclaredName, 'name' | 'number' | 'from'>> & Pick<DeclaredName, 'title'>,
): DeclaredName {
  const { name, number, title, from } = declared;
  return { kind, name, number, title, from, uri: undefined, span: undefined, qualifier: undefined };
}
