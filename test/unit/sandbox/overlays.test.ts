import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { ask, start } from "./client.js";

const folder = fs.mkdtempSync(join(tmpdir(), "sandbox-overlays-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  fs.writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const overlay = `objects:
  VENDOR:
    fields:
      CREDIT_RATING: { type: picklist, label: Credit rating, values: [A, B], required: true }
    relationships:
      MCA_attendee: { object: MCA_attendee, kind: one2many, by: RVENDOR }
customObjects:
  MCA_attendee:
    key: id
    name: name
    fields: { id: { type: integer, readOnly: true }, name: { type: text } }
`;

describe("overlays", () => {
  it("are told of by lookup and inspect", async () => {
    const gateway = await start({ overlays: [file("a.yaml", overlay)] });
    const attendees = "<create><MCA_attendee><name>Ann</name></MCA_attendee></create>";
    const answer = await ask(
      gateway,
      [
        "<lookup><object>VENDOR</object></lookup>",
        "<lookup><object>MCA_attendee</object></lookup>",
        "<inspect><object>*</object></inspect>",
        attendees,
        attendees,
      ],
      { version: "3.0" },
    );
    const results = answer.children.flatMap(({ children }) =>
      children.filter(({ name }) => name === "result"),
    );
    const text = (index: number): string => JSON.stringify(plain(results[index]));
    expect(text(0)).toContain(
      '["ID:CREDIT_RATING","LABEL:Credit rating","DESCRIPTION:","REQUIRED:true","READONLY:false",' +
        '"DATATYPE:ENUM",["VALIDVALUE:A","VALIDVALUE:B"],"ISCUSTOM:true"]',
    );
    expect(text(0)).toContain(
      '["OBJECTPATH:MCA_attendee","OBJECTNAME:MCA_attendee","LABEL:MCA_attendee","RELATIONSHIPTYPE:ONE2MANY","RELATEDBY:RVENDOR"]',
    );
    expect(text(1)).toContain('["ID:id","LABEL:id","DESCRIPTION:","REQUIRED:false","READONLY:true"');
    expect(text(2)).toContain('"type:MCA_attendee"');
    // The overlay names the field that names records: no two may be called the same.
    expect(text(3)).toContain("status:success");
    expect(text(4)).toContain("status:failure");
  });

  it("must be right", async () => {
    await expect(
      start({ overlays: [file("b.yaml", "objects:\n  VENDOR: { felds: {} }\n")] }),
    ).rejects.toThrow(/b\.yaml:2:13: /);
    await expect(start({ overlays: [join(folder, "none.yaml")] })).rejects.toThrow(/ENOENT/);
    let told = "";
    const io = { write: (text: string) => void (told += text) };
    const nothing = () => (async function* (): AsyncGenerator<never> {})();
    const streams = { stdout: io, stderr: io, stdin: nothing(), changes: nothing };
    const words = ["sandbox", "--port", "0", "--overlay", "b.yaml"];
    expect(await run(words, { cwd: folder, env: {}, ...streams })).toBe(2);
    expect(told).toContain("b.yaml:2:13 error IC2003");
  });
});

interface Tree {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Tree[];
}

/** `name:text` of leaves, lists of these of what holds others. */
const plain = (tree: Tree | undefined): unknown =>
  tree && (tree.children.length > 0 ? tree.children.map(plain) : `${tree.name}:${tree.text}`);
