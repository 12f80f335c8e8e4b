import { lazily } from '../text/lazily.ts';
import { phraseStem } from '../text/stem.ts';
import { forms } from './forms.ts';
import type { KindStatement } from './kind.schema.ts';
import { impliedKinds, type Kind, kindNames, kinds } from './kind.ts';

interface Meaning {
  readonly kinds: readonly Kind[];
  readonly form?: string;
}

/** Further words by which officials name a kind. */
const kindPhrases: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  administration: ['работа с администрациями', 'работа с администрацией', 'работа с руководителями'],
  monitoring: ['мониторинги', 'мониторинг результатов'],
  curatorship: ['куратор', 'работа кураторов'],
  experience: ['распространение опыта', 'распространение успешных практик', 'обмен опытом'],
  individual: ['индивидуальная работа', 'индивидуальное сопровождение', 'адресная поддержка педагогов'],
  diagnostics: ['диагностические работы', 'контрольная работа', 'пробный экзамен'],
  parents: ['работа с родителями', 'родительское собрание'],
  objectivity: ['объективность оценки', 'перепроверка работ'],
};

const meanings = lazily(
  (): ReadonlyMap<string, Meaning> =>
    new Map([
      ...kinds.flatMap((kind) =>
        [kindNames[kind], ...(kindPhrases[kind] ?? [])].map((phrase): [string, Meaning] => [
          phraseStem(phrase),
          { kinds: withImplied(kind) },
        ]),
      ),
      ...forms.map((form): [string, Meaning] => [phraseStem(form.name), { kinds: form.kinds, form: form.name }]),
    ]),
);

/** Reads one stated kind («методическое», «круглого стола»), in any case, number or gender; the words are kept either way. */
export function parseKind(text: string): KindStatement {
  const meaning = text.length > longestKind ? undefined : meaningOf(text);
  return { text, kinds: meaning?.kinds ?? [], ...(meaning?.form === undefined ? {} : { form: meaning.form }) };
}

/** No kind is longer; what is, is some other text. */
const longestKind = 200;

function meaningOf(text: string): Meaning | undefined {
  return (
    meanings().get(phraseStem(text)) ?? meanings().get(phraseStem(text.replace(/(?<=\s)(?:мероприятие|работа)$/iu, '')))
  );
}

/** Every phrase that `вид:` understands, for completion and for messages. */
export function kindVocabulary(): readonly string[] {
  return [...kinds.map((kind) => kindNames[kind]), ...forms.map((form) => form.name)];
}

function withImplied(kind: Kind): readonly Kind[] {
  const implied = impliedKinds[kind];
  return implied === undefined ? [kind] : [kind, implied];
}
