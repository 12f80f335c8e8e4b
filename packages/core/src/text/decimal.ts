/** A number as Russian writes it, to hundredths: points and the like may be fractions, «0,5». */
export function decimal(value: number): string {
  return String(Number(value.toFixed(2))).replace('.', ',');
}
