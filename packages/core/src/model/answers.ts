/** What a field says that asks whether. */
export const answers = ['yes', 'no'] as const;
export type Answer = (typeof answers)[number];

/** The words of the answers. */
export const answerWords: Readonly<Record<Answer, string>> = { yes: 'да', no: 'нет' };
