/** What everybody does first: an object's records with all fields, those changed since a moment, in order. */
import { connect, greaterThan, query, type QueryProfile } from "intacct-runtime";
import { describe, expect, it } from "vitest";
import * as modules from "../../../generated/3.0/index.js";
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
