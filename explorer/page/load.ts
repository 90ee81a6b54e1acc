import type { Message, ModuleData } from "../data/model.js";
import {
  childOf,
  declared,
  isRegistered,
  registered,
  whenRegistered,
  type Declared,
  type Registered,
} from "./store.js";

const waiting = new Map<string, Promise<unknown>>();

/** Loads data once, by a script: a page that is opened from disk can fetch nothing. */
function load(key: string): Promise<unknown> {
  const known = waiting.get(key);
  if (known) return known;
  const promise = isRegistered(key)
    ? Promise.resolve(registered(key as never))
    : new Promise<unknown>((resolve, reject) => {
        whenRegistered(key, resolve);
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
