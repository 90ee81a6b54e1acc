/**
 * The life of a record of every object, in both versions: created, read, read by name, queried, updated and
 * deleted, as
 * far as each is documented to allow it. What does not go is in `life-cycle.json`, with the reason; the test fails
 * for what is there and goes.
 */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import type { Sandbox } from "../../../sandbox/index.js";
import { Naming } from "../../../sandbox/gateway/objects/naming.js";
import { shippedGrammars } from "../../../sandbox/shipped.js";
import { listedFunctions } from "../../../schema/model/checks.js";
import type {
  DtdVersion,
  ElementDecl,
  Grammar,
  MessageKind,
  ObjectDecl,
} from "../../../schema/model/grammar.js";
import { childNames } from "../../../schema/model/particles.js";
import { readFunction } from "../../../schema/profiles/functions.js";
import { textOfType, WholeDocuments, type Filling } from "../../support/whole-documents.js";
import { ask, childOf, readRoot, resultsIn, start, textOf, type Element } from "./client.js";

/** A step in the life of an object's records that does not go, and why. */
interface Exception {
  readonly version: DtdVersion;
  readonly object: string;
  readonly step: string;
  readonly reason: string;
}

const exceptions = JSON.parse(
  fs.readFileSync(new URL("life-cycle.json", import.meta.url), "utf8"),
) as readonly Exception[];

const grammarOf = (version: DtdVersion, message: MessageKind): Grammar =>
  shippedGrammars().find((one) => one.version === version && one.message === message) as Grammar;

const naming = new Naming(shippedGrammars());

/** What became of the steps of one version: why each failed that did. */
class Lives {
  readonly failures = new Map<string, string>();
  readonly seen = new Set<string>();

  constructor(readonly version: DtdVersion) {}

  /** Notes whether a step went; `fault` says why it did not. */
  note(object: string, step: string, fault: string | undefined): void {
    const key = `${object} ${step}`;
    this.seen.add(key);
    if (fault !== undefined) this.failures.set(key, fault);
  }

  /** Holds what happened against the list of exceptions. */
  check(): void {
    const listed = new Map(
      exceptions
        .filter(({ version }) => version === this.version)
        .map(({ object, step, reason }) => [`${object} ${step}`, reason]),
    );
    const unexpected = [...this.failures]
      .filter(([key]) => !listed.has(key))
      .map(([key, why]) => `${key}: ${why}`);
    expect(unexpected).toEqual([]);
    const needless = [...listed.keys()].filter((key) => !this.failures.has(key));
    expect(needless, "these are listed, and go").toEqual([]);
    for (const reason of listed.values()) expect(reason).toMatch(/\w{3}/);
  }
}

/** The texts in an element by the names that lead to them, in capitals: lines come back in lower case. */
function leavesOf(element: Element, prefix = ""): (readonly [path: string, text: string])[] {
  return element.children.flatMap((child) => {
    // Pairs of a name and a value are fields by that name.
    if (child.name === "customfields")
      return child.children.map(
        (pair) => [prefix + textOf(pair, "customfieldname"), textOf(pair, "customfieldvalue")] as const,
      );
    const path = prefix + child.name.toUpperCase();
    return child.children.length > 0 ? leavesOf(child, `${path}/`) : [[path, child.text.trim()] as const];
  });
}

/** The first of the texts that an answer should have and has not, in words. */
function missingFrom(record: Element | undefined, given: Element): string | undefined {
  if (!record) return "there is no record";
  const found = new Set(leavesOf(record).map(([path, text]) => `${path}=${text}`));
  return leavesOf(given)
    .map(([path, text]) => `${path}=${text}`)
    .find((one) => !found.has(one) && !one.endsWith("="));
}

/** Custom fields of object-specific functions bring their names as texts. */
const textOf21 = (name: string, decl: ElementDecl | undefined, round: number): string =>
  name === "customfieldname" ? "CUSTOM_FIELD" : textOfType(name, decl, round);

const faultOf = (result: Element | undefined): string | undefined =>
  textOf(result, "status") === "success"
    ? undefined
    : (JSON.stringify(result).match(/"text":"[^"]{8,}"/g) ?? ["no answer"]).join(" ");

/** The results of an answer; the answer itself where the request was refused as a whole. */
function resultsOf(response: Element): readonly Element[] {
  const results = resultsIn(response);
  return results.length > 0 ? results : [response];
}

const recordsOf = (result: Element | undefined): readonly Element[] =>
  childOf(result, "data")?.children ?? [];

describe("a record of each object of 3.0", () => {
  const request = grammarOf("3.0", "request");
  const documents = new WholeDocuments(request);
  const options = { version: "3.0" };

  /** Custom fields have places of their own, and the numbers of records are not the sender's. */
  const filling =
    (round: number, keys: ReadonlyMap<string, string>): Filling =>
    (name, decl, depth) =>
      depth <= 1 && keys.has(name)
        ? keys.get(name)
        : /^RECORDNO$/i.test(name)
          ? undefined
          : textOf21(name, decl, round);

  /** Who creates records of an object, where `create` does not. */
  const creators = new Map<string, string>();
  for (const name of listedFunctions(request))
    if (/^(create|record)_/.test(name)) {
      const [object] = readFunction(name, request).objects;
      if (!creators.has(object)) creators.set(object, name);
    }

  const hasCreator = (object: ObjectDecl): boolean =>
    object.functions.includes("create") || creators.has(object.name) || object.createdBy.length > 0;

  it("is lived as far as documentation allows", async () => {
    const objects = [...(request.objects?.values() ?? [])];
    // What nothing creates is there from the start.
    const records = Object.fromEntries(
      objects.filter((object) => !hasCreator(object)).map(({ name }) => [name, [firstRecord(name)]]),
    );
    const gateway = await start({ companies: [{ id: "sandbox", records }] });
    const lives = new Lives("3.0");
    for (const object of objects) await live(gateway, object, lives);
    expect(lives.seen.size).toBeGreaterThan(1000);
    lives.check();
  });

  function firstRecord(object: string): Record<string, string> {
    const texts = naming.layout(object).filter(({ kind, name }) => kind === "text" && name !== "RECORDNO");
    return Object.fromEntries(texts.map(({ name, decl }) => [name, textOfType(name, decl, 1)]));
  }

  async function live(gateway: Sandbox, object: ObjectDecl, lives: Lives): Promise<void> {
    const { name, functions } = object;
    const created = await create(gateway, object, lives);
    if (!created) return;
    const record = gateway.records(name).find((one) => one["RECORDNO"] === created.number) ?? {};
    const text = (field: string | undefined): string =>
      field === undefined ? "" : String(record[field] ?? "");
    const key = text(naming.keyField(name)) || created.number;
    const nameField = naming.nameField(name);
    const keyField = object.key ?? "RECORDNO";
    const filter = `<equalto><field>${keyField}</field><value>${key}</value></equalto>`;
    const readings: Record<string, string> = {
      read: `<read><object>${name}</object><keys>${key}</keys><fields>*</fields></read>`,
      readByName: `<readByName><object>${name}</object><keys>${text(nameField) || created.number}</keys></readByName>`,
      readByQuery: `<readByQuery><object>${name}</object><fields>*</fields><query>${keyField} = '${key}'</query></readByQuery>`,
      query: `<query><object>${name}</object><select><field>${keyField}</field></select><filter>${filter}</filter></query>`,
    };
    const steps = Object.entries(readings).filter(([step]) => functions.includes(step));
    const results = resultsOf(
      await ask(
        gateway,
        steps.map(([, xml]) => xml),
        options,
      ),
    );
    for (const [index, [step]] of steps.entries()) {
      const [found, ...others] = recordsOf(results[index]);
      const isWhole = step === "read" || step === "readByName";
      const missing =
        isWhole && created.given ? missingFrom(found, created.given) : found ? undefined : "not found";
      lives.note(name, step, faultOf(results[index]) ?? (others.length > 0 ? "several" : missing));
    }
    if (functions.includes("update")) await update(gateway, name, created.number, record, lives);
    if (functions.includes("delete")) {
      const gone = `<delete><object>${name}</object><keys>${created.number}</keys></delete>`;
      const [result, after] = resultsOf(await ask(gateway, [gone, readings["read"] as string], options));
      const isThere = recordsOf(after).length > 0 ? "still there" : undefined;
      lives.note(name, "delete", faultOf(result) ?? isThere);
    }
  }

  async function create(
    gateway: Sandbox,
    { name, functions, createdBy }: ObjectDecl,
    lives: Lives,
  ): Promise<{ number: string; given?: Element } | undefined> {
    const generic = functions.includes("create");
    const creator = createdBy[0] ?? creators.get(name);
    if (!generic && creator === undefined)
      return { number: String(gateway.records(name)[0]?.["RECORDNO"] ?? "") };
    const inner = documents.element(
      generic ? `create.${name}` : (creator as string),
      filling(1, new Map()),
      "",
      0,
    );
    const [result] = resultsOf(await ask(gateway, [generic ? `<create>${inner}</create>` : inner], options));
    lives.note(name, "create", faultOf(result));
    if (faultOf(result) !== undefined) return undefined;
    const number = generic
      ? textOf(recordsOf(result)[0], "RECORDNO")
      : String(gateway.records(name).at(-1)?.["RECORDNO"] ?? "");
    return { number, ...(generic && { given: readRoot(inner) }) };
  }

  async function update(
    gateway: Sandbox,
    name: string,
    number: string,
    record: Readonly<Record<string, unknown>>,
    lives: Lives,
  ): Promise<void> {
    const fields = childNames((request.elements.get(`update.${name}`) as ElementDecl).content);
    const keys = ["RECORDNO", ...naming.ownFields(name)].filter((field) => fields.includes(field));
    const own = keys.length > 0 ? naming.ownFields(name) : fields.filter((field) => field.endsWith("ID"));
    const kept = new Map([
      ["RECORDNO", number],
      ...own.map((field) => [field, String(record[field] ?? "")] as const),
    ]);
    const inner = documents.element(`update.${name}`, filling(2, kept), "", 0);
    const read = `<read><object>${name}</object><keys>${number}</keys><fields>*</fields></read>`;
    const [result, after] = resultsOf(await ask(gateway, [`<update>${inner}</update>`, read], options));
    lives.note(name, "update", faultOf(result) ?? missingFrom(recordsOf(after)[0], readRoot(inner)));
  }
});

describe("a record of each object of 2.1", () => {
  const request = grammarOf("2.1", "request");
  const response = grammarOf("2.1", "response");
  const documents = new WholeDocuments(request);
  const functions = listedFunctions(request);
  const subjects = (name: string): readonly string[] => {
    const type = request.elements.get(name)?.attributes.find((one) => one.name === "object")?.type;
    return type && "values" in type ? type.values : [];
  };

  it("is lived as far as its functions allow", async () => {
    const gateway = await start();
    const lives = new Lives("2.1");
    for (const name of functions.filter((one) => /^(create|record)_/.test(one)))
      await live(gateway, name, lives);
    expect(lives.seen.size).toBeGreaterThan(300);
    lives.check();
  });

  it("is listed and got, whether or not anything creates it", async () => {
    const names = new Set([...subjects("get"), ...subjects("get_list")]);
    const records = Object.fromEntries(
      [...names].map((name) => [naming.objectNamed(name), [{ RECORDNO: "1" }]]),
    );
    const gateway = await start({ companies: [{ id: "sandbox", records }] });
    const lives = new Lives("2.1");
    for (const name of names) {
      for (const [step, xml] of [
        ["get", `<get object="${name}" key="1"/>`],
        ["get_list", `<get_list object="${name}"/>`],
      ] as const) {
        if (!subjects(step).includes(name)) continue;
        const [result] = resultsOf(await ask(gateway, [xml]));
        lives.note(name, step, faultOf(result) ?? (recordsOf(result).length > 0 ? undefined : "not found"));
      }
    }
    expect([...lives.failures]).toEqual([]);
    expect(lives.seen.size).toBeGreaterThan(170);
  });

  async function live(gateway: Sandbox, creator: string, lives: Lives): Promise<void> {
    const decl = request.elements.get(creator);
    const about = creator.replace(/^[a-z]+_/, "");
    if (!decl) return lives.note(about, "create", "nothing declares it");
    const xml = documents.element(creator, filling(1), "", 0);
    const [result] = resultsOf(await ask(gateway, [xml]));
    lives.note(about, "create", faultOf(result));
    if (faultOf(result) !== undefined) return;
    const key = textOf(result, "key");
    const { subject } = readFunction(creator, request);
    const isSubject = (one: string): boolean => one === about || one === subject;
    const got = subjects("get").find(isSubject);
    if (got !== undefined) {
      const [found] = resultsOf(await ask(gateway, [`<get object="${got}" key="${key}"/>`]));
      lives.note(about, "get", faultOf(found) ?? unlike(recordsOf(found)[0], readRoot(xml)));
    }
    const listed = subjects("get_list").find(isSubject);
    if (listed !== undefined) {
      const [list] = resultsOf(await ask(gateway, [`<get_list object="${listed}" maxitems="100"/>`]));
      lives.note(
        about,
        "get_list",
        faultOf(list) ?? (recordsOf(list).length > 0 ? undefined : "not in the list"),
      );
    }
    await change(gateway, about, key, lives);
  }

  async function change(gateway: Sandbox, about: string, key: string, lives: Lives): Promise<void> {
    for (const verb of ["update", "partialupdate", "delete"]) {
      const name = `${verb}_${about}`;
      const decl = functions.includes(name) ? request.elements.get(name) : undefined;
      if (!decl) continue;
      const xml = documents.element(name, keyed(decl, key, 2), attributesOf(decl, key), 0);
      const [result] = resultsOf(await ask(gateway, [xml]));
      lives.note(about, verb, faultOf(result));
    }
  }

  /** The key stays as it is, wherever a function has it. */
  const keyed =
    (decl: ElementDecl, key: string, round: number): Filling =>
    (name, child, depth) => {
      const isFirst = depth === 1 && name === childNames(decl.content)[0] && attributesOf(decl, key) === "";
      return isFirst || textOfType(name, child, 1) === key ? key : filling(round)(name, child, depth);
    };

  const attributesOf = ({ attributes }: ElementDecl, key: string): string =>
    attributes
      .filter(({ use }) => use === "required")
      .map(({ name, type }) => ` ${name}="${"values" in type ? (type.values[0] ?? "") : key}"`)
      .join("");

  const filling =
    (round: number): Filling =>
    (name, decl) =>
      textOf21(name, decl, round);

  /** The first text that the record should have by the grammar of answers, and has not. */
  function unlike(record: Element | undefined, given: Element): string | undefined {
    if (!record) return "there is no record";
    const known = response.elements.get(record.name);
    const names = new Set(known ? childNames(known.content) : []);
    const wrong = given.children.find(
      (child) =>
        child.name !== "recordno" &&
        names.has(child.name) &&
        child.children.length === 0 &&
        textOf(record, child.name) !== child.text.trim(),
    );
    return (
      wrong &&
      `${wrong.name}: ${JSON.stringify(textOf(record, wrong.name))} for ${JSON.stringify(wrong.text)}`
    );
  }
});
