/** Two objects in one; what either finds out when it is asked stays unasked. */
export function joined<Base extends object, More extends object>(
  base: Base,
  more: More,
): Omit<Base, keyof More> & More {
  const parts = { ...Object.getOwnPropertyDescriptors(base), ...Object.getOwnPropertyDescriptors(more) };
  return Object.defineProperties({}, parts) as Omit<Base, keyof More> & More;
}
