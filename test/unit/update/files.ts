import { expect } from "vitest";
import { MemoryFolder } from "../../../schema/dtd/folder.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { findGrammars, finishGrammars, joinRecords, readDeclarations } from "../../../schema/schema.js";
import { planUpdate, type UpdatePlan } from "../../../schema/update/plan.js";

/** A schema folder: texts by path. */
export type Files = Readonly<Record<string, string>>;

/** The grammars of a folder as its files have them; errors fail the test. */
export function readFiles(files: Files): readonly Grammar[] {
  const folder = Object.assign(new MemoryFolder(Object.entries(files)), {
    name: "schema",
    paths: Object.keys(files),
  });
  const { value, diagnostics } = readDeclarations(folder, findGrammars(folder).value, false);
  expect(
    diagnostics.flatMap(({ severity, message }) =>
      severity === "error" && !/is not a function$/.test(message) ? message : [],
    ),
  ).toEqual([]);
  return value;
}

/** What a release makes of a folder. */
export function plan(files: Files, theirs: readonly Grammar[], base?: readonly Grammar[]): UpdatePlan {
  return planUpdate({
    ours: readFiles(files),
    theirs,
    base,
    own: new Map(),
    // Objects still name functions that are gone: a decision says so.
    finish: (grammars) => {
      const { value, diagnostics } = finishGrammars(joinRecords(grammars));
      expect(
        diagnostics.flatMap(({ severity, message }) =>
          severity === "error" && !/is not a function$/.test(message) ? message : [],
        ),
      ).toEqual([]);
      return value;
    },
    reread: (texts) => readFiles({ ...files, ...Object.fromEntries(texts) }),
    read: (path) => files[path] ?? "",
  });
}
