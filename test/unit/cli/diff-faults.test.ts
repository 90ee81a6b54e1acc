import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { compare } from "../../../generator/compare/difference.js";
import { run } from "../../../cli/run.js";
import { Random, seedOf } from "../../support/random.js";
import type { Files } from "../update/files.js";
import { small } from "../update/own-form.js";

/**
 * A release that did not arrive whole: files cut at any place, emptied or missing. Of what is not there `diff`
 * must not
 * say that it is gone, nor that nothing has changed.
 */

const seed = seedOf(process.env);
const scratch = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "diff-faults-"));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

const shared = fileURLToPath(new URL("../../../../shared/intacct/releases/2024-05-07", import.meta.url));
const isThere = fs.existsSync(shared);
if (!isThere) console.log("skipped: releases are not beside the project");

function write(name: string, files: Files): void {
  fs.rmSync(join(scratch, name), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const place = join(scratch, name, path);
    fs.mkdirSync(dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  }
}

const io = { cwd: scratch, env: {} };
const between = (before: string, after: string) =>
  compare({ before, after, schema: undefined, version: undefined }, io as never);

/** Cuts files at random places, and looks at what is said of that in both directions. */
async function expectNothingInvented(files: Files, rounds: number): Promise<void> {
  const random = new Random(seed);
  write("whole", files);
  for (let round = 0; round < rounds; round++) {
    const path = random.pick(Object.keys(files));
    const text = files[path] as string;
    const length = random.chance(0.2) ? 0 : random.below(text.length);
    write("cut", { ...files, [path]: text.slice(0, length) });
    for (const [before, after] of [["whole", "cut"], ["cut", "whole"]] as const) {
      const told = `seed ${seed}, round ${round}: ${before} → ${after}, ${path} cut at ${length}`;
      const { changes, uncompared, diagnostics } = await between(before, after);
      // Cut between two declarations a file is whole as far as anybody can see.
      if (!diagnostics.some(({ severity }) => severity === "error")) continue;
      expect(changes.map(({ kind, subject, element, name }) => [kind, subject, element, name]), told).toEqual([]);
      expect(uncompared, told).not.toEqual([]);
    }
  }
} // prettier-ignore

describe(`diff of a release that did not arrive whole, SEED=${seed}`, () => {
  it("does not apply to what could not be read, in this project's own form", async () => {
    await expectNothingInvented(small, 120);
  });

  it.skipIf(!isThere)("does not apply to what could not be read, as published", { timeout: 60_000 }, async () => {
    const names = fs.readdirSync(shared, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => /\.(dtd|xsd)$/.test(name));
    await expectNothingInvented(
      Object.fromEntries(files.map((name) => [name, fs.readFileSync(join(shared, name), "utf8")])),
      15,
    );
  }); // prettier-ignore

  it("does not say that nothing changed", async () => {
    write("whole", small);
    const { "shared/claims.dtd": _, ...others } = small;
    write("cut", others);
    for (const format of ["text", "markdown", "github", "json"]) {
      const sink = { text: "", write: (text: string) => void (sink.text += text) };
      const silent = { write: () => undefined };
      async function* nothing(): AsyncGenerator<never> {}
      const all = { ...io, stdout: sink, stderr: silent, stdin: nothing(), changes: nothing };
      expect(await run(["diff", "whole", "cut", "--format", format], all)).toBe(1);
      if (format === "json") {
        const { uncompared } = JSON.parse(sink.text) as { uncompared: object[] };
        expect(uncompared).toContainEqual({ version: "2.1", message: "request", extent: "all" });
        expect(uncompared).toContainEqual({ version: "3.0", message: "request", extent: "all" });
      } else {
        expect(sink.text).toContain("nothing changed in what could be compared");
        expect(sink.text).toContain("not compared: the 2.1 request, the 3.0 request");
      }
    }
  });

  it("warns of a file that was cut between two declarations", async () => {
    const whole = { "2.1/request.dtd": '<!ENTITY % f SYSTEM "fields.dtd">%f;<!ELEMENT request (function)><!ELEMENT function (create_bill)><!ELEMENT create_bill (a, b, c)>' };
    const fields = ["a", "b", "c"].map((name) => `<!ELEMENT ${name} (#PCDATA)>`);
    write("whole", { ...whole, "2.1/fields.dtd": fields.join("") });
    write("cut", { ...whole, "2.1/fields.dtd": fields.slice(0, 1).join("") });
    const { diagnostics } = await between("whole", "cut");
    expect(diagnostics).toMatchObject([{ code: "IC1902", message: 'cut uses "b" and 1 more, and no longer declares them' }]);
    const { diagnostics: others } = await between("cut", "whole");
    expect(others).toEqual([]);
  }); // prettier-ignore

  it("says where the first error is if nothing can be compared", async () => {
    write("whole", { "2.1/request.dtd": "<!ELEMENT request (function)>" });
    write("cut", { "2.1/response.dtd": "<!ELEMENT response (a)>\n<!ELEMENT a (b,,c)>" });
    await expect(between("whole", "cut")).rejects.toMatchObject({
      found: [
        {
          code: "IC1816",
          hint: expect.stringMatching(/^the first error: .*, in cut\/2\.1\/response\.dtd:2:\d+$/) as string,
        },
      ],
    });
  });

  it("takes a file that is empty in both for what it is", async () => {
    const files = { ...small, "shared/names.dtd": "" };
    write("whole", files);
    write("cut", { ...files, "3.0/records.dtd": `${small["3.0/records.dtd"]}<!-- . -->` });
    const { diagnostics, changes } = await between("whole", "cut");
    expect([diagnostics, changes]).toEqual([[], []]);
  });
});
