import { deserialize, serialize } from "node:v8";

/** A class of data: its objects have nothing but fields that anybody can read. */
type DataClass = abstract new (...args: never[]) => object;

interface Packed {
  readonly value: unknown;
  /** The objects of each class that are in the value. */
  readonly objects: readonly (readonly object[])[];
}

/**
 * A value as bytes: what is in it twice is one thing again when it is unpacked. Throws where there is a function in it,
 * or an object of another class.
 */
export function pack(value: unknown, classes: readonly DataClass[]): Uint8Array {
  const found = new Map<unknown, object[]>(classes.map((one) => [one.prototype, []]));
  const seen = new Set<unknown>([value]);
  for (const each of seen) {
    if (typeof each === "function") throw new Error(`the function ${each.name} cannot be kept`);
    if (typeof each !== "object" || each === null) continue;
    if (each instanceof Map || each instanceof Set) for (const inner of [...each].flat()) seen.add(inner);
    else for (const inner of Object.values(each)) seen.add(inner);
    const prototype: unknown = Object.getPrototypeOf(each);
    const objects = found.get(prototype);
    if (objects) objects.push(each);
    else if (!plain.has(prototype)) throw new Error(`an object of ${each.constructor.name} cannot be kept`);
  }
  const packed: Packed = { value, objects: [...found.values()] };
  return serialize(packed);
}

const plain = new Set<unknown>([Object.prototype, Array.prototype, Map.prototype, Set.prototype]);

/** The value that `pack` had, with the same classes. */
export function unpack(bytes: Uint8Array, classes: readonly DataClass[]): unknown {
  const { value, objects } = deserialize(bytes) as Packed;
  for (const [index, one] of classes.entries())
    for (const each of objects[index] ?? []) Object.setPrototypeOf(each, one.prototype as object);
  return value;
}
