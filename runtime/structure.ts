import { slotModelOf, type Body, type GroupRule, type LeafRule, type Rule, type Slot } from "./compile.js";
import { next, reachable, type Model, type State } from "./matcher.js";
import type { IssueCode } from "./issues.js";

/** How often each slot is filled, by the slot's index. */
export type Counts = readonly number[];

/** Where a finding belongs: to the property of `slot`, or to the object itself. */
export type Report = (code: IssueCode, slot: Slot | undefined, expected: string, received?: string) => void;

/**
 * Finds what is wrong with the children of an object, whatever their order: what is missing, what does not
 * stand together, what is too few or too many. Exact where every slot has one place in the model, or one in
 * each branch of a choice; `arrange` decides the rest.
 */
export function checkRule(rule: Rule, counts: Counts, report: Report, because?: Slot): void {
  if (rule.kind === "element") return checkLeaf(rule, counts, report, because);
  // Counts with gaps, such as pairs, are left to the model.
  if (rule.occurs.max > 1) return;
  if (rule.occurs.min === 0 && !(because = firstPresent(rule, counts))) return;
  if (rule.kind === "choice") return checkChoice(rule, counts, report, because);
  for (const item of rule.items) checkRule(item, counts, report, because);
}

function checkLeaf({ slot, occurs }: LeafRule, counts: Counts, report: Report, because?: Slot): void {
  const count = counts[slot.index] as number;
  if (count > occurs.max) report("many", slot, String(occurs.max), String(count));
  else if (count >= occurs.min) return;
  else if (count > 0 || occurs.min > 1) report("few", slot, String(occurs.min), String(count));
  else if (because) report("needs", because, slot.key);
  else report("required", slot, slot.key);
}

/** Takes the branch in which the least is wrong. */
function checkChoice(choice: GroupRule, counts: Counts, report: Report, because?: Slot): void {
  const branches = choice.items.filter((item) => firstPresent(item, counts));
  if (branches.length === 0) {
    if (!choice.items.some(isOptional)) report(because ? "needs" : "choice", because, requiredText(choice));
    return;
  }
  let best: Parameters<Report>[] | undefined;
  for (const branch of branches) {
    const found: Parameters<Report>[] = [];
    const witness = firstPresent(branch, counts);
    checkRule(branch, counts, (...finding) => found.push(finding), witness);
    for (const slot of choice.counts.keys())
      if (counts[slot.index] && !branch.counts.has(slot))
        found.push(["conflict", slot, opponent(choice, branch, slot, counts).key]);
    if (!best || found.length < best.length) best = found;
    if (found.length === 0) return;
  }
  for (const finding of best ?? []) report(...finding);
}

/** What stands in the branch and never together with the slot, or just what stands there first. */
function opponent(choice: GroupRule, branch: Rule, slot: Slot, counts: Counts): Slot {
  const present = [...branch.counts.keys()].filter(({ index }) => counts[index]);
  const isApart = (other: Slot): boolean =>
    !choice.items.some((item) => item.counts.has(slot) && item.counts.has(other));
  return present.find(isApart) ?? (present[0] as Slot);
}

function firstPresent(rule: Rule, counts: Counts): Slot | undefined {
  for (const slot of rule.counts.keys()) if (counts[slot.index]) return slot;
  return undefined;
}

/** Whether nothing at all satisfies a rule. */
function isOptional(rule: Rule): boolean {
  if (rule.occurs.min === 0) return true;
  if (rule.kind === "element") return false;
  return rule.kind === "choice" ? rule.items.some(isOptional) : rule.items.every(isOptional);
}

/** What a rule asks for at least, in DTD notation: `datedue | termname`, `(startdate, enddate)`. */
function requiredText(rule: Rule, inner = false): string {
  if (rule.kind === "element") return rule.name;
  const isChoice = rule.kind === "choice";
  const parts = rule.items
    .filter((item) => isChoice || !isOptional(item))
    .map((item) => requiredText(item, true));
  const text = parts.join(isChoice ? " | " : ", ");
  return inner && parts.length > 1 ? `(${text})` : text;
}

/**
 * The slots of a body in an order that its model allows, each as often as it is filled; `undefined` where
 * there is none. Bodies in the order of their slots are not checked.
 */
export function orderOf(body: Body, counts: Counts): Slot[] | undefined {
  const slots = [...(body.rule?.counts.keys() ?? [])];
  const model = slotModelOf(body);
  if (!body.ordered && model) return arrange(model, slots, counts);
  return slots.flatMap((slot) => new Array<Slot>(counts[slot.index] ?? 0).fill(slot));
}

/** Steps after which a search is given up: no model that people write needs a hundredth of it. */
const maxSteps = 100_000;

/**
 * An order in which a model allows the given slots, each as often as it is filled; `undefined` where there is
 * none. Tries slots in the order of the model and turns back as soon as one left over can stand nowhere.
 */
function arrange(model: Model, slots: readonly Slot[], counts: Counts): Slot[] | undefined {
  const left = [...counts];
  const chosen: Slot[] = [];
  const trail: { state: State; tried: number }[] = [{ state: model.start, tried: -1 }];
  const seen = new Map<State, Set<string>>();
  for (let steps = 0; steps < maxSteps; steps++) {
    const at = trail.at(-1);
    if (!at) return undefined;
    if (at.tried < 0 && (isSeen(seen, at.state, left) || !canPlace(at.state, slots, left)))
      at.tried = slots.length;
    else if (at.state.accepts && left.every((count) => count === 0)) return chosen;
    const slot = slots[++at.tried];
    if (!slot) {
      trail.pop();
      const undone = chosen.pop();
      if (undone) left[undone.index]!++;
    } else if (left[slot.index]) {
      const state = next(at.state, slot.key);
      if (!state) continue;
      left[slot.index]!--;
      chosen.push(slot);
      trail.push({ state, tried: -1 });
    }
  }
  return undefined;
}

function isSeen(seen: Map<State, Set<string>>, state: State, left: Counts): boolean {
  let keys = seen.get(state);
  if (!keys) seen.set(state, (keys = new Set()));
  const key = left.join();
  return keys.size === keys.add(key).size;
}

function canPlace(state: State, slots: readonly Slot[], left: Counts): boolean {
  const names = reachable(state);
  return slots.every((slot) => !left[slot.index] || names.has(slot.key));
}
