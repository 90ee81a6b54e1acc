import type { ProfileData, ShapeData, TypeRef } from "../../runtime/model/shape.js";
import type { Message, ProfileDetail, Version } from "../data/model.js";
import { childOf, declared, type Declared } from "./store.js";

const made = new Map<string, ShapeData>();

/** The shape of a declaration as generated modules have it; what is not loaded is read as it comes. */
export function shapeOf(message: Message, ref: readonly [string, string], tag = ref[1]): ShapeData {
  const one = declared(message, ref);
  if (!one) return { element: tag, content: "ANY" };
  const key = `${message} ${ref.join(" ")}`;
  const known = made.get(key);
  if (known) return known;
  const shape = makeShape(message, one);
  made.set(key, shape);
  return shape;
}

function makeShape(message: Message, one: Declared): ShapeData {
  const { tag, content, source, wants, pairs, open, attributes, text, children } = one.element;
  const types: Record<string, TypeRef> = {};
  for (const name of Object.keys(children)) {
    const { type, ref, unknown } = childOf(one, name);
    if (ref) types[name] = () => shapeOf(message, ref, name);
    else if (unknown) types[name] = () => ({ element: name, content: "ANY" });
    else if (type !== undefined) types[name] = type;
  }
  return {
    element: tag,
    content,
    ...(source !== undefined && { source: source as never }),
    ...(wants && { wants }),
    ...(pairs && { pairs }),
    ...(open && { open }),
    ...(Object.keys(types).length > 0 && { types }),
    ...(text !== undefined && { text }),
    ...(attributes && { attributes }),
    ...(message === "response" && { answer: true as const }),
  };
}

/** A request profile, for the runtime to judge and write values by. */
export function profileOf(
  name: string,
  version: Version,
  { root, within, fixed }: ProfileDetail,
): ProfileData | undefined {
  if (!root) return undefined;
  const shape = shapeOf("request", root);
  const attributes = fixed && withoutFixed(shape.attributes, fixed);
  return {
    ...shape,
    ...(attributes && { attributes }),
    name,
    version,
    ...(within !== undefined && { within }),
    ...(fixed && { fixed }),
  };
}

/** What a profile settles is not part of its value. */
function withoutFixed(
  attributes: Readonly<Record<string, string>> | undefined,
  fixed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  if (!attributes) return undefined;
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !Object.hasOwn(fixed, name)));
}
