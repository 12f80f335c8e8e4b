import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const sheet = 'xl/worksheets/sheet1.xml';

/** A roadmap that forms are filled in for. */
export const reportedRoadmap = `карта Дорожная карта района
  муниципалитет: Район
  период: 2021

раздел 1. Кадры

  мероприятие Сбор данных
    срок: март 2021

  мероприятие Совещания
    срок: май 2021
`;

/** A form with words in some of its empty cells, as somebody who answers writes them. */
export function filledForm(form: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(form);
  let xml = strFromU8(parts[sheet] ?? new Uint8Array());
  for (const [address, text] of Object.entries(cells)) {
    const empty = new RegExp(`<c r="${address}"( s="\\d+")/>`);
    if (!empty.test(xml)) throw new Error(`${address} is no empty cell of the form`);
    xml = xml.replace(empty, `<c r="${address}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  }
  return zipSync({ ...parts, [sheet]: strToU8(xml) });
}
