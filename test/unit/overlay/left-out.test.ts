/** One entry that an overlay cannot hold is told and left out, and what is written can be read. */
import fs from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";

const field = (id: string, type: string, more = ""): string =>
  `<Field><ID>${id}</ID><LABEL>x</LABEL><DATATYPE>${type}</DATATYPE><ISCUSTOM>true</ISCUSTOM>${more}</Field>`;
const relation = (path: string, object: string): string =>
  `<Relationship><OBJECTPATH>${path}</OBJECTPATH><OBJECTNAME>${object}</OBJECTNAME>` +
  `<RELATIONSHIPTYPE>MANY2ONE</RELATIONSHIPTYPE><RELATEDBY>${path}</RELATEDBY></Relationship>`;
const type = (name: string, fields: string, relations = ""): string =>
  `<Type Name="${name}"><Fields>${fields}</Fields><Relationships>${relations}</Relationships></Type>`;

let cwd: string;
beforeAll(() => {
  cwd = fs.mkdtempSync(join(os.tmpdir(), "left-out-"));
});
afterAll(() => fs.rmSync(cwd, { recursive: true, force: true }));

async function* none(): AsyncGenerator<never> {}

async function said(...args: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const sink = { write: (text: string) => void (out += text) };
  const code = await run(args, { cwd, env: {}, stdout: sink, stderr: sink, stdin: none(), changes: none });
  return { code, out };
}

async function imported(types: string): Promise<{ code: number; out: string; overlay: string }> {
  fs.writeFileSync(join(cwd, "answer.xml"), `<data>${types}</data>`);
  fs.rmSync(join(cwd, "acme.yaml"), { force: true });
  const { code, out } = await said("overlay", "import", "--from", "lookup", "answer.xml", "-o", "acme.yaml");
  return { code, out, overlay: fs.readFileSync(join(cwd, "acme.yaml"), "utf8") };
}

describe("overlay import", () => {
  const odd: readonly (readonly [what: string, types: string, message: string])[] = [
    [
      "a name with a slash",
      type("GLENTRY", field("GLDIMBuild/Take_Apart", "TEXT") + field("FINE", "TEXT")),
      "Take_Apart",
    ],
    [
      "a name that starts with a digit",
      type("GLENTRY", field("1099_CODE", "TEXT") + field("FINE", "TEXT")),
      "1099_CODE",
    ],
    [
      "a relationship to what nothing describes",
      type("GLENTRY", field("FINE", "TEXT"), relation("RBUILD", "build_kit")),
      "build_kit",
    ],
    [
      "a field that refers to what nothing describes",
      type("GLENTRY", field("RBUILD", "INTEGER") + field("FINE", "TEXT"), relation("RBUILD", "build_kit")),
      "build_kit",
    ],
    [
      "an object without a key",
      type("build_kit", field("a", "TEXT")) + type("GLENTRY", field("FINE", "TEXT")),
      "build_kit",
    ],
  ];
  for (const [what, types, message] of odd)
    it(`leaves out ${what}, says so, and writes the rest`, async () => {
      const { out, overlay } = await imported(types);
      expect(out).toMatch(new RegExp(`left out: .*${message}`));
      expect(overlay).toContain("FINE");
      expect(await said("overlay", "check", "acme.yaml")).toMatchObject({ code: 0 });
    });

  it("takes along an object that the same answers describe", async () => {
    const { code, overlay } = await imported(
      type("GLENTRY", field("RBUILD", "INTEGER"), relation("RBUILD", "build_kit")) +
        type("build_kit", field("id", "INTEGER")),
    );
    expect(code).toBe(0);
    expect(overlay).toMatch(/relationships:\n +RBUILD:\n +object: build_kit/);
    expect(await said("overlay", "check", "acme.yaml")).toMatchObject({ code: 0 });
  });
});
