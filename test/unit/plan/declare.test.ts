import { describe, expect, it } from "vitest";
import { usesOf } from "../../../generator/emit/imports.js";
import { declarationKey } from "../../../generator/plan/declare/asked.js";
import { declareChanged, declareModules } from "../../../generator/plan/declare/modules.js";
import type { ExtendedPlan } from "../../../generator/plan/extend.js";
import { NameSpace } from "../../../generator/plan/names.js";
import type { Plan } from "../../../generator/plan/plan.js";
import { listedProfiles, plansOf } from "../../../generator/plan/plans.js";
import { runtimePackage, type Declaration, type Module } from "../../../generator/plan/tree.js";
import { grammarOf } from "../../support/grammar.js";
import { ownGrammars } from "../../support/schemas.js";

const schema = `<!ENTITY % PLACE "(room | street)"> <!ELEMENT request (function)>
  <!ELEMENT function (create_a | create_b)> <!ELEMENT create_a (note, %PLACE;)> <!ELEMENT create_b (note, part, %PLACE;)>
  <!ELEMENT part (note, (room | street))> <!ELEMENT note (#PCDATA)> <!ELEMENT room (#PCDATA)> <!ELEMENT street (#PCDATA)>`;

const planOf = (text: string): Plan => plansOf([grammarOf(text)]).value[0] as Plan;
const moduleAt = (modules: readonly Module[], path: string): Module =>
  modules.find((module) => module.path === path) as Module;
const namesIn = ({ declarations }: Module): string[] =>
  declarations.map((each: Declaration) => (each.kind === "reexport" ? each.module : each.name));

it("profiles that are listed alone have the modules and exports of a plan", () => {
  const grammars = ownGrammars();
  const planned = plansOf(grammars).value.flatMap(({ profiles }) => profiles);
  expect(planned.length).toBeGreaterThan(500);
  expect(listedProfiles(grammars)).toEqual(planned);
});

describe("declarations", () => {
  const { modules } = declareModules(planOf(schema));

  it("are those of units, and of what modules share", () => {
    expect(modules.map(({ path }) => path)).toEqual(["a.ts", "b.ts", "groups.ts", "index.ts"]);
    expect(namesIn(moduleAt(modules, "a.ts"))).toEqual(["CreateA", "CreateAFields", "createA"]);
    expect(namesIn(moduleAt(modules, "groups.ts"))).toEqual(["Place"]);
    expect(namesIn(moduleAt(modules, "index.ts"))).toEqual(["a.ts", "b.ts", "groups.ts"]);
  });

  it("refer to symbols, which say what a module imports", () => {
    const uses = usesOf(moduleAt(modules, "a.ts"));
    expect([...uses.keys()].sort()).toEqual(["groups.ts", runtimePackage]);
    expect(uses.get("groups.ts")).toEqual(new Map([["Place", true]]));
  });
});

describe("a plan that is made from another one", () => {
  const standard = planOf(schema);
  const declared = declareModules(standard);
  const within = (): Plan => ({ ...standard, names: new NameSpace([], standard.names) });

  const extended = (path: string, ...answers: string[]): ExtendedPlan => ({
    plan: within(),
    changed: new Set([path]),
    answers: new Set(answers),
  });

  it("declares the same under the same names", () => {
    const forgotten = { ...declared, declarations: new Map<never, never>() };
    expect(declareChanged(extended("a.ts"), forgotten)).toEqual(declared.modules);
  });

  it("declares nothing again but what may have changed", () => {
    const modules = declareChanged(extended("b.ts"), declared);
    expect(modules).toEqual(declared.modules);
    for (const path of ["a.ts", "groups.ts"])
      expect(moduleAt(modules, path)).toBe(moduleAt(declared.modules, path));
  });

  it("declares again what was told something that has changed", () => {
    const { declarations: before } = moduleAt(declared.modules, "b.ts");
    const { declarations: after } = moduleAt(
      declareChanged(extended("b.ts", declarationKey("request", "room")), declared),
      "b.ts",
    );
    expect(after).toEqual(before);
    const again = after.filter((each, index) => each !== before[index]);
    expect(again.map((each) => "name" in each && each.name)).toContain("CreateB");
    const { declarations: told } = moduleAt(
      declareChanged(extended("b.ts", declarationKey("request", "nothing")), declared),
      "b.ts",
    );
    expect(told.every((each, index) => each === before[index])).toBe(true);
  });

  it("claims names that are free in both, and free for its siblings", () => {
    const [one, other] = [within().names, within().names];
    expect(one.claim("CreateA")).toBe("CreateA2");
    expect(one.claim("Place")).toBe("Place2");
    expect(one.claim("Own")).toBe("Own");
    expect(other.claim("Own")).toBe("Own");
  });
});
