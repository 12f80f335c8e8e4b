/** A share as a note tells it, to tenths: «69,2 %», «100 %». */
export function shareText(count: number, of: number): string {
  return of === 0 ? '0 %' : `${String(Number(((100 * count) / of).toFixed(1))).replace('.', ',')} %`;
}

/**
 * A share beside the least that it is to be, from 0 to 1: in whole per cent, and more exactly where rounding would put it on
 * the other side of that bound: «90 %» of 27 of 30, «89,7 %» of 26 of 29 beside 90 %.
 */
export function shareBeside(atLeast: number, { count, of }: { readonly count: number; readonly of: number }): string {
  const percent = of === 0 ? 0 : (100 * count) / of;
  const reaches = count >= atLeast * of;
  const digits = [0, 1, 2].find((each) => Number(percent.toFixed(each)) >= 100 * atLeast === reaches) ?? 3;
  return `${String(Number(percent.toFixed(digits))).replace('.', ',')} %`;
}
