import { allSchools, foldTitle, foldWord } from '@dorkarta/core';
import type { MentionRules } from '../../mapping/mention-rules.ts';
import { handleOf } from '../../mapping/mentions.ts';
import { type DeclaredName, namedKindWords } from '../../names/declared-name.ts';
import { lookUp } from '../../names/look-up.ts';
import { writeInline } from '../../print/write-list.ts';
import type { FileView } from '../view/file-view.ts';
import type { Offer } from './completion-item.ts';

/** What can be named in a field: what the file and its imports declare, each by its handle; `except` is named already. */
export function nameOffers(
  { scope }: Pick<FileView, 'scope'>,
  rules: MentionRules,
  except: readonly string[] = [],
): readonly Offer[] {
  const taken = new Set(except.map(foldTitle));
  const isFree = (words: string): boolean => !taken.has(foldTitle(words));
  const named = [...scope.own.all, ...scope.imported.all].flatMap((declared) => {
    if (!rules.kinds.includes(declared.kind) || declared.title === '' || !isFree(declared.title)) return [];
    const handle = handleOf(declared, { lookUp: (query) => lookUp(scope, query) });
    const found = lookUp(scope, { words: handle, kinds: rules.kinds, quoted: false, numbers: rules.numbers === true });
    if (found.is !== 'declared' || found.declared !== declared) return byTitle(declared);
    return isFree(handle) ? [nameOffer(declared, handle)] : [];
  });
  const everyone: readonly Offer[] =
    rules.allSchools === true && isFree(allSchools)
      ? [{ label: allSchools, kind: 'value', detail: 'Каждая школа муниципалитета' }]
      : [];
  return [...named, ...everyone];
}

/** What its handle does not mean here is meant by its title, if by anything. */
function byTitle(declared: DeclaredName): readonly Offer[] {
  const { name, number, title } = declared;
  return (name ?? number) === undefined ? [] : [nameOffer(declared, title)];
}

function nameOffer({ kind, title, from }: DeclaredName, handle: string): Offer {
  const isTitle = handle === title;
  const written = isTitle ? writeInline([{ text: title, quoted: false }]) : handle;
  const source = from === undefined ? [] : [from];
  return {
    label: handle,
    kind: 'name',
    detail: [...(isTitle ? [] : [title]), ...source].join(' · ') || namedKindWords[kind].one,
    insert: [written],
    search: [...(isTitle ? [] : [title]), ...wordsOf(title)],
  };
}

/** The later words of a title: an editor may compare only beginnings. */
function wordsOf(title: string): readonly string[] {
  return foldWord(title).split(/\s+/).slice(1);
}
