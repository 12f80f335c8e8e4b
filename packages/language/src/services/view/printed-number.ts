/** An event's number as an outline shows it: «3.2» stands as it is, «3» is «3.». */
export function printedNumber(number: string): string {
  return number.includes('.') ? number : `${number}.`;
}
