/** A published schema of version 3.0 (`api.xsd`) describes functions only: those have what overlays say of them. */
import fs from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";

const xsd = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="request"><xs:complexType><xs:sequence><xs:element ref="function"/></xs:sequence></xs:complexType></xs:element>
  <xs:element name="function"><xs:complexType><xs:choice>
    <xs:element ref="create_vendor"/><xs:element ref="create"/>
  </xs:choice></xs:complexType></xs:element>
  <xs:element name="create"><xs:complexType><xs:sequence><xs:any processContents="skip" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
  <xs:element name="create_vendor"><xs:complexType><xs:sequence>
    <xs:element ref="vendorid"/><xs:element ref="name"/><xs:element ref="contact" minOccurs="0"/>
    <xs:element ref="customfields" minOccurs="0"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="contact"><xs:complexType><xs:sequence><xs:element ref="name" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>
  <xs:element name="customfields"><xs:complexType><xs:sequence>
    <xs:element ref="customfield" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="customfield"><xs:complexType><xs:sequence>
    <xs:element ref="customfieldname"/><xs:element ref="customfieldvalue"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="vendorid"><xs:complexType mixed="true"/></xs:element>
  <xs:element name="name"><xs:complexType mixed="true"/></xs:element>
  <xs:element name="customfieldname"><xs:complexType mixed="true"/></xs:element>
  <xs:element name="customfieldvalue"><xs:complexType mixed="true"/></xs:element>
</xs:schema>`;

const overlay = `objects:
  VENDOR:
    fields:
      RATING: { type: picklist, values: [A, B] }
      contact.town: { type: text, length: 5, standard: true }
      NEWER: { type: text, standard: true }
    corrections:
      vendorid: { changeType: { type: text, length: 20 } }
      name: { require: false }
      NAME: { require: false }
    relationships:
      RRATING: { object: TERM }
  GLDETAIL: { functions: [read] }
customObjects:
  MCA_x: { key: id, fields: { id: { type: integer } } }
`;

let cwd = "";
beforeAll(() => {
  const made = fileURLToPath(new URL("../../.made", import.meta.url));
  fs.mkdirSync(made, { recursive: true });
  cwd = fs.mkdtempSync(join(made, "published-"));
  fs.mkdirSync(join(cwd, "schema/v3.0"), { recursive: true });
  fs.writeFileSync(join(cwd, "schema/v3.0/api.xsd"), xsd);
  fs.writeFileSync(join(cwd, "acme.yaml"), overlay);
});
afterAll(() => fs.rmSync(cwd, { recursive: true, force: true }));

async function* none(): AsyncGenerator<never> {}

async function said(...args: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const sink = { write: (text: string) => void (out += text) };
  const code = await run(args, { cwd, env: {}, stdout: sink, stderr: sink, stdin: none(), changes: none });
  return { code, out };
}

describe("an overlay over a published schema", () => {
  it("is warned of what only objects could have", async () => {
    const { code, out } = await said("overlay", "check", "acme.yaml", "--schema", "schema");
    expect(code).toBe(0);
    const why = "has no effect: this schema of version 3.0 describes no objects";
    expect(out.match(/.*warning IC20.*/g)).toEqual([
      `acme.yaml:6:7 warning IC2016  what is said of VENDOR (NEWER, NAME, RRATING) ${why}`,
      `acme.yaml:13:3 warning IC2016  what is said of GLDETAIL ${why}`,
      `acme.yaml:15:3 warning IC2016  the object MCA_x ${why}`,
    ]);
  });

  it("is refused for what no function has", async () => {
    fs.writeFileSync(
      join(cwd, "wrong.yaml"),
      "objects: { VENDOR: { corrections: { nam: { require: false } } } }",
    );
    const { code, out } = await said("overlay", "check", "wrong.yaml", "--schema", "schema");
    expect(code).toBe(1);
    expect(out).toMatch(/IC2013 .*VENDOR has no standard field nam\n(.*\n)*.*Did you mean name\?/);
  });

  it("has its effect on functions, and generating says what has none", async () => {
    const { code, out } = await said(
      "generate",
      "--overlay",
      "acme.yaml",
      "--schema",
      "schema",
      "--out",
      "made",
    );
    expect(code).toBe(0);
    expect(out).toContain(
      "3 warnings about the overlays: npx intacct-codegen overlay check --schema schema acme.yaml shows them",
    );
    const vendor = fs.readFileSync(join(cwd, "made/3.0/vendor.ts"), "utf8");
    expect(vendor).toMatch(/RATING\?: "A" \| "B"/);
    expect(vendor).toMatch(/town\?: string/);
    expect(vendor).toMatch(/name\?: string/);
    expect(vendor).toMatch(/vendorid: "STRING_20 overlay"/);
  });

  it("has it for companies of a configuration, too", async () => {
    const config = { schema: "schema", targets: [{ overlays: ["acme.yaml"], version: "3.0", out: "acme" }] };
    fs.writeFileSync(join(cwd, "intacct.config.json"), JSON.stringify(config));
    const first = await said("generate", "--config", "intacct.config.json");
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain("3 warnings about the overlays: npx intacct-codegen overlay check");
    const again = await said("generate", "--config", "intacct.config.json", "--format", "json");
    const { diagnostics } = JSON.parse(again.out) as { diagnostics: { code: string }[] };
    expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith("IC20"))).toEqual(
      Array.from({ length: 3 }, () => "IC2016"),
    );
  });

  it("gets nothing of Intacct's own objects from answers of lookup", async () => {
    const type = (name: string): string =>
      `<Type Name="${name}"><Fields><Field><ID>RECORDNO</ID><DATATYPE>INTEGER</DATATYPE></Field>` +
      `<Field><ID>OURS</ID><DATATYPE>TEXT</DATATYPE><ISCUSTOM>true</ISCUSTOM></Field></Fields></Type>`;
    fs.writeFileSync(join(cwd, "a.xml"), `<data>${type("VENDOR")}${type("TERM")}${type("MCA_y")}</data>`);
    const { code } = await said(
      ...["overlay", "import", "--from", "lookup", "a.xml", "-o", "new.yaml", "--schema", "schema"],
    );
    expect(code).toBe(0);
    const made = fs.readFileSync(join(cwd, "new.yaml"), "utf8");
    expect(made).toMatch(/VENDOR:\s+fields:\s+OURS:/);
    expect(made).toContain("MCA_y:");
    expect(made).not.toContain("TERM:");
    expect((await said("overlay", "check", "new.yaml", "--schema", "schema")).code).toBe(0);
  });
});
