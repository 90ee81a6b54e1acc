/**
 * The names that moved: those outside of the longest common subsequence. Both sequences have the same names, perhaps
 * not equally often.
 */
export function orderChanged(before: readonly string[], after: readonly string[]): Set<string> {
  const kept = new Set(longestCommon(before, after));
  return new Set([...before, ...after].filter((name) => !kept.has(name)));
}

/** A longest common subsequence. */
function longestCommon(before: readonly string[], after: readonly string[]): string[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
  const found: string[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) found.push(before[(j++, i++)] as string);
    else if ((lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)) i++;
    else j++;
  }
  return found;
}
