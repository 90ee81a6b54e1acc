/** Adds items to a list. `push(...items)` fails for long ones, because a call takes only so many arguments. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** The list under a key of a map of lists, made where there is none, so that items can be added to it. */
export function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}

/** The set under a key of a map of sets, made where there is none, so that items can be added to it. */
export function setIn<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const known = sets.get(key);
  if (known) return known;
  const set = new Set<Item>();
  sets.set(key, set);
  return set;
}
