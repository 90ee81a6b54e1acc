import { compile } from "./compile.js";
import { encodeElement } from "./encode.js";
import { startWalk } from "./walk.js";
import type { Issue } from "../model/issues.js";
import type { ShapeData } from "../model/shape.js";

const maxIssues = 1000;

/**
 * Finds everything that is wrong with a value: structure, types, lengths, digits, allowed values. Reads each
 * property once, never throws, and stops after a thousand issues.
 */
export const validate = (shape: ShapeData, value: unknown): Issue[] => findIssues(shape, value, true);

/**
 * Like `validate`. Without `doubts`, names that are almost those of missing fields are allowed by a wildcard.
 */
export function findIssues(shape: ShapeData, value: unknown, doubts: boolean): Issue[] {
  const issues: Issue[] = [];
  const walk = startWalk(true, (issue) => issues.push(issue) < maxIssues, doubts);
  encodeElement(walk, shape.element, compile(shape), value);
  return issues;
}
