import type { TypeName } from './rule.js';

/** A set of types, a bit for each. A question compares such sets some hundred times. */
export type TypeBits = Uint32Array;

/** Makes a set of some types. Leaves out those that no rule has a slot for. */
export type ToBits = (types: Iterable<TypeName>) => TypeBits;

const BITS = 32;

/** Gives each of some types its bit. */
export function numberTypes(all: Iterable<TypeName>): ToBits {
  const numbers = new Map([...new Set(all)].map((type, number) => [type, number]));
  const length = Math.ceil(numbers.size / BITS);
  return (types) => {
    const bits = new Uint32Array(length);
    for (const type of types) {
      const number = numbers.get(type);
      if (number !== undefined) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & (BITS - 1)));
    }
    return bits;
  };
}

/** Adds the types of another set. */
export function addBits(to: TypeBits, more: TypeBits): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) | (more[at] ?? 0);
}

/** Whether two sets have a type in common. */
export function bitsMeet(one: TypeBits, other: TypeBits): boolean {
  for (let at = 0; at < one.length; at++) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
  return false;
}
