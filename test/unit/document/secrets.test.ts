/**
 * Whatever a password looks like, and whatever is wrong with it or beside it: nothing that is said shows it.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { Random, seedOf } from "../../support/random.js";

let cwd: string;
beforeAll(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "secrets-"));
  fs.mkdirSync(join(cwd, "schema/2.1"), { recursive: true });
  const dtd = "<!ELEMENT request (control, operation)><!ELEMENT control (userid, password)>";
  const rest = "<!ELEMENT userid (#PCDATA)><!ELEMENT password (#PCDATA)><!ELEMENT operation EMPTY>";
  fs.writeFileSync(join(cwd, "schema/2.1/request.dtd"), dtd + rest);
});
afterAll(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

async function* none(): AsyncGenerator<never> {}

async function said(document: string, format: string): Promise<string> {
  fs.writeFileSync(join(cwd, "a.xml"), document);
  let out = "";
  const sink = { write: (text: string) => void (out += text) };
  const io = { cwd, env: {}, stdout: sink, stderr: sink, stdin: none(), changes: none };
  await run(["validate", "--schema", "schema", "--format", format, "a.xml"], io);
  return out;
}

/** Parts that no message holds by chance, and what may occur between them. */
const parts = ["Qz7x", "Wv9k", "Jq4h", "Zp8w"];
const between = [
  "&",
  "&amp;",
  "&#0;",
  "\0",
  "\n",
  "\r\n",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<",
  ">",
  "</",
  "<b>",
  "</b>",
  "<!DOCTYPE ",
  "<?",
  "?>",
  ";",
  '"',
  "'",
  "\u0001",
  "\ufffe",
  "=",
  "%",
  "<password>",
  "&#xD800;",
];

const documents = (password: string): string[] => [
  `<request><control><userid>u</userid><password>${password}</password></control><operation/></request>`,
  `<request>\n <control>\n  <password >${password}</password>\n </control></request>`,
  `<request><control><userid>u</userid><password>${password}</control><operation/></request>`,
  `<request><control><wrong/><password\n>${password}</password\n></control></request>`,
  `<request><control><userid>&x;</userid><password>${password}</password></control></request>`,
  `<!-- <password>${password}</password> --><request/>`,
  `<request><control><password>${password}`,
];

describe("what is said about a document with a password", () => {
  it("does not show it", async () => {
    const seed = seedOf(process.env);
    console.log(`secrets: SEED=${seed}`);
    const random = new Random(seed);
    for (let round = 0; round < 120; round++) {
      const password = parts.map((part) => part + random.pick(between)).join("");
      const document = random.pick(documents(password));
      const format = random.pick(["text", "json", "github"]);
      const out = await said(document, format);
      for (const part of parts) expect(out, `seed ${seed}: ${JSON.stringify(document)}`).not.toContain(part);
      // Of a document that is valid there is nothing to annotate.
      if (format !== "github" || out !== "")
        expect(out, `seed ${seed}`).toMatch(/IC1\d{3}|1 valid|"valid": true/);
    }
  });

  it("shows all else, with the password's place", async () => {
    const out = await said(
      "<request><control><userid>u</userid><password>Qz7x&Wv9k</password></control></request>",
      "text",
    );
    expect(out).toContain("<userid>u</userid><password>•••••••••</password>");
  });
});
