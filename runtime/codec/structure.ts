import type { Body, GroupRule, Rule, Slot } from "./compile.js";
import type { Alternatives, Expectations } from "../model/issues.js";
import { next, reachable, type State } from "../model/matcher.js";

/** What the slots of a body stand for, by index: the text of one child, or those of several. */
export type Pieces = readonly (string | readonly string[] | undefined)[];

/** What can be wrong with the children of an element. */
export type StructureCode = "required" | "choice" | "needs" | "conflict" | "few" | "many";

/** One thing that is wrong: with the property of a slot, or with the object itself. */
export type Finding = {
  [Code in StructureCode]: [
    code: Code,
    slot: Slot | undefined,
    expected: Expectations[Code],
    received?: string,
  ];
}[StructureCode];

export type Report = (...finding: Finding) => void;

export function countOf(pieces: Pieces, { index }: Slot): number {
  const piece = pieces[index];
  return piece === undefined ? 0 : typeof piece === "string" ? 1 : piece.length;
}

/** Whether a body's model allows its slots, each as often as it is filled, in some order. */
export const isAllowed = (body: Body, rule: Rule, pieces: Pieces): boolean =>
  body.isOrdered
    ? fits(rule, pieces)
    : (stateAfter(body, pieces)?.accepts ?? false) || arrange(body, pieces) !== undefined;

/** For rules in which every slot has one place, and counts without gaps. */
function fits(rule: Rule, pieces: Pieces): boolean {
  const { min, max } = rule.occurs;
  if (rule.kind === "element") {
    const count = countOf(pieces, rule.slot);
    return count >= min && count <= max;
  }
  if (rule.kind === "some") {
    for (const item of rule.checked) if (firstFilled(item, pieces) && !fits(item, pieces)) return false;
    return firstFilled(rule, pieces) !== undefined || isOptional(rule);
  }
  if (rule.kind !== "choice") {
    if (min > 0 || firstFilled(rule, pieces))
      for (const item of rule.checked) if (!fits(item, pieces)) return false;
    return true;
  }
  let chosen: Rule | undefined;
  for (const item of rule.items)
    if (firstFilled(item, pieces)) {
      if (chosen) return false;
      chosen = item;
    }
  return chosen ? fits(chosen, pieces) : isOptional(rule);
}

/**
 * Explains why a rule does not allow the children: missing, conflicting, too few or too many. It has no explanation
 * for counts with gaps.
 */
export function explainRule(rule: Rule, pieces: Pieces, report: Report, because?: Slot): void {
  const { min, max } = rule.occurs;
  if (rule.kind === "element") {
    const { slot } = rule;
    const count = countOf(pieces, slot);
    if (count > max) report("many", slot, max, String(count));
    else if (count >= min) return;
    else if (count > 0 || min > 1) report("few", slot, min, String(count));
    else if (because) report("needs", because, [[slot.key]]);
    else report("required", slot, slot.key);
  } else if (max > 1 || (min === 0 && !(because = firstFilled(rule, pieces)))) return;
  else if (rule.kind === "choice" || (rule.kind === "some" && !firstFilled(rule, pieces)))
    explainChoice(rule, pieces, report, because);
  else if (rule.kind === "some")
    for (const item of rule.items) {
      const own = firstFilled(item, pieces);
      if (own) explainRule(item, pieces, report, own);
    }
  else for (const item of rule.items) explainRule(item, pieces, report, because);
}

/** Takes the branch with the fewest problems. */
function explainChoice(choice: GroupRule, pieces: Pieces, report: Report, because?: Slot): void {
  let best: Finding[] | undefined;
  for (const branch of choice.items) {
    const own = filledSlots(branch, pieces);
    if (own.length === 0) continue;
    const found: Finding[] = [];
    explainRule(branch, pieces, (...finding) => found.push(finding), own[0]);
    for (const slot of new Set(filledSlots(choice, pieces)))
      if (!holds(branch, slot)) {
        // A child that never occurs together with it is a better explanation than one that sometimes does.
        const isApart = (other: Slot): boolean =>
          !choice.items.some((item) => holds(item, other) && holds(item, slot));
        found.push(["conflict", slot, (own.find(isApart) ?? (own[0] as Slot)).key]);
      }
    if (!best || found.length < best.length) best = found;
  }
  if (best) for (const finding of best) report(...finding);
  else if (!isOptional(choice)) report(because ? "needs" : "choice", because, alternativesOf(choice));
}

function firstFilled(rule: Rule, pieces: Pieces): Slot | undefined {
  if (rule.kind === "element") return countOf(pieces, rule.slot) > 0 ? rule.slot : undefined;
  for (const item of rule.items) {
    const slot = firstFilled(item, pieces);
    if (slot) return slot;
  }
  return undefined;
}

function filledSlots(rule: Rule, pieces: Pieces): Slot[] {
  if (rule.kind !== "element") return rule.items.flatMap((item) => filledSlots(item, pieces));
  return countOf(pieces, rule.slot) > 0 ? [rule.slot] : [];
}

const holds = (rule: Rule, slot: Slot): boolean =>
  rule.kind === "element" ? rule.slot === slot : rule.items.some((item) => holds(item, slot));

/** Whether one item is enough. */
const isAnyOf = ({ kind }: Rule): boolean => kind === "choice" || kind === "some";

/** Whether nothing at all satisfies a rule. */
function isOptional(rule: Rule): boolean {
  if (rule.occurs.min === 0 || rule.kind === "element") return rule.occurs.min === 0;
  return isAnyOf(rule) ? rule.items.some(isOptional) : rule.items.every(isOptional);
}

/** What a rule requires: sets of names, of which one is enough. */
function alternativesOf(rule: Rule): Alternatives {
  if (rule.kind === "element") return [[rule.name]];
  if (isAnyOf(rule)) return rule.items.flatMap(alternativesOf);
  return rule.items
    .filter((item) => !isOptional(item))
    .map(alternativesOf)
    .reduce((sets, more) => sets.flatMap((set) => more.map((names) => [...set, ...names])), [
      [],
    ] as Alternatives);
}

/**
 * The state of a body's model after its slots in their order; `undefined` if the model does not allow that.
 */
export function stateAfter({ children, start }: Body, pieces: Pieces): State | undefined {
  let state = start;
  for (const slot of children)
    for (let count = countOf(pieces, slot); count > 0; count--) state &&= next(state, slot.key);
  return state;
}

/** How a turn begins and where it ends, in writing order. */
export function endsOf(turn: Body, pieces: Pieces): { first: Slot | undefined; after: State | undefined } {
  const order = turn.isOrdered ? undefined : arrange(turn, pieces);
  return {
    first: order ? order[0] : turn.children.find((slot) => countOf(pieces, slot) > 0),
    after: order
      ? order.reduce<State | undefined>((state, { key }) => state && next(state, key), turn.start)
      : stateAfter(turn, pieces),
  };
}

/** The search stops after this many steps. Real models need less than a hundredth of it. */
const maxSteps = 20_000;
/** Children that are put in order one by one; each takes a place on the call stack. */
const maxChildren = 2_000;

/**
 * Finds an order in which the model allows the slots, each as often as it is filled; `undefined` if there is none.
 * Tries slots in the order of the model, and backtracks as soon as a remaining slot cannot occur anywhere.
 */
export function arrange({ children, start }: Body, pieces: Pieces): Slot[] | undefined {
  const left = new Map(children.map((slot) => [slot, countOf(pieces, slot)]));
  const failed = new Map<State, Set<string>>();
  const chosen: Slot[] = [];
  let steps = 0;
  const search = (state: State): boolean => {
    const rest = children.filter((slot) => left.get(slot));
    if (rest.length === 0) return state.accepts;
    const dead = failed.get(state) ?? new Set();
    const key = [...left.values()].join();
    if (++steps > maxSteps || chosen.length > maxChildren || dead.has(key)) return false;
    const names = reachable(state);
    for (const slot of rest.every((slot) => names.has(slot.key)) ? rest : []) {
      const after = next(state, slot.key);
      const count = left.get(slot) as number;
      if (!after) continue;
      left.set(slot, count - 1);
      chosen.push(slot);
      if (search(after)) return true;
      chosen.pop();
      left.set(slot, count);
    }
    failed.set(state, dead.add(key));
    return false;
  };
  return start && search(start) ? chosen : undefined;
}

/** Joins the content of an element in an order that its model allows, or else in the given order. */
export function joinPieces(body: Body, pieces: Pieces): string {
  const order = body.isOrdered ? undefined : arrange(body, pieces);
  let text = "";
  if (order) {
    const rest = pieces.map((piece) => [piece ?? []].flat().values());
    for (const { index } of order) text += rest[index]?.next().value ?? "";
  } else
    for (let index = body.attributes.length; index < body.size; index++) {
      const piece = pieces[index];
      if (typeof piece === "string") text += piece;
      else if (piece) for (const one of piece) text += one;
    }
  // What `extra` has added has no place in the model.
  return text + ((pieces[body.size] as string | undefined) ?? "");
}
