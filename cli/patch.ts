import { append } from "../schema/text/collections.js";

/** A step from one text to another: a line that stays, goes or comes. */
type Step = readonly [sign: " " | "-" | "+", line: string];

/** Lines around a change that show where it is. */
const around = 3;
/** Above this number of differing lines in one place, no common lines between them are searched. */
const mostSought = 1_500;

/** What changes in a file, as a patch (unified format). */
export function patchOf(path: string, before: string, after: string): string {
  const steps = stepsBetween(linesOf(before), linesOf(after));
  const lines = [`--- a/${path}`, `+++ b/${path}`];
  let [old, now] = [1, 1];
  for (let at = 0; at < steps.length;) {
    const first = nextChange(steps, at);
    if (first === steps.length) break;
    const from = Math.max(at, first - around);
    let end = first;
    for (
      let next = first;
      next < steps.length && next - end <= 2 * around;
      next = nextChange(steps, next + 1)
    )
      end = next;
    const to = Math.min(steps.length, end + around + 1);
    old += from - at;
    now += from - at;
    const hunk = steps.slice(from, to);
    const [olds, news] = ["+", "-"].map((sign) => hunk.filter(([other]) => other !== sign).length) as [number, number]; // prettier-ignore
    lines.push(`@@ -${old},${olds} +${now},${news} @@`);
    append(
      lines,
      hunk.map(([sign, line]) => sign + line),
    );
    old += olds;
    now += news;
    at = to;
  }
  return `${lines.join("\n")}\n`;
}

/** A final line break ends the last line and does not begin another. */
const linesOf = (text: string): string[] => text.replace(/\n$/, "").split("\n");

function nextChange(steps: readonly Step[], from: number): number {
  let at = from;
  while (at < steps.length && steps[at]?.[0] === " ") at++;
  return at;
}

/** Keeps the longest common lines, within the limit. */
function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  const [olds, news] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return [
    ...before.slice(0, head).map((line): Step => [" ", line]),
    ...middleSteps(olds, news),
    ...before.slice(before.length - tail).map((line): Step => [" ", line]),
  ];
}

function middleSteps(olds: readonly string[], news: readonly string[]): Step[] {
  if (olds.length > mostSought || news.length > mostSought)
    return [...olds.map((line): Step => ["-", line]), ...news.map((line): Step => ["+", line])];
  const width = news.length + 1;
  const lengths = new Uint16Array((olds.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = olds.length - 1; i >= 0; i--)
    for (let j = news.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        olds[i] === news[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const steps: Step[] = [];
  for (let i = 0, j = 0; i < olds.length || j < news.length;)
    if (i < olds.length && j < news.length && olds[i] === news[j]) {
      steps.push([" ", olds[i++] as string]);
      j++;
    } else if (j >= news.length || (i < olds.length && at(i + 1, j) >= at(i, j + 1)))
      steps.push(["-", olds[i++] as string]);
    else steps.push(["+", news[j++] as string]);
  return steps;
}
