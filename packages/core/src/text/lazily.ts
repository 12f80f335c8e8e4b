/**
 * What is made of a module's own words when it is first asked for, and once: a program that never asks does not wait for it
 * when it starts.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
