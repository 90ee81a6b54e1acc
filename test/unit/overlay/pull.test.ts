import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sandbox, type Exchange, type Sandbox } from "intacct-codegen/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { errors, ScriptedGateway, secrets, text } from "../transport/scripted-gateway.js";

const acme = `objects:
  VENDOR:
    fields:
      CREDIT_RATING: { type: picklist, label: Credit rating, values: [A, B], required: true }
      REMIT_TO: { type: email, label: Remit to }
    relationships:
      MCA_attendee: { object: MCA_attendee, kind: one2many, by: RVENDOR }
  APBILLITEM:
    fields:
      COST_RUN: { type: number, label: Cost run }
customObjects:
  MCA_attendee:
    key: id
    name: name
    fields: { id: { type: integer, readOnly: true }, name: { type: text } }
`;

let cwd = "";
const open: { close(): Promise<void> }[] = [];
beforeEach(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "overlay-pull-"));
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  fs.rmSync(cwd, { recursive: true, force: true });
});

const put = (path: string, content: string): string => {
  fs.mkdirSync(join(cwd, path, ".."), { recursive: true });
  fs.writeFileSync(join(cwd, path), content);
  return join(cwd, path);
};

const committed = (path: string): string => fs.readFileSync(join(cwd, path), "utf8");

type Environment = Readonly<Record<string, string>>;

/** A sandbox of a company with customisations, and the environment that leads there. */
async function company(overlay: string): Promise<{ env: Environment; exchanges: Exchange[] }> {
  const exchanges: Exchange[] = [];
  const gateway: Sandbox = await sandbox({
    companies: [{ id: "sandbox", entities: ["100"] }],
    overlays: [put("company.yaml", overlay)],
    observe: (exchange) => exchanges.push(exchange),
  });
  open.push(gateway);
  const { senderId, senderPassword, companyId, userId, userPassword } = gateway.credentials;
  return {
    env: {
      INTACCT_ENDPOINT_URL: gateway.url,
      INTACCT_SENDER_ID: senderId,
      INTACCT_SENDER_PASSWORD: senderPassword,
      INTACCT_COMPANY_ID: companyId,
      INTACCT_USER_ID: userId,
      INTACCT_USER_PASSWORD: userPassword,
    },
    exchanges,
  };
}

/** A gateway that answers as a test wants it. */
async function scripted(
  answer: ScriptedGateway["answer"],
): Promise<{ env: Environment; gateway: ScriptedGateway }> {
  const gateway = new ScriptedGateway(answer);
  const { url, close } = await gateway.listen();
  open.push({ close });
  gateway.endpoint = url;
  const env = {
    INTACCT_ENDPOINT_URL: url,
    INTACCT_SENDER_ID: "sender",
    INTACCT_SENDER_PASSWORD: secrets.senderPassword,
    INTACCT_COMPANY_ID: "company",
    INTACCT_USER_ID: "user",
    INTACCT_USER_PASSWORD: secrets.userPassword,
  };
  return { env, gateway };
}

interface Pulled {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function pull(env: Environment, ...words: string[]): Promise<Pulled> {
  const sink = () => ({
    text: "",
    write(more: string) {
      this.text += more;
    },
  });
  const [stdout, stderr] = [sink(), sink()];
  async function* none(): AsyncGenerator<never> {}
  const code = await run(["overlay", "pull", ...words], {
    cwd,
    env,
    stdout,
    stderr,
    stdin: none(),
    changes: none,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

const json = ({ stdout }: Pulled): unknown => JSON.parse(stdout);

describe("overlay pull", () => {
  it("makes an overlay of what a company says, and finds nothing new in it", async () => {
    const { env, exchanges } = await company(acme);
    expect(await pull(env, "-o", "overlays/acme.yaml")).toEqual({
      code: 0,
      stdout: "5 fields of 3 objects in overlays/acme.yaml: 5 added, 0 updated, 0 unchanged\n",
      stderr: "",
    });
    const made = committed("overlays/acme.yaml");
    expect(made).toMatch(/^# Made by intacct-codegen overlay pull\. .*, pulling again leaves alone\.\n/);
    expect(made).toContain("CREDIT_RATING:\n        type: picklist\n        label: Credit rating\n");
    expect(made).toContain("customObjects:\n  MCA_attendee:\n    key: id\n    name: name\n");
    const again = await pull(env, "-o", "overlays/acme.yaml");
    expect(again.stdout).toBe("5 fields of 3 objects in overlays/acme.yaml: nothing new\n");
    expect(committed("overlays/acme.yaml")).toBe(made);
    expect(await pull(env, "--check")).toMatchObject({
      code: 0,
      stdout: "3 objects with customisations: the overlay is up to date\n",
    });
    expect(exchanges.flatMap(({ functions }) => functions).map(({ name }) => name)).toContain("lookup");
  });

  it("asks in one session, and few functions at a time", async () => {
    const { env, exchanges } = await company(acme);
    await pull(env);
    const functions = exchanges.map((exchange) => exchange.functions.map(({ name }) => name));
    expect(functions.filter(([name]) => name === "getAPISession")).toHaveLength(1);
    expect(functions.filter(([name]) => name === "inspect")).toHaveLength(1);
    expect(Math.max(...functions.map(({ length }) => length))).toBeLessThanOrEqual(10);
  });

  it("prints to standard output what no file is named for", async () => {
    const { env } = await company(acme);
    const { code, stdout, stderr } = await pull(env, "--object", "apbillitem");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("objects:\n  APBILLITEM:\n    fields:\n      COST_RUN:\n        type: number\n");
    expect(stdout).not.toContain("VENDOR");
    const result = json(await pull(env, "--object", "VENDOR,APBILLITEM", "--format", "json"));
    expect(result).toMatchObject({
      objects: ["APBILLITEM", "VENDOR"],
      fields: [{ id: "COST_RUN" }, { id: "CREDIT_RATING" }, { id: "REMIT_TO" }],
      // The object that it leads to was not asked for.
      diagnostics: [{ code: "IC2024", message: expect.stringContaining("MCA_attendee") as string }],
    });
  });

  it("keeps what a person wrote, and tells what it changes", async () => {
    const { env } = await company(acme);
    put(
      "acme.yaml",
      `# Ours.
objects:
  VENDOR:
    fields:
      CREDIT_RATING:
        type: picklist
        label: Credit rating
        values: [A, C] # as finance has them
        required: true
      REMIT_TO:
        type: email
        length: 80
        label: Remit to
      GONE: {type: text}
      SOMETIMES: {type: text, documentTypes: [Invoice]}
`,
    );
    const { code, stdout } = await pull(env, "-o", "acme.yaml");
    expect(code).toBe(0);
    expect(stdout).toContain("acme.yaml:8:17 warning IC2025  VENDOR.CREDIT_RATING: values changed");
    expect(stdout).toContain("acme.yaml:14:7 warning IC2054  VENDOR.GONE is not in the company any more");
    expect(stdout).not.toContain("SOMETIMES");
    const made = committed("acme.yaml");
    expect(made).toContain("# Ours.\n");
    expect(made).toContain("values: [A, B] # as finance has them\n");
    expect(made).toContain("type: email\n        length: 80\n        label: Remit to\n");
    expect(made).toContain("GONE: {type: text}\n");
  });

  it("does not add dimensions that the overlay has once for all objects", async () => {
    const { env } = await company(
      "objects: { VENDOR: { fields: { GLDIMREGION: { type: dimension, object: MCA_region } } } }\n" +
        "customObjects: { MCA_region: { key: id, fields: { id: { type: integer } } } }\n",
    );
    put(
      "acme.yaml",
      "customObjects: { MCA_region: { key: id, fields: { id: { type: integer, label: id } } } }\n" +
        "dimensions: { GLDIMREGION: { object: MCA_region } }\n",
    );
    expect(await pull(env, "--check", "-o", "acme.yaml")).toMatchObject({ code: 0 });
  });

  it("works with a schema that does not say which functions objects have", async () => {
    const { env } = await company(acme);
    for (const folder of ["shared", "2.1"])
      fs.cpSync(new URL(`../../../dtd/${folder}`, import.meta.url), join(cwd, "dtd", folder), {
        recursive: true,
      });
    const result = json(await pull(env, "--schema", "dtd", "--format", "json"));
    expect(result).toMatchObject({ objects: ["APBILLITEM", "MCA_attendee", "VENDOR"], diagnostics: [] });
  });

  it("reads a profile file, too", async () => {
    const { env } = await company(acme);
    const keys = Object.entries(env).map(([name, value]) => `${name.slice(8).toLowerCase()} = ${value}`);
    put("credentials.ini", `[sandbox]\n${keys.join("\n")}\n`);
    const named = { INTACCT_PROFILE: "sandbox", INTACCT_PROFILE_FILE: "credentials.ini" };
    expect((await pull(named, "--object", "VENDOR")).stdout).toContain("CREDIT_RATING:");
    const { code, stderr } = await pull({ ...named, INTACCT_PROFILE: "other" });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error IC2041 {2}.*credentials\.ini has no section \[other\]\n/);
  });
});

describe("overlay pull --check", () => {
  it("names what was added, changed and removed, where it stands, and writes nothing", async () => {
    const { env } = await company(acme);
    const overlay = `objects:
  VENDOR:
    fields:
      CREDIT_RATING: { type: text, label: Rating, required: true }
      FAX: { type: text }
    relationships:
      MCA_attendee: { object: MCA_attendee, kind: many2one, by: RVENDOR, label: MCA_attendee }
customObjects:
  MCA_attendee: { key: id, name: name, fields: { id: { type: integer, readOnly: true }, name: { type: text } } }
  MCA_gone: { key: id, fields: { id: { type: integer } } }
`;
    put("overlays/acme.yaml", overlay);
    const { code, stdout, stderr } = await pull(env, "--check");
    expect([code, stderr]).toEqual([1, "More about a code: npx intacct-codegen explain IC2051\n"]);
    expect(stdout.split("\n").filter((line) => line.includes(" IC"))).toEqual([
      "overlays/acme.yaml error IC2051  APBILLITEM.COST_RUN (number) is not in the overlay",
      "overlays/acme.yaml:2:3 error IC2051  VENDOR.REMIT_TO (text) is not in the overlay",
      "overlays/acme.yaml:4:7 error IC2053  VENDOR.CREDIT_RATING: values nothing here, [A, B] in the company",
      "overlays/acme.yaml:4:30 error IC2053  VENDOR.CREDIT_RATING: type text here, picklist in the company",
      "overlays/acme.yaml:4:43 error IC2053  VENDOR.CREDIT_RATING: label Rating here, Credit rating in the company",
      "overlays/acme.yaml:5:7 error IC2052  VENDOR.FAX is not in the company any more",
      "overlays/acme.yaml:7:7 error IC2053  VENDOR.MCA_attendee: kind many2one here, one2many in the company",
      "overlays/acme.yaml:10:3 error IC2052  MCA_gone is not in the company any more",
    ]);
    expect(stdout).toMatch(/\n3 objects with customisations; 8 differences\n$/);
    // As `diff` tells it, with the same judgement of what breaks.
    expect(stdout).toMatch(/\nWhat breaks \(\d+\)\n/);
    expect(stdout).toContain("    breaks  create.VENDOR / FAX removed: requests that send it are refused\n");
    expect(stdout).toMatch(/create\.VENDOR \/ REMIT_TO added: REMIT_TO\?\n/);
    expect(stdout).toMatch(/\ncode has to change where it uses .*createVendor/);
    expect(committed("overlays/acme.yaml")).toBe(overlay);
    expect(json(await pull(env, "--check", "--object", "VENDOR", "--format", "json"))).toMatchObject({
      objects: ["VENDOR"],
      fields: [
        { object: "VENDOR", id: "CREDIT_RATING", change: "changed" },
        { object: "VENDOR", id: "REMIT_TO", change: "added" },
        { object: "VENDOR", id: "FAX", change: "removed" },
      ],
      changes: expect.arrayContaining([
        expect.objectContaining({ version: "3.0", element: "create.VENDOR", name: "FAX", breaking: true }),
        expect.objectContaining({ version: "2.1", kind: "added", name: "REMIT_TO", breaking: false }),
      ]) as unknown,
    });
    const markdown = await pull(env, "--check", "--object", "VENDOR", "--format", "markdown");
    expect(markdown.stdout).toMatch(
      /^## overlays\/acme\.yaml → the company\n\n\*\*\d+ changes, \d+ of which break\*\*\n/,
    );
    expect(markdown.stderr).toContain("VENDOR.FAX is not in the company any more");
    const github = await pull(env, "--check", "--object", "VENDOR", "--format", "github");
    expect(github.stdout).toContain(
      "::error file=overlays/acme.yaml,line=5,col=7,title=IC2052::VENDOR.FAX is not",
    );
  });

  it("fails on what breaks only, where it is asked to", async () => {
    const { env } = await company(acme);
    const pulled = await pull(env, "-o", "overlays/acme.yaml");
    expect(pulled.code).toBe(0);
    const text = committed("overlays/acme.yaml");
    put("overlays/acme.yaml", text.replace(/ {6}REMIT_TO:\n(?: {8}.*\n)+/, ""));
    expect((await pull(env, "--check")).code).toBe(1);
    const harmless = await pull(env, "--check", "--fail-on", "breaking");
    expect(harmless.code).toBe(0);
    expect(harmless.stdout).toContain("warning IC2051  VENDOR.REMIT_TO (text) is not in the overlay");
    expect(harmless.stdout).toMatch(/\d+ changes, none of them breaking: code need not change\n/);
    put("overlays/acme.yaml", text.replace("REMIT_TO:", "REMITTED:"));
    expect((await pull(env, "--check", "--fail-on", "breaking")).code).toBe(1);
    expect((await pull(env, "--fail-on", "breaking")).stderr).toContain("goes with --check only");
  });

  it("compares with several files that lie over each other", async () => {
    const { env } = await company(
      "objects: { VENDOR: { fields: { A: { type: text, label: a }, B: { type: date, label: b } } } }\n",
    );
    put("overlays/1.yaml", "objects: { VENDOR: { fields: { A: { type: text } } } }\n");
    put(
      "overlays/2.json",
      '{"objects":{"VENDOR":{"fields":{"A":{"type":"text","label":"a"},"B":{"type":"date","label":"c"}}}}}\n',
    );
    const { code, stdout } = await pull(env, "--check");
    expect(code).toBe(1);
    expect(stdout).toContain("overlays/2.json:1:92 error IC2053  VENDOR.B: label c here, b in the company");
    expect(stdout).toContain("1 object with customisations; 1 difference\n");
  });

  it("says what is wrong with the overlay before anybody is asked", async () => {
    const { env, exchanges } = await company(acme);
    put("acme.yaml", "objects:\n  VENDOR: { felds: {} }\n");
    const { code, stdout } = await pull(env, "--check", "-o", "acme.yaml");
    expect([code, exchanges.length]).toEqual([1, 0]);
    expect(stdout).toContain("acme.yaml:2:13 error IC2003");
  });
});

describe("failures", () => {
  it("say at which level they are, and no secret", async () => {
    const { env } = await company(acme);
    const attempt = async (more: Environment): Promise<string> => {
      const { code, stdout, stderr } = await pull({ ...env, ...more });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).not.toContain("hush-hush");
      return stderr;
    };
    expect(await attempt({ INTACCT_SENDER_PASSWORD: "hush-hush" })).toMatch(
      /^error IC2042 {2}the gateway does not accept the sender: XL03000006 /,
    );
    expect(await attempt({ INTACCT_USER_PASSWORD: "hush-hush" })).toMatch(
      /^error IC2043 {2}the gateway accepts the sender, but not the user: XL03000006 /,
    );
    expect(await attempt({ INTACCT_ENDPOINT_URL: `${env["INTACCT_ENDPOINT_URL"]}x` })).toMatch(
      /^error IC2041 {2}the gateway was not reached .* 404/,
    );
    expect(await attempt({ INTACCT_USER_PASSWORD: "" })).toMatch(
      /^error IC2041 {2}credentials are missing: INTACCT_USER_PASSWORD\n/,
    );
    expect(await attempt({ INTACCT_ENTITY_ID: "99" })).toMatch(
      /^error IC2044 {2}the gateway accepts the user, but opens no session: /,
    );
  });

  it("of an object that was asked for keep anything from being written", async () => {
    const { env } = await company(acme);
    expect(await pull(env, "--object", "VENDR", "-o", "acme.yaml")).toMatchObject({
      code: 1,
      stdout:
        "error IC2044  VENDR cannot be looked up: Query Failed Object definition VENDR not found [Support ID: SANDBOX%7E000001]\n" +
        "  Did you mean VENDOR?\nnothing was written\n",
    });
    expect(fs.existsSync(join(cwd, "acme.yaml"))).toBe(false);
    expect(await pull(env, "--object", "VENDR")).toMatchObject({ code: 1, stdout: "" });
  });

  it("of other objects are named once", async () => {
    const { env } = await scripted((element) => {
      if (element.name === "inspect")
        return "<data><type typename='VENDOR'/><type>CUSTOMER</type><type typename='ITEM'/></data>";
      if (text(element, "object") !== "VENDOR") return errors("BL34", "Not for you.");
      return `<data><Type Name="VENDOR" DocumentType=""><Fields><Field><ID>FAX2</ID><LABEL>Fax</LABEL><DATATYPE>TEXT</DATATYPE><ISCUSTOM>true</ISCUSTOM></Field></Fields></Type></data>`;
    });
    const { code, stdout, stderr } = await pull(env);
    expect(code).toBe(0);
    expect(stdout).toContain("FAX2:\n");
    expect(stderr).toMatch(
      /^warning IC2045 {2}left out, as they cannot be looked up: CUSTOMER, ITEM \(BL34 Not for you\./,
    );
    put("acme.yaml", "objects: { ITEM: { fields: { A: { type: text } } } }\n");
    const checked = await pull(env, "--check", "-o", "acme.yaml");
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain("error IC2044  ITEM cannot be looked up: BL34 Not for you");
  });

  it("to list objects leave those of the schema and of the overlay", async () => {
    const { env, gateway } = await scripted((element) =>
      element.name === "inspect"
        ? errors("BL34", "Not for you.")
        : `<data><Type Name="${text(element, "object")}"><Fields/></Type></data>`,
    );
    put("acme.yaml", "customObjects: { MCA_own: { key: id, fields: { id: { type: integer } } } }\n");
    const { code, stdout } = await pull(env, "-o", "acme.yaml");
    expect(code).toBe(0);
    expect(stdout).toContain("warning IC2045  the company does not list its objects: BL34 Not for you");
    const asked = gateway.requests.join("");
    for (const name of ["VENDOR", "APBILLITEM", "MCA_own"])
      expect(asked).toContain(`<object>${name}</object>`);
  });

  it("midway write nothing", async () => {
    const { env, gateway } = await scripted((element) =>
      element.name === "inspect" ? errors("BL34", "No.") : "<data><Type><Fields/></Type></data>",
    );
    gateway.faults.set(4, { kind: "status", status: 404 });
    const { code, stdout, stderr } = await pull(env, "-o", "acme.yaml");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error IC2041 {2}the company cannot be reached: .*404/);
    expect(fs.existsSync(join(cwd, "acme.yaml"))).toBe(false);
  });

  it("to carry a part are reported, and the rest is carried", async () => {
    const field = (id: string, type: string, more = ""): string =>
      `<Field><ID>${id}</ID><DATATYPE>${type}</DATATYPE>${more}<ISCUSTOM>true</ISCUSTOM></Field>`;
    const { env } = await scripted(
      () =>
        `<data><Type Name="VENDOR"><Fields>${field("1&lt;script&gt;", "TEXT")}${field("A", "WIDGET")}` +
        `${field("B", "ENUM")}${field("C", "DATE", "<LABEL>\u202Eevil\n label</LABEL>")}</Fields></Type></data>`,
    );
    const { code, stdout } = await pull(env, "--object", "VENDOR", "-o", "acme.yaml");
    expect(code).toBe(1);
    expect(stdout.split("\n").filter((line) => line.includes(" IC"))).toEqual([
      'error IC2022  left out: the name of a field of VENDOR cannot be "1<script>" (lookup of VENDOR)',
      "warning IC2024  left out: control characters in a label (lookup of VENDOR)",
      "warning IC2024  left out: the type of A, which is not known: WIDGET (lookup of VENDOR)",
      "warning IC2024  left out: the values of B: it is a list without any (lookup of VENDOR)",
    ]);
    expect(committed("acme.yaml")).toContain("C:\n        type: date\n        label: evil label\n");
    expect(stdout).toContain("3 fields of 1 object in acme.yaml: 3 added");
  });

  it("to make sense of an answer end in findings", async () => {
    const answers = [
      "<data/>",
      "<data>text</data>",
      "<data><Type/></data>",
      "<data><type><a/></type><Type>text</Type></data>",
      "<data><Type><Fields><Field><ID><b/></ID></Field></Fields><Fields><Field/></Fields></Type></data>",
      "<data><Type Name='VENDOR'><Name>X</Name><Fields><Field>t</Field></Fields></Type></data>",
      "<data><Type><Fields><Field><ID>A</ID><ISCUSTOM>true</ISCUSTOM><DATATYPE>ENUM</DATATYPE>" +
        "<VALIDVALUES><VALIDVALUE><a/></VALIDVALUE></VALIDVALUES></Field></Fields></Type></data>",
      "<data><Type><Relationships><Relationship>t</Relationship></Relationships><Fields/></Type></data>",
      "<key>1</key>",
    ];
    for (const answer of answers) {
      const { env } = await scripted(() => answer);
      for (const words of [["--object", "VENDOR"], []]) {
        const { code, stderr } = await pull(env, ...words);
        expect(code, `${answer}: ${stderr}`).toBeLessThanOrEqual(1);
      }
    }
  });
});
