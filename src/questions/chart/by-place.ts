import type { TypeName } from './rule.js';

/** Things kept by their type and their place in the clause. */
export class ByPlace<Thing> {
  readonly #byType = new Map<TypeName, Thing[][]>();

  put(type: TypeName, place: number, thing: Thing): void {
    let ofType = this.#byType.get(type);
    if (!ofType) {
      ofType = [];
      this.#byType.set(type, ofType);
    }
    const there = ofType[place];
    if (there) there.push(thing);
    else ofType[place] = [thing];
  }

  at(type: TypeName, place: number): readonly Thing[] {
    return this.#byType.get(type)?.[place] ?? [];
  }
}
