import { beginsWithBody, looksLikeBody } from './guess-columns.ts';

const person = /^\p{Lu}[\p{L}-]+\s+\p{Lu}\.(?:\s?\p{Lu}\.)?$|^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]+$/u;

/**
 * Whoever stands behind commas in a line, where each part is a body or an office by itself, or each a person; undefined where
 * commas may belong to one of them: «Управление образования, науки и спорта», «Иванова И. И., методист».
 */
export function dividedBodies(text: string): readonly string[] | undefined {
  if (!text.includes(',') || text.includes(';')) return undefined;
  const parts = partsOutsideQuotes(text);
  if (parts === undefined || parts.length < 2) return undefined;
  const areAll = parts.every((part) => person.test(part)) || parts.every(isBody);
  return areAll ? parts : undefined;
}

const opening = '«„“(';
const closing = '»”)';

/** What commas divide that stand in no quotes and no brackets; undefined where these do not match. */
function partsOutsideQuotes(text: string): readonly string[] | undefined {
  const parts = [''];
  let [depth, isQuoted] = [0, false];
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '“' && depth > 0) depth -= 1;
    else if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth -= 1;
    if (depth < 0) return undefined;
    if (sign === ',' && depth === 0 && !isQuoted) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  if (depth > 0 || isQuoted) return undefined;
  const isDivided = parts.slice(1).every((part) => /^\s/u.test(part));
  return isDivided ? parts.map((part) => part.trim()) : undefined;
}

/** «МКУ «ЦРО»», «МБУ ДО «Дом творчества»», «ММЦ»: by its form, or by first letters alone. */
const byForm =
  /^(?:(?:(?:М|Г|ФГ)[АБК]?|Ч|Н)?(?:ОУ|У|ДОУ|УК|УДО|УДПО|ПОУ|ОО)|АНО)(?:\s+(?:ДО|ДПО|СПО))?\s|^\p{Lu}{2,7}$/u;

/** «методический кабинет»: what begins with a small letter is short, and none of «на базе школ», «работающие в школах». */
const mostWords = 3;
const goesOn =
  /^(?:на|в|во|по|из|с|со|и|или|для|при|к|от|котор\p{L}*|\p{L}+(?:щ|вш|нн)(?:ая|ее|ие|ий|ую|их|ые|ый))(?!\p{L})/iu;

function isBody(part: string): boolean {
  if (byForm.test(part)) return true;
  const isName = /^[\p{Lu}«]/u.test(part) || (part.split(/\s+/).length <= mostWords && !goesOn.test(part));
  return beginsWithBody(part) || (isName && looksLikeBody(part));
}
