import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvalSchema } from './approval.schema.ts';
import { parseApproval } from './parse-approval.ts';
import { anyWording } from './testing/wordings.ts';

describe('approvals', () => {
  const approvals: readonly (readonly [text: string, meaning: Readonly<Record<string, string>>])[] = [
    ['распоряжение от 18.05.2021 № 51', { act: 'directive', date: '2021-05-18', number: '51' }],
    ['РАСПОРЯЖЕНИЕ от 18.05.2021 г. № 51', { act: 'directive', date: '2021-05-18', number: '51' }],
    [
      'приказ управления образования от 18 мая 2021 г. № 51-р',
      { act: 'order', issuer: 'управления образования', date: '2021-05-18', number: '51-р' },
    ],
    ['Приказ МОУО от 18.05.2021г. №51 - р', { act: 'order', issuer: 'МОУО', date: '2021-05-18', number: '51-р' }],
    [
      'постановление администрации Эртильского района № 01-05/123 от 1 марта 2022 года',
      { act: 'resolution', issuer: 'администрации Эртильского района', date: '2022-03-01', number: '01-05/123' },
    ],
    [
      'приказом Министерства образования от 10.11.2023 № 1698 «Об утверждении списка»',
      {
        act: 'order',
        issuer: 'Министерства образования',
        date: '2023-11-10',
        number: '1698',
        subject: 'Об утверждении списка',
      },
    ],
    [
      'Приказ от 05.07.2021 № 40 о закреплении кураторов',
      { act: 'order', date: '2021-07-05', number: '40', subject: 'о закреплении кураторов' },
    ],
    [
      'протокол заседания координационного совета от «18» мая 2021 г. № 3',
      { act: 'minutes', issuer: 'заседания координационного совета', date: '2021-05-18', number: '3' },
    ],
    ['решение от 01.02.2022 N 45-ОД', { act: 'decision', date: '2022-02-01', number: '45-ОД' }],
  ];
  test.each(approvals)('«%s»', (text, meaning) => {
    expect(parseApproval(text)).toStrictEqual({ text, ...meaning, notes: [] });
  });

  const lacking: readonly (readonly [text: string, codes: readonly string[]])[] = [
    ['приказ № 12', ['names-no-approval']],
    ['решение от 18.05.2021', ['names-no-approval']],
    ['утверждено директором', ['names-no-approval']],
    ['', ['names-no-approval']],
    ['приказ от 31.02.2022 № 5', ['day-does-not-exist']],
  ];
  test.each(lacking)('«%s» is noted: %s', (text, codes) => {
    const approval = parseApproval(text);
    expect(approval.notes.map(({ code }) => code)).toStrictEqual(codes);
  });

  test('any text gives an approval with the words in it', () => {
    fc.assert(
      fc.property(anyWording, (text) => {
        const approval = parseApproval(text);
        expect(approvalSchema.parse(approval)).toStrictEqual(approval);
        expect(approval.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
