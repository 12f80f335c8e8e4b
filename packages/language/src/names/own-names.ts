import {
  containersOf,
  type Event,
  eventsOf,
  foldWord,
  innermost,
  isCapitalised,
  isPlaceholder,
  municipalityId,
  numberRoadmap,
  type Origin,
  type Proposal,
  placeOf,
  type Roadmap,
  readMunicipality,
} from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Span } from '../places/span.ts';
import type { Trace } from '../places/trace.ts';
import type { Outline, OutlineNode } from '../structure/outline.ts';
import type { Head } from '../syntax/head.ts';
import type { ConstructLine } from '../syntax/source-line.ts';
import type { DeclaredName, NamedKind } from './declared-name.ts';

/** What a file declares for its own lines: performers, schools, groups, projects and tasks; `known` are those of other versions. */
export function ownNames(
  outline: Outline<OutlineNode>,
  known: WeakMap<ConstructLine, DeclaredName> = new WeakMap(),
): readonly DeclaredName[] {
  const tasks = descendants(outline).filter(({ keyword }) => keyword === 'task');
  return [...outline.declarations, ...tasks].map(({ head, line, keyword }) => {
    const kind = keyword as NamedKind;
    if (line === undefined) return declaredName(head, undefined, kind);
    const name = known.get(line) ?? declaredName(head, line, kind);
    known.set(line, name);
    return name;
  });
}

function declaredName({ number, name, title }: Head, line: ConstructLine | undefined, kind: NamedKind): DeclaredName {
  return {
    kind,
    name: name?.text,
    // Other declarations have no number; one that is written before their title is dropped.
    number: kind === 'task' ? number?.text : undefined,
    title: title?.text ?? '',
    span: name ?? title?.span ?? line?.word,
    from: undefined,
    uri: undefined,
    qualifier: undefined,
  };
}

/** All that stands in the roots of a file. */
function descendants({ roots }: Outline<OutlineNode>): readonly OutlineNode[] {
  const found: OutlineNode[] = [];
  const collect = ({ children }: OutlineNode): void => {
    for (const child of children) {
      found.push(child);
      collect(child);
    }
  };
  roots.forEach(collect);
  return found;
}

/** What other files can mean of a roadmap: its events and proposals, by name, printed number or title. */
export function roadmapNames(roadmap: Roadmap, trace: Trace): readonly DeclaredName[] {
  const numbers = numberRoadmap(roadmap);
  const common = { from: undefined, uri: undefined, qualifier: roadmap.name };
  const events = [...eventsOf(roadmap)].map(
    ({ event }, position): DeclaredName => ({
      kind: 'event',
      name: event.name,
      number: numbers.events.get(event),
      title: event.title,
      span: placeOfName(event, trace),
      position,
      isRepeated: isRepeated(event),
      origin: originOf('event', numbers.events.get(event), roadmap),
      ...common,
    }),
  );
  const proposals = [...containersOf(roadmap)].flatMap((containers) =>
    innermost(containers).proposals.map(
      (proposal): DeclaredName => ({
        kind: 'proposal',
        name: proposal.name,
        number: proposal.number,
        title: proposal.title,
        span: placeOfName(proposal, trace),
        origin: originOf('proposal', proposal.number, roadmap),
        ...common,
      }),
    ),
  );
  return [...events, ...proposals];
}

function isRepeated({ deadline, stages }: Event): boolean {
  const parts = deadline?.parts ?? [];
  return stages.length > 0 || parts.length > 1 || parts.some(({ kind }) => kind === 'recurring');
}

function originOf(is: Origin['is'], number: string | undefined, { title, level, region }: Roadmap): Origin {
  return {
    is,
    ...(number === undefined ? {} : { number }),
    roadmap: title,
    ...(level === undefined ? {} : { level }),
    ...(region === undefined ? {} : { region }),
  };
}

function placeOfName(named: Event | Proposal, trace: Trace): Span | undefined {
  return trace.spanOf(placeOf(named, named.name === undefined ? 'title' : 'name'));
}

/** Names that one file gives twice. Declarations, tasks, and what a roadmap consists of do not get in each other's way. */
export function reportRepeatedNames(outline: Outline<OutlineNode>): readonly Diagnostic[] {
  const parts = outline.roots.flatMap((root) => [root, ...descendants({ ...outline, roots: [root] })]);
  const tasks = parts.filter(({ keyword }) => keyword === 'task');
  const others = parts.filter(({ keyword }) => keyword !== 'task');
  return [...[outline.declarations, tasks, others].flatMap(repeatedAmong), ...repeatedMunicipalities(outline)];
}

/** Municipalities that are declared twice, in another spelling too. */
function repeatedMunicipalities({ declarations }: Outline<OutlineNode>): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return declarations.flatMap(({ keyword, head: { title } }) => {
    if (keyword !== 'municipality' || title === undefined || isPlaceholder(title.text)) return [];
    const key = municipalityId(readMunicipality(title.text));
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, title.text);
      return [];
    }
    const message = `Муниципалитет «${title.text}» уже объявлен выше («${earlier}»): уберите одно из объявлений.`;
    return [diagnose('name-is-unique', title.span, message)];
  });
}

function repeatedAmong(nodes: readonly OutlineNode[]): readonly Diagnostic[] {
  const first = new Map<string, OutlineNode>();
  return nodes.flatMap((node) => {
    const { name } = node.head;
    if (name === undefined) return [];
    const key = foldWord(name.text);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, node);
      return [];
    }
    const message = `Имя «${name.text}» уже дано выше («${earlier.head.title?.text ?? ''}»): дайте другое.`;
    return [diagnose('name-is-unique', name, message)];
  });
}

/** A capitalised name that nobody uses was probably meant as text («Школа = территория успеха»). */
export function reportUnusedNames(outline: Outline<OutlineNode>, used: ReadonlySet<string>): readonly Diagnostic[] {
  const parts = descendants(outline);
  // What a directory declares is for other files.
  const declarations = outline.roots.length === 0 ? [] : outline.declarations;
  return [...declarations, ...parts].flatMap(({ head }) => {
    const { name } = head;
    if (name === undefined || !isCapitalised(name.text) || used.has(foldWord(name.text))) return [];
    const message = `«${name.text}» прочитано как имя, но нигде не используется: если это часть названия, возьмите название в кавычки.`;
    return [diagnose('name-is-used', name, message)];
  });
}
