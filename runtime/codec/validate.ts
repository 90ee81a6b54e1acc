import { compile } from "./compile.js";
import { encodeElement } from "./encode.js";
import { startWalk } from "./walk.js";
import type { Issue } from "../model/issues.js";
import type { ShapeData } from "../model/shape.js";

const maxIssues = 1000;

/**
 * Everything that is wrong with a value of a shape: structure, types, lengths, digits, allowed values. Reads
 * each property once and never throws, whatever it is given; stops after a thousand issues.
 */
export const validate = (shape: ShapeData, value: unknown): Issue[] => findIssues(shape, value, true);

/** As `validate`; without `doubts` a wildcard allows names, too, that are nearly those of missing fields. */
export function findIssues(shape: ShapeData, value: unknown, doubts: boolean): Issue[] {
  const issues: Issue[] = [];
  const walk = startWalk(true, (issue) => issues.push(issue) < maxIssues, doubts);
  encodeElement(walk, shape.element, compile(shape), value);
  return issues;
}
