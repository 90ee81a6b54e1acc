import type { Catalog, Child, Element, Message, ModuleData, SearchData } from "../data/model.js";
import type { Difference } from "../data/difference.js";
import type { DocPage } from "../data/docs.js";

/** Where requests can be tried: present where the page comes from `explore --serve`. */
export interface Served {
  /** On the page's own origin. */
  readonly path: string;
  readonly senderId: string;
  readonly senderPassword: string;
  readonly companyId: string;
  readonly userId: string;
  readonly userPassword: string;
}

export interface Registered {
  readonly catalog: Catalog;
  readonly search: SearchData;
  readonly docs: readonly DocPage[];
  readonly difference: Difference | null;
  readonly served: Served | null;
}

const data = new Map<string, unknown>();
const listeners = new Map<string, (value: unknown) => void>();

/** What each script of data calls. */
export function register(key: string, value: unknown): void {
  data.set(key, value);
  listeners.get(key)?.(value);
}

export const registered = <Key extends keyof Registered>(key: Key): Registered[Key] | undefined =>
  data.get(key) as Registered[Key] | undefined;

export const isRegistered = (key: string): boolean => data.has(key);

/** Waits for a script that is on its way. */
export const whenRegistered = (key: string, then: (value: unknown) => void): void =>
  void listeners.set(key, then);

export const moduleAt = (key: string): ModuleData | undefined => data.get(key) as ModuleData | undefined;

/** One declaration with where it is. */
export interface Declared {
  readonly module: string;
  readonly message: Message;
  readonly name: string;
  readonly element: Element;
}

/** A declaration whose module is loaded. */
export function declared(message: Message, [module, name]: readonly [string, string]): Declared | undefined {
  const element = moduleAt(module)?.[message][name];
  return element && { module, message, name, element };
}

export function childOf({ module, element }: Declared, name: string): Child {
  const position = Object.hasOwn(element.children, name) ? element.children[name] : undefined;
  return (position === undefined ? undefined : moduleAt(module)?.children[position]) ?? { unknown: true };
}
