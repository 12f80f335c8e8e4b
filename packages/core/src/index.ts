export { assertNever } from './assert-never.ts';
export { failure, type Result, success } from './result.ts';
