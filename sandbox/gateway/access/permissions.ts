import { forbidden } from "../errors.js";
import { stateFunction } from "../legacy/state-names.js";
import { keyOf } from "../store/record.js";
import { childrenOf, textOf, type Element } from "../xml/read.js";

/** What a user may do with the records of an object. */
export type Right = "read" | "create" | "update" | "delete";

/** The rights of a user by object; `*` is for all other objects. Nothing else is allowed. */
export type Permissions = Readonly<Record<string, readonly Right[]>>;

/** A right that a function needs. */
interface Need {
  readonly object: string;
  readonly right: Right;
}

/** Which objects functions and lists work on. */
export interface ObjectNames {
  objectNamed(name: string): string;
  objectOf(functionName: string): string;
}

/**
 * Refuses a function if the user lacks the right. Functions without records, such as `lookup`, need no right.
 *
 * @param permissions everything is allowed where absent
 * @throws Refusal
 */
export function checkPermissions(
  element: Element,
  permissions: Permissions | undefined,
  names: ObjectNames,
): void {
  if (!permissions) return;
  const rights = new Map(Object.entries(permissions).map(([object, own]) => [keyOf(object), own]));
  const isAllowed = ({ object, right }: Need): boolean =>
    (rights.get(keyOf(object)) ?? rights.get("*") ?? []).includes(right);
  const missing = needsOf(element, names).find((need) => !isAllowed(need));
  if (missing) throw forbidden(missing.object, missing.right);
}

const reading = /^(read|readByName|readByQuery|readRelated|query)$/;

function needsOf(element: Element, names: ObjectNames): Need[] {
  const { name, children, attributes } = element;
  if (name === "create" || name === "update")
    return children.map((object) => ({ object: object.name, right: name }));
  if (reading.test(name)) return [{ object: textOf(element, "object"), right: "read" }];
  if (name === "delete") return [{ object: textOf(element, "object"), right: "delete" }];
  if (name === "get" || name === "get_list")
    return [{ object: names.objectNamed(attributes["object"] ?? ""), right: "read" }];
  if (name === "runDdsJob")
    return childrenOf(element, "object").map(({ text }) => ({ object: text.trim(), right: "read" }));
  const [verb] = /^(create|record|update|partialupdate|delete|get)(?=_)/.exec(name) ?? [];
  if (verb !== undefined) return [{ object: names.objectOf(name), right: rightOf(verb) }];
  if (stateFunction.test(name)) return [{ object: names.objectOf(name), right: "update" }];
  // What is left works on one object that is named by an element: `approve`, `post`.
  const [target] = children;
  return target && target.children.length > 0 ? [{ object: target.name, right: "update" }] : [];
}

const rightOf = (verb: string): Right => {
  if (verb === "get") return "read";
  if (verb === "delete") return "delete";
  return /^(partial)?update$/.test(verb) ? "update" : "create";
};
