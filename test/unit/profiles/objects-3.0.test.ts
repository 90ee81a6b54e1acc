import { beforeAll, describe, expect, it } from "vitest";
import { profilesOf } from "../../support/profiles.js";
import { listedFunctions } from "../../../schema/model/checks.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import type { PlannedProfile } from "../../../generator/plan/plan.js";
import { messageOf, ownGrammars } from "../../support/schemas.js";
import { knownObjects } from "../../support/shared.js";

let request: Grammar;
let profiles: readonly PlannedProfile[];
let names: ReadonlySet<string>;
const facts = knownObjects();

beforeAll(() => {
  const grammars = ownGrammars().filter(({ version }) => version === "3.0");
  request = messageOf(grammars, "request", "3.0");
  ({ profiles } = profilesOf(grammars));
  names = new Set(profiles.map(({ name }) => name));
});

/** The functions on objects, and the actions that they stand for. */
const actions: Readonly<Record<string, string>> = {
  create: "CREATE",
  update: "UPDATE",
  delete: "DELETE",
  read: "GET",
  readByName: "GET",
  query: "QUERY",
  readByQuery: "QUERY",
  lookup: "LOOKUP",
};

describe("the profiles of 3.0", () => {
  it("cover every function of the list", () => {
    const listed = listedFunctions(request);
    expect(listed.length).toBeGreaterThan(200);
    expect([...new Set(profiles.map((profile) => profile.function))].sort()).toEqual([...listed].sort());
  });

  it("have names and exports of their own", () => {
    expect(names.size).toBe(profiles.length);
    expect(new Set(profiles.map((profile) => profile.export)).size).toBe(profiles.length);
  });

  it.each([
    "Intacct allocation CREATE Request",
    "Intacct deposit UPDATE Request",
    "Intacct allocation DELETE Request",
    "Intacct allocation GET Response",
    "Intacct allocation QUERY Response",
    "Intacct deposit CREATE Request",
  ])("have %s", (name) => {
    expect(names).toContain(name);
  });

  it("create deposits by recording them", () => {
    const deposit = profiles.find(({ name }) => name === "Intacct deposit CREATE Request");
    expect(deposit?.function).toBe("record_deposit");
  });

  it("say that deleting is an action of its own", () => {
    const deleting = profiles.filter((profile) => /^delete/.test(profile.function));
    expect(deleting.length).toBeGreaterThan(100);
    expect(new Set(deleting.map(({ action }) => action))).toEqual(new Set(["DELETE"]));
  });
});

/** What objects that documentation lacks can be asked for goes by what a gateway's lookup says of their fields. */
const undocumented = /^(ICTRANSFER|PAYROLLREPORT)/;

describe.skipIf(facts === undefined)("the objects of 3.0", () => {
  const objects = [...(facts ?? [])];
  const documented = objects.filter(([name]) => !undocumented.test(name));

  it("are those of the facts, each with exactly its functions", () => {
    const known = new Map([...(request.objects ?? [])].map(([name, object]) => [name, object.functions]));
    expect([...known.keys()].sort()).toEqual(objects.map(([name]) => name).sort());
    const differing = documented.flatMap(([name, { functions }]) => {
      const [ours, theirs] = [[...(known.get(name) ?? [])].sort(), Object.keys(functions).sort()];
      return ours.join() === theirs.join() ? [] : [`${name}: ${ours.join()} for ${theirs.join()}`];
    });
    expect(differing).toEqual([]);
  });

  it("have a profile for each of their functions, and for no other", () => {
    const told = profiles.filter(({ direction, target }) => direction === "Request" && target !== undefined);
    const differing = documented.flatMap(([name, { functions }]) => {
      const own = told.filter(
        ({ function: one, target }) => target?.object === name && one !== "get_list" && one !== "get",
      );
      const [ours, theirs] = [own.map((profile) => profile.function).sort(), Object.keys(functions).sort()];
      return ours.join() === theirs.join() ? [] : [`${name}: ${ours.join()} for ${theirs.join()}`];
    });
    expect(differing).toEqual([]);
  });

  it("have the plain name for each of their actions", () => {
    const missing = objects.flatMap(([name, { functions, createdBy }]) => {
      const own = Object.keys(functions).flatMap((one) => actions[one] ?? one.toUpperCase());
      const all = new Set([...own, ...(createdBy === undefined ? [] : ["CREATE"])]);
      return [...all].map((action) => `Intacct ${name.toLowerCase()} ${action} Request`);
    });
    expect(missing.filter((name) => !names.has(name))).toEqual([]);
  });

  it("have no plain name for another of the actions on objects", () => {
    const extra = documented.flatMap(([name, { functions, createdBy }]) => {
      const own = new Set(Object.keys(functions).map((one) => actions[one]));
      if (createdBy !== undefined) own.add("CREATE");
      return ["CREATE", "UPDATE", "DELETE", "GET", "QUERY", "LOOKUP"]
        .filter((action) => !own.has(action))
        .map((action) => `Intacct ${name.toLowerCase()} ${action} Request`);
    });
    expect(extra.filter((name) => names.has(name))).toEqual([]);
  });

  it("have their key fields and names", () => {
    const differing = objects.flatMap(([name, { keyField, nameField }]) => {
      const own = request.objects?.get(name);
      const same = (keyField ?? undefined) === own?.key && (nameField ?? undefined) === own?.nameField;
      return same ? [] : [`${name}: ${own?.key} ${own?.nameField} for ${keyField} ${nameField}`];
    });
    expect(differing).toEqual([]);
  });
});
