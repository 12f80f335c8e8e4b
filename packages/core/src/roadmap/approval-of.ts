import { type Place, placeOf } from '../model/place.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Approval } from '../phrases/approval.schema.ts';
import { parseApproval } from '../phrases/parse-approval.ts';

const whichAnnex = /^(?:приложение\s*)?(?:№\s*\S+\s*)?к\s+/iu;

const datives: readonly (readonly [declined: RegExp, plain: string])[] = [
  [/^приказу(?!\p{L})/iu, 'приказ'],
  [/^распоряжению(?!\p{L})/iu, 'распоряжение'],
  [/^постановлению(?!\p{L})/iu, 'постановление'],
  [/^решению(?!\p{L})/iu, 'решение'],
  [/^протоколу(?!\p{L})/iu, 'протокол'],
];

/** The act that approves a roadmap: its own line, else the act that the roadmap is an annex to, where that says what it is. */
export function approvalOf({ approval, annex }: Pick<Roadmap, 'approval' | 'annex'>): Approval | undefined {
  if (approval !== undefined || annex === undefined || !whichAnnex.test(annex)) return approval;
  const words = annex.replace(whichAnnex, '');
  const found = datives.find(([declined]) => declined.test(words));
  return found === undefined ? undefined : parseApproval(words.replace(...found));
}

/** Where it says so. */
export function placeOfApproval(roadmap: Roadmap): Place {
  const { approval, annex } = roadmap;
  if (approval !== undefined) return { node: approval };
  return annex === undefined ? { node: roadmap } : placeOf(roadmap, 'annex');
}
