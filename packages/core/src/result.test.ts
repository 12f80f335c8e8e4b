import { assertNever, failure, success } from '@dorkarta/core';
import { expect, test } from 'vitest';

test('a result is a success with its value or a failure with its trouble', () => {
  expect(success(1)).toEqual({ ok: true, value: 1 });
  expect(failure('no such file')).toEqual({ ok: false, trouble: 'no such file' });
});

test('a forgotten variant is a bug, not a silent default', () => {
  expect(() => assertNever('surprise' as never)).toThrow('surprise');
});
