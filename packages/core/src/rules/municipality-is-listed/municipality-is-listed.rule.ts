import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Municipality } from '../../model/declaration.ts';
import { placeOf } from '../../model/place.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import { municipalityMeant, municipalityNamed } from '../../municipalities/municipality-name.ts';
import { foldTitle } from '../../text/fold.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

const isSpelledOtherwise = message`Муниципалитет «${'words'}» объявлен как «${'title'}»: напишите «муниципалитет: ${'handle'}».`;
const isMisspelt = message`Муниципалитета «${'words'}» нет среди объявленных, есть «${'handle'}»: исправьте имя.`;
const isUnknown = message`Муниципалитета «${'words'}» нет среди объявленных (${'known'}): исправьте название или объявите его («муниципалитет имя = ${'words'}»).`;
const isAbsent = message`Не сказано, какого муниципалитета карта, а объявлены: ${'known'}. Напишите «муниципалитет: …».`;
const isOfAnother = message`Муниципалитет «${'title'}» объявлен, но карта не его: уберите объявление или перенесите его в справочник.`;

/** Where municipalities are declared, the roadmap is of one of them, by its declared name. */
export const municipalityIsListed: Rule = {
  ...headingOf('municipality-is-listed'),
  *examine({ view: { roadmap } }) {
    const known = roadmap.declarations.flatMap((each) => (each.kind === 'municipality' ? [each] : []));
    yield judge(roadmap, known);
    const own = known.filter(({ from }) => from === undefined);
    const home = municipalityNamed(roadmap.municipality ?? '', known);
    for (const each of own) {
      const place = placeOf(each, 'title');
      if (roadmap.municipality === undefined) yield notApplicable(place);
      else yield each === home ? pass(place) : fail(place, isOfAnother({ title: shortened(each.title) }));
    }
  },
};

function judge(roadmap: Roadmap, known: readonly Municipality[]): Outcome {
  const { municipality, level = 'municipal' } = roadmap;
  const place = placeOf(roadmap, municipality === undefined ? 'title' : 'municipality');
  if (known.length === 0 || (municipality !== undefined && isPlaceholder(municipality))) return notApplicable(place);
  if (municipality === undefined)
    return level === 'municipal' ? fail(place, isAbsent({ known: listed(known) })) : notApplicable(place);
  const found = municipalityNamed(municipality, known);
  const words = shortened(municipality);
  const meant = municipalityMeant(municipality, known);
  if (found === undefined && meant !== undefined) return fail(place, isMisspelt({ words, handle: shortened(meant) }));
  if (found === undefined) return fail(place, isUnknown({ words, known: listed(known) }));
  if (foldTitle(found.title) === foldTitle(municipality)) return pass(place);
  const title = shortened(found.title);
  return fail(place, isSpelledOtherwise({ words, title, handle: found.name ?? title }));
}

const mostListed = 5;

function listed(known: readonly Municipality[]): string {
  const titles = known.slice(0, mostListed).map(({ title }) => shortened(title));
  return known.length > mostListed ? `${titles.join(', ')} и другие` : titles.join(', ');
}
