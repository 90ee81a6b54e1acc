/** What everybody does first: an object's records with all fields, those changed since a moment, in order. */
import { connect, greaterThan, query, type QueryProfile } from "intacct-runtime";
import { describe, expect, it } from "vitest";
import * as modules from "../../../generated/3.0/index.js";
import { Naming } from "../../../sandbox/gateway/objects/naming.js";
import { shippedGrammars } from "../../../sandbox/shipped.js";
import { textOfType } from "../../support/whole-documents.js";
import { lookupFacts } from "../../support/shared.js";
import { start } from "./client.js";

/** Fields that most records have. */
interface Extracted {
  readonly RECORDNO?: string;
  readonly WHENMODIFIED?: string;
}

const isQuery = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "element" in value && value.element === "query";

const profiles = Object.values(modules as Readonly<Record<string, unknown>>)
  .filter((value): value is QueryProfile<Extracted> => isQuery(value))
  .map((profile) => ({ profile, object: profile.fixed?.["object"] ?? "" }));

/** The fields that a record is known to have: those of one value, in the order of the declaration. */
function fieldsOf({ profile, object }: (typeof profiles)[number]): string[] {
  const record = profile.response().types?.[object];
  if (typeof record !== "function") throw new Error(`nothing is known of ${object}`);
  const { content, types = {} } = record();
  return (content.match(/[A-Za-z_][\w.-]*/g) ?? []).filter(
    (name) => name !== "ANY" && typeof types[name] !== "function",
  );
}

/** When records were changed, as rounds of `textOfType`: on the tenth of November and so many days. */
const [before, after, latest] = [5, 11, 12];

const isDay = (naming: Naming, object: string): boolean =>
  naming.layout(object).find(({ name }) => name === "WHENMODIFIED")?.decl?.type?.name === "DATE_MDY";

/** A record with a value of its type in each field. */
const record = (naming: Naming, object: string, round: number): Record<string, string> =>
  Object.fromEntries(
    naming
      .layout(object)
      .filter(({ kind, name }) => kind === "text" && name !== "RECORDNO")
      .map(({ name, decl }) => [name, textOfType(name, decl, round)]),
  );

describe("extracting the records of an object", () => {
  it("can be asked of every object that can be queried", async () => {
    const gateway = await start();
    const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "3.0", ...gateway.credentials });
    expect(profiles.length).toBeGreaterThanOrEqual(260);
    const failed: string[] = [];
    for (const each of profiles) {
      const [first, ...others] = fieldsOf(each);
      const names = new Set([first, ...others]);
      const asked = query(each.profile, {
        select: [first, ...others] as [keyof Extracted],
        ...(names.has("WHENMODIFIED") && { filter: greaterThan("WHENMODIFIED", "2026-11-22") }),
        ...(names.has("RECORDNO") && { orderBy: ["RECORDNO"] }),
      });
      try {
        for await (const record of intacct.records(asked))
          failed.push(`${each.object}: ${JSON.stringify(record)}`);
      } catch (error) {
        failed.push(`${each.object}: ${String(error)}`);
      }
    }
    expect(failed).toEqual([]);
  });

  it("gives those changed since a moment, in order, with all their fields as their types say", async () => {
    const naming = new Naming(shippedGrammars());
    const records = Object.fromEntries(
      profiles.map((each) => [
        each.object,
        [before, after, latest].map((moment) => record(naming, each.object, moment)),
      ]),
    );
    const gateway = await start({ companies: [{ id: "sandbox", records }] });
    const intacct = connect({
      endpointUrl: gateway.url,
      dtdVersion: "3.0",
      ...gateway.credentials,
    });
    const failed: string[] = [];
    for (const each of profiles) {
      const [first, ...others] = fieldsOf(each);
      const names = new Set([first, ...others]);
      const isStamped = names.has("WHENMODIFIED");
      const asked = query(each.profile, {
        select: [first, ...others] as [keyof Extracted],
        ...(isStamped && {
          filter: greaterThan(
            "WHENMODIFIED",
            isDay(naming, each.object) ? "2026-11-20" : "2026-11-20T12:00:00",
          ),
        }),
        ...(names.has("RECORDNO") && { orderBy: ["RECORDNO"] }),
      });
      const found: Extracted[] = [];
      try {
        // Strict reading throws where a value is not what its type says.
        for await (const one of intacct.records(asked, { strict: true })) found.push(one);
      } catch (error) {
        failed.push(`${each.object}: ${String(error)}`);
        continue;
      }
      if (found.length !== (isStamped ? 2 : 3)) failed.push(`${each.object}: ${found.length} records`);
      const numbers = found.map(({ RECORDNO = "" }) => String(RECORDNO));
      if (names.has("RECORDNO") && new Set(numbers).size !== found.length)
        failed.push(`${each.object}: ${numbers.join()}`);
      const [one = {}] = found;
      const empty = [first, ...others].filter(
        (name = "") => ((one as Record<string, unknown>)[name] ?? null) === null,
      );
      if (empty.length > 0) failed.push(`${each.object}: nothing in ${empty.slice(0, 5).join(", ")}`);
    }
    expect(failed).toEqual([]);
  });

  const facts = lookupFacts();
  it.skipIf(!facts)("asks for every field that a company's gateway has told", () => {
    const known = new Map(profiles.map((each) => [each.object, new Set(fieldsOf(each))]));
    const missing = [...(facts ?? [])].flatMap(([object, fields]) =>
      Object.keys(fields)
        // A name with # in it can be none of an element; dotted names lead into structures and relations.
        .filter((name) => !/[#.]/.test(name) && known.get(object)?.has(name) !== true)
        .map((name) => `${object}.${name}`),
    );
    expect(missing).toEqual([]);
  });
});
