/** The recipes of dtd/README.md, followed in a copy of `dtd/` with the very declarations that are there. */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../cli/run.js";

let cwd: string;
beforeAll(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "recipes-"));
  fs.cpSync("dtd", join(cwd, "dtd"), { recursive: true });
});
afterAll(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

/** What the section of that title shows as DTD. */
function shownUnder(title: string): string {
  const section =
    fs
      .readFileSync("dtd/README.md", "utf8")
      .split(`\n## ${title}\n`)[1]
      ?.split(/\n##? /)[0] ?? "";
  const blocks = Array.from(section.matchAll(/```dtd\n([^]*?)```/g), ([, text = ""]) =>
    text.replace(/^ +/gm, ""),
  );
  expect(blocks).not.toEqual([]);
  return blocks.join("\n");
}

function change(path: string, changed: (text: string) => string): void {
  const file = join(cwd, "dtd", path);
  const text = fs.readFileSync(file, "utf8");
  expect(changed(text)).not.toBe(text);
  fs.writeFileSync(file, changed(text));
}

async function* none(): AsyncGenerator<never> {}

async function command(line: string): Promise<string> {
  let out = "";
  const stdout = { write: (text: string) => void (out += text) };
  const exit = await run(line.split(" "), {
    cwd,
    env: {},
    stdout,
    stderr: stdout,
    stdin: none(),
    changes: none,
  });
  expect({ exit, out }).toMatchObject({ exit: 0 });
  return out;
}

it("a function is added to both versions, and an enumeration", async () => {
  const declarations = shownUnder("Adding a function to both versions");
  change("shared/types.dtd", (text) => `${text}\n${shownUnder("Adding an enumeration")}`);
  change(
    "shared/payables.dtd",
    (text) =>
      `${text.replace("| create_bill |", "| create_bill | archive_bill |")}
       ${declarations} <!ELEMENT archivereason %ENUM_ARCHIVEREASON;>`,
  );

  const listed = await command("profiles --schema dtd --action ARCHIVE --format json");
  const { profiles } = JSON.parse(listed) as { profiles: Record<string, string>[] };
  expect(profiles).toMatchObject([
    { name: "Intacct bill ARCHIVE Request", version: "2.1", function: "archive_bill", module: "2.1/bill.ts" },
    {
      name: "Intacct bill ARCHIVE Request",
      version: "3.0",
      function: "archive_bill",
      module: "3.0/apbill.ts",
    },
  ]);

  await command("generate --schema dtd --out out");
  for (const [module, field] of [
    ["2.1/bill.ts", "archivereason?: EnumArchivereason | null;"],
    ["3.0/apbill.ts", "archivereason?: EnumArchivereason | null;"],
  ] as const) {
    const text = fs.readFileSync(join(cwd, "out", module), "utf8");
    expect(text).toContain("Puts a bill into the archive.");
    expect(text).toContain(field);
  }
  expect(fs.readFileSync(join(cwd, "out/2.1/scalars.ts"), "utf8")).toContain('= "paid" | "duplicate"');
}, 120_000);

it("a wrong fact is repaired by a note", async () => {
  change("shared/names.dtd", (text) => text.replace(/<!ATTLIST object\.arpayment[^>]*>/, ""));
  const list = async (): Promise<string> =>
    command("profiles --schema dtd --dtd-version 3.0 --action APPLY --format json");
  expect(await list()).toContain('"3.0/arpayment.ts"');
  change(
    "shared/receivables.dtd",
    (text) => `${text}\n<!ATTLIST apply_arpayment is.object CDATA #FIXED "ARPYMT">`,
  );
  expect(await list()).toContain('"3.0/arpymt.ts"');
});
