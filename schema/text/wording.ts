/** `a`, `a or b`, `a, b or c`; where that would fill a screen, `one of 251`. */
export function alternatives(names: readonly string[]): string {
  if (names.length > 12) return `one of ${names.length}`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}

/** `Did you mean amount?`, where a name that would be allowed is close. */
export function suggestion(name: string, allowed: Iterable<string>): string | undefined {
  const meant = closest(name, allowed);
  return meant === undefined || meant === name ? undefined : `Did you mean ${meant}?`;
}

/**
 * The name among those allowed that was most likely meant; undefined where none is close. Close is at most
 * one slip (a wrong, missing, extra or swapped letter) for every three letters; case does not count.
 */
export function closest(name: string, allowed: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(name.length / 3) + 1;
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = slips(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Damerau–Levenshtein distance, neighbours swapped counting as one. */
function slips(a: string, b: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const [before, above] = [previous, row];
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(before, j - 2) + 1);
      }
      row.push(least);
    }
    previous = above;
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] as number;
