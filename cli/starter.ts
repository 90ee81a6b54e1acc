import type { DtdVersion } from "../schema/model/grammar.js";

/** The settings of a new project. Paths are relative to its folder, with forward slashes. */
export interface Start {
  /** The folder of the modules. */
  readonly out: string;
  readonly version: DtdVersion | "both";
  /** The overlay file; undefined where a configuration that was there before names none. */
  readonly overlay: string | undefined;
}

export const configText = ({ out, version, overlay }: Start): string => `\
import { defineConfig } from "intacct-codegen/config";

export default defineConfig({
  targets: [
    {
      out: ${JSON.stringify(out)},${version === "both" ? "" : `\n      version: "${version}",`}
      overlays: ${JSON.stringify(overlay === undefined ? [] : [overlay])},
    },
  ],
});
`;

/** @param up leads from the overlay's folder to the project's: `../` */
export const overlayText = (up: string): string => `\
# yaml-language-server: $schema=${up}node_modules/intacct-codegen/schema/overlay.schema.json
# Your company's custom fields and objects. Replace this example with what your company has:
#   npx intacct-codegen overlay pull -o THIS_FILE
objects:
  VENDOR:
    fields:
      CREDIT_RATING: { type: picklist, label: Credit rating, values: [A, B, C] }
`;

/**
 * A program that writes a record to the sandbox and finds it again; of 3.0 where both versions are made; with
 * the overlay's field where it is rated.
 */
export function exampleText({ out, version }: Start, isRated: boolean): string {
  const isOld = version === "2.1";
  const path = out.startsWith(".") ? out : `./${out}`;
  return `\
// Creates a vendor and finds it again, in a local sandbox: no account is needed.
import { ${isOld ? "connect, query" : "connect, equalTo, query"} } from "intacct-runtime";
import { sandbox } from "intacct-codegen/sandbox";
import { createVendor, queryVendor } from "${path}/${isOld ? "2.1" : "3.0"}/vendor.js";

const gateway = await sandbox();
// Without an address and credentials, connect() reads them from INTACCT_… variables, for Intacct itself.
const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "${isOld ? "2.1" : "3.0"}", ...gateway.credentials });
${isOld ? oldCalls : newCalls(isRated)}
await gateway.close();
`;
}

const oldCalls = `
await intacct.execute(createVendor, { vendorid: "V100", name: "Anvil Works" });
for await (const vendor of intacct.records(queryVendor, {})) console.log(vendor.vendorid, vendor.name);
`;

const newCalls = (isRated: boolean): string => {
  const custom = isRated ? `\n  CREDIT_RATING: "A", // "D" does not compile` : "";
  const [field, value, shown] = isRated
    ? ["CREDIT_RATING", "A", "vendor.NAME, vendor.CREDIT_RATING"]
    : ["NAME", "Anvil Works", "vendor.VENDORID, vendor.NAME"];
  const select = isRated ? `["NAME", "CREDIT_RATING"]` : `["VENDORID", "NAME"]`;
  return `
await intacct.execute(createVendor, {
  VENDORID: "V100",
  NAME: "Anvil Works",
  DISPLAYCONTACT: { PRINTAS: "Anvil Works" },${custom}
});

const found = query(queryVendor, {
  select: ${select},
  filter: equalTo("${field}", "${value}"),
});
for await (const vendor of intacct.records(found)) console.log(${shown});
`;
};

/** Scripts of package.json, by name. */
export const scripts = (example: string): Readonly<Record<string, string>> => ({
  "intacct:generate": "intacct-codegen generate",
  "intacct:check": "intacct-codegen generate --check",
  "intacct:example": `intacct-codegen generate && node --import intacct-codegen/register ${example}`,
});

export const ignoredLines: readonly string[] = [
  "node_modules/",
  ".intacct-codegen-*",
  ".intacct-codegen.lock*",
];

export const attributeLines = ({ out }: Start): readonly string[] => [
  `${out.replace(/^\.\//, "")}/** text eol=lf linguist-generated=true`,
];
