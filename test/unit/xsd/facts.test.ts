/** The newest published 3.0 schema, as it is read, against a table of facts that was made without this reader. */
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DiskFolder } from "../../../generator/read/disk-folder.js";
import { listedFunctions } from "../../../schema/model/checks.js";
import type { AttributeDecl, ElementDecl, Grammar, Particle } from "../../../schema/model/grammar.js";
import { simplify } from "../../../runtime/model/particles.js";
import { readXsd } from "../../../schema/xsd/read.js";
import { attributeText, FactReader, facetText, type FactTable } from "./fact-reader.js";

const shared = fileURLToPath(new URL("../../../../shared/intacct", import.meta.url));
const present = fs.existsSync(shared);
if (!present) console.log("skipped: the table of facts is not beside the project");

const read = (): { grammar: Grammar; messages: string[] } => {
  const folder = new DiskFolder(`${shared}/releases/2024-05-07`);
  const options = { version: "3.0", message: "request", root: "request" } as const;
  const { value, diagnostics } = readXsd(folder, "v3.0/api.xsd", options);
  return { grammar: value, messages: diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
};

/** An element as the table would have it: content, attributes and default value in one line. */
function elementText({ content, simpleType, type, attributes, value }: ElementDecl): string {
  const parts = [contentText()];
  parts.push(...attributes.map(ownAttributeText));
  if (value) parts.push(`default ${JSON.stringify(value.text)}`);
  return parts.join(" ");

  function contentText(): string {
    if (type) return type.name.replace("xs:", "");
    if (simpleType) return facetText(simpleType.base?.name?.replace("xs:", ""), simpleType.facets);
    switch (content.kind) {
      case "text":
        return "TEXT";
      case "children":
        return particleText(simplify(content.particle));
      default:
        return content.kind.toUpperCase();
    }
  }
}

function ownAttributeText({ name, simpleType, use, value }: AttributeDecl): string {
  const { enumeration, minLength, maxLength } = simpleType?.facets ?? {};
  return attributeText({
    name,
    ...(enumeration && { values: enumeration }),
    ...(minLength !== undefined && { minLength: String(minLength) }),
    ...(maxLength !== undefined && { maxLength: String(maxLength) }),
    ...(simpleType?.name !== undefined && { type: simpleType.name.replace("xs:", "") }),
    ...(use === "required" && { use }),
    ...(value !== undefined && { default: value }),
  });
}

function particleText(particle: Particle): string {
  const { min, max } = particle.occurs;
  const count = min === 1 && max === 1 ? "" : `{${min},${max}}`;
  switch (particle.kind) {
    case "element":
      return `${particle.name}${particle.local ? `<${elementText(particle.local)}>` : ""}${count}`;
    case "any":
      return `ANY-ELEMENT${count}`;
    default:
      return `${particle.kind}(${particle.items.map(particleText).join(", ")})${count}`;
  }
}

describe.skipIf(!present)("the published 3.0 schema", () => {
  const facts = present
    ? (JSON.parse(fs.readFileSync(`${shared}/facts/interface-3.0.json`, "utf8")) as FactTable).request
    : undefined;

  it("has the elements of the table, with its contents, attributes and values", () => {
    const { grammar } = read();
    const ours = [...grammar.elements.values()].map((element) => `${element.name}: ${elementText(element)}`);
    const table = new FactReader(facts?.groups ?? {});
    const theirs = Object.entries(facts?.elements ?? {}).map(
      ([name, fact]) => `${name}: ${elementText(table.element(name, fact))}`,
    );
    expect(ours).toEqual(theirs);
    expect(ours.length).toBe(1467);
  });

  it("has the functions of the table, all declared", () => {
    const { grammar } = read();
    const table = new FactReader(facts?.groups ?? {});
    const functions = listedFunctions(grammar);
    expect(functions).toEqual(table.names(facts?.elements["function"]?.content ?? "EMPTY"));
    expect(functions.length).toBe(295);
    expect(functions.filter((name) => !grammar.elements.has(name))).toEqual([]);
  });

  it("has the types and groups of the table", () => {
    const { grammar } = read();
    expect([...(grammar.xsd?.types.keys() ?? [])].sort()).toEqual(Object.keys(facts?.types ?? {}).sort());
    const { simpleType } = grammar.xsd?.types.get("iaboolean") ?? {};
    expect(simpleType?.facets.enumeration).toEqual(["true", "false"]);
    const filter = grammar.xsd?.types.get("filteroption")?.content;
    expect(
      filter?.kind === "children" && filter.particle.kind === "choice" && filter.particle.items,
    ).toMatchObject([{ entity: "andor" }, { entity: "operators" }]);
  });

  it("is read with one warning: a wildcard beside an element", () => {
    expect(read().messages).toEqual(["warning IC1312"]);
  });
});
