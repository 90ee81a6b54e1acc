/**
 * What is made for a company with what others have left is what is made from the start: grammars, modules and texts,
 * whatever its overlays say.
 */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { read as readChecksum } from "../../../generator/checksum.js";
import { generate, type GenerateResult } from "../../../generator/generate.js";
import { Memo } from "../../../generator/memo.js";
import {
  declareChanged,
  declareModules,
  type DeclaredModules,
} from "../../../generator/plan/declare/modules.js";
import { extendPlan } from "../../../generator/plan/extend.js";
import { NameSpace } from "../../../generator/plan/names.js";
import type { Plan } from "../../../generator/plan/plan.js";
import { plansOf } from "../../../generator/plan/plans.js";
import { DiskFolder } from "../../../generator/read/disk-folder.js";
import type { Grammar, MessageKind } from "../../../schema/model/grammar.js";
import { reachable } from "../../../schema/model/particles.js";
import { changesOf } from "../../../schema/overlay/apply.js";
import { checkOverlay } from "../../../schema/overlay/check.js";
import { knownObjectsOf } from "../../../schema/overlay/known-objects.js";
import type { KnownField, KnownObjects } from "../../../schema/overlay/known.js";
import type { Overlay } from "../../../schema/overlay/model.js";
import { changeGrammars, findGrammars, finishGrammars, readSources } from "../../../schema/schema.js";
import { tools } from "../../support/generated.js";
import { Random, seedOf } from "../../support/random.js";
import { read } from "../overlay/support.js";

const seed = seedOf(process.env);
const random = new Random(seed);
console.log(`companies: SEED=${seed}`);

const folder = new DiskFolder(fileURLToPath(new URL("../../../dtd", import.meta.url)));
let sources: readonly Grammar[];
let standard: readonly Grammar[];
let schemas: readonly KnownObjects[];

beforeAll(() => {
  sources = readSources(folder, findGrammars(folder).value, false).value;
  standard = finishGrammars(sources).value;
  schemas = knownObjectsOf(standard);
}, 60_000);

const types = [
  { type: "text", length: 40 },
  { type: "picklist", values: ["A", "B b", "C*/"] },
  { type: "checkbox", label: "A check" },
  { type: "date", readOnly: true },
  { type: "currency", digits: 8, fraction: 2, required: true },
  { type: "picklistmulti", values: ["x", "y"], description: "Some words" },
];
const corrections = [
  { require: true },
  { require: false },
  { readOnly: true },
  { changeType: { type: "text", length: 30 } },
  { changeType: { type: "picklist", values: ["p", "q"] } },
  { addValues: ["on hold"] },
  { repeat: true },
  { apart: false },
];

/** What an overlay may say of an object: a few fields of its own, some in structures, and corrections. */
function saidOf(fields: ReadonlyMap<string, KnownField>): object {
  const paths = ["", ...new Set(Array.from(fields.keys(), (id) => id.slice(0, id.lastIndexOf(".") + 1)))];
  const own = Array.from({ length: 1 + random.below(4) }, (_, index) => [
    `${random.below(3) > 0 ? "" : random.pick(paths)}C_${index}`,
    random.pick(types),
  ]);
  const corrected = Array.from({ length: fields.size === 0 ? 0 : random.below(3) }, () => [
    random.pick([...fields.keys()]),
    random.pick(corrections),
  ]);
  return { fields: Object.fromEntries(own) as object, corrections: Object.fromEntries(corrected) as object };
}

/** An overlay that is right; of those that come to mind most say something that cannot be. */
function overlayOf(): Overlay {
  for (;;) {
    const all = new Map(
      schemas.flatMap(({ objects }) => [...objects.values()].map((one) => [one.name, one.fields])),
    );
    const named = ["VENDOR", "APBILL", "APBILLITEM", ...all.keys()].filter((name) => all.has(name));
    const objects = Array.from({ length: 1 + random.below(3) }, () => {
      const name = random.pick(random.below(2) === 0 ? named.slice(0, 3) : named);
      return [name, saidOf(all.get(name) ?? new Map())] as const;
    });
    const { value, diagnostics } = read(JSON.stringify({ objects: Object.fromEntries(objects) as object }));
    if ([...diagnostics, ...checkOverlay(value, schemas)].length === 0) return value;
  }
}

/** The grammars as they would be if what the overlay says stood in the schema's files. */
function fromTheStart(overlay: Overlay): readonly Grammar[] {
  const { before, after } = changesOf(overlay);
  const annotated = sources.map((grammar) => (grammar.version === "2.1" ? grammar : before(grammar).value));
  return finishGrammars(annotated).value.map(after);
}

/** Each declaration and object on a line, without where it is in files. */
function linesOf(grammar: Grammar): readonly string[] {
  const { elements, objects = new Map() } = grammar;
  // A declaration that nothing leads to any more may be left over in a variant.
  const used = reachable(grammar, [grammar.root]);
  const sorted = [...elements].filter(([name]) => used.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = (key: string, value: unknown): unknown => {
    if (key === "origin") return undefined;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
  return [...sorted, ...objects].map((each) => JSON.stringify(each, shown));
}

describe("a company's grammars", () => {
  it("are those of a schema that says the same", () => {
    for (let run = 0; run < 12; run++) {
      const overlay = overlayOf();
      const { value } = changeGrammars(sources, standard, changesOf(overlay));
      const whole = fromTheStart(overlay);
      for (const [index, grammar] of value.entries())
        expect(linesOf(grammar)).toEqual(linesOf(whole[index] as Grammar));
    }
  }, 120_000);
});

describe("a company's modules", () => {
  const find = (grammars: readonly Grammar[], { version }: Plan, message: MessageKind): Grammar | undefined =>
    grammars.find((grammar) => grammar.version === version && grammar.message === message);

  /** Nothing that was declared before is taken. */
  const forgetful = (declared: DeclaredModules): DeclaredModules => ({
    ...declared,
    declarations: new Map(),
  });

  it("are those that are declared anew", () => {
    const wholes = plansOf(standard).value.map((plan) => {
      const own = { ...plan, names: new NameSpace([], plan.names) };
      return { plan: own, declared: declareModules(own) };
    });
    for (let run = 0; run < 12; run++) {
      const { value } = changeGrammars(sources, standard, changesOf(overlayOf()));
      for (const { plan, declared } of wholes) {
        const extended = (): ReturnType<typeof extendPlan> =>
          extendPlan(plan, find(value, plan, "request") as Grammar, find(value, plan, "response"));
        const quick = declareChanged(extended(), declared);
        expect(JSON.stringify(quick)).toBe(JSON.stringify(declareChanged(extended(), forgetful(declared))));
      }
    }
  }, 120_000);
});

describe("a company's texts", () => {
  const make = (overlay: Overlay, memo?: Memo): Promise<GenerateResult> => {
    const { value } = changeGrammars(sources, standard, changesOf(overlay));
    const variant = { grammars: value, shared: { placeOf: (module: string) => `intacct-modules/${module}` } };
    return generate({ grammars: standard, ...tools, variant }, memo);
  };
  const texts = ({ files }: GenerateResult): object =>
    Object.fromEntries(files.map(({ path, text }) => [path, text]));

  it("are those of a run for it alone, with the checksums of what they say", async () => {
    const memo = new Memo();
    for (let run = 0; run < 4; run++) await make(overlayOf(), memo);
    for (let run = 0; run < 4; run++) {
      const overlay = overlayOf();
      const made = await make(overlay, memo);
      expect(texts(made)).toEqual(texts(await make(overlay)));
      for (const { text = "" } of made.files) {
        const { carried, actual } = readChecksum(text);
        expect(carried).toBe(actual);
      }
    }
  }, 240_000);
});
