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

interface Registered {
  readonly catalog: Catalog;
  readonly search: SearchData;
  readonly docs: readonly DocPage[];
  readonly difference: Difference | null;
  readonly served: Served | null;
}

const data = new Map<string, unknown>();
const waiting = new Map<string, Promise<unknown>>();
const listeners = new Map<string, (value: unknown) => void>();

/** What each script of data calls. */
export function register(key: string, value: unknown): void {
  data.set(key, value);
  listeners.get(key)?.(value);
}

export const registered = <Key extends keyof Registered>(key: Key): Registered[Key] | undefined =>
  data.get(key) as Registered[Key] | undefined;

/** Loads data once, by a script: a page that is opened from disk can fetch nothing. */
function load(key: string): Promise<unknown> {
  const known = waiting.get(key);
  if (known) return known;
  const promise = data.has(key)
    ? Promise.resolve(data.get(key))
    : new Promise<unknown>((resolve, reject) => {
        listeners.set(key, resolve);
        const script = document.createElement("script");
        script.src = `data/${key}.js`;
        script.onerror = () => {
          waiting.delete(key);
          reject(new Error(`data/${key}.js cannot be loaded`));
        };
        document.head.append(script);
      });
  waiting.set(key, promise);
  return promise;
}

export const loadShared = <Key extends keyof Registered>(key: Key): Promise<Registered[Key]> =>
  load(key) as Promise<Registered[Key]>;

export const loadModule = (key: string): Promise<ModuleData> => load(key) as Promise<ModuleData>;

export const moduleAt = (key: string): ModuleData | undefined => data.get(key) as ModuleData | undefined;

/** One declaration with where it stands. */
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

/** Loads all that a declaration is made of, so that what is to be sent can be judged as a whole. */
export async function loadWhole(message: Message, root: readonly [string, string]): Promise<void> {
  const seen = new Set<string>();
  let next: (readonly [string, string])[] = [root];
  while (next.length > 0) {
    await Promise.all([...new Set(next.map(([module]) => module))].map(loadModule));
    const found = next.flatMap((ref) => {
      const key = ref.join(" ");
      const one = seen.has(key) ? undefined : declared(message, ref);
      seen.add(key);
      return one ? Object.keys(one.element.children).flatMap((name) => childRef(one, name)) : [];
    });
    next = found.filter((ref) => !seen.has(ref.join(" ")));
  }
}

function childRef(one: Declared, name: string): (readonly [string, string])[] {
  const { ref } = childOf(one, name);
  return ref ? [ref] : [];
}
