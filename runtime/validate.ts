import { compile } from "./compile.js";
import { encodeElement, startWalk } from "./encode.js";
import type { Issue } from "./issues.js";
import type { ShapeData } from "./shape.js";

const maxIssues = 1000;

/**
 * Everything that is wrong with a value of a shape: structure, types, lengths, digits, allowed values. Reads
 * each property once and never throws, whatever it is given; stops after a thousand issues.
 */
export function validate(shape: ShapeData, value: unknown): Issue[] {
  const issues: Issue[] = [];
  const walk = startWalk(true, (issue) => issues.push(issue) < maxIssues);
  encodeElement(walk, shape.element, compile(shape), value);
  return issues;
}
