import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import { stemWord } from '../../text/stem.ts';

const differs = message`Муниципалитет карты – «${'municipality'}», а в её названии – «${'named'}»: исправьте одно из двух.`;

/** The municipality in the title of a roadmap is the one that it states. */
export const titleNamesMunicipality: Rule = {
  ...headingOf('title-names-municipality'),
  *examine({ view: { roadmap } }) {
    const { municipality = '', title } = roadmap;
    const [stated] = municipalitiesIn(municipality);
    const named = municipalitiesIn(title);
    const place = placeOf(roadmap, stated === undefined ? 'title' : 'municipality');
    const [first] = named;
    if (stated === undefined || first === undefined) yield notApplicable(place);
    else if (named.some((each) => isSame(each, stated))) yield pass(place);
    else yield fail(place, differs({ municipality, named: first.words }));
  },
};

/** «Верхнелужского муниципального округа»: whose name it is, and what it is. */
interface Municipality {
  readonly words: string;
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
}

/** Its name is an adjective: «Карта района» and «Школы округа» name none. */
const municipality =
  /(?<![А-ЯЁа-яё-])([А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё][а-яё]+)*(?:[ио]й|ый|[ое]го|[ое]му|[оеиы]м))\s+(?:(муниципальн|городск)[а-яё]+\s+)?(район|округ)(?:а|у|ом|е)?(?![а-яё])/g;

function municipalitiesIn(text: string): readonly Municipality[] {
  return [...text.matchAll(municipality)].map(([words, name = '', kind = '', unit = '']) => ({
    words,
    name: stemWord(name),
    kind,
    unit,
  }));
}

/** «район» may be short for «муниципальный район», and «округ» for either kind. */
function isSame(one: Municipality, other: Municipality): boolean {
  return (
    one.name === other.name &&
    one.unit === other.unit &&
    (one.kind === '' || other.kind === '' || one.kind === other.kind)
  );
}
