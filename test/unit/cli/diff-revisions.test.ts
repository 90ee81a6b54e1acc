import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";

let repository: string;

const write = (path: string, text: string): void => {
  fs.mkdirSync(dirname(join(repository, path)), { recursive: true });
  fs.writeFileSync(join(repository, path), text);
};

const request = (content: string): string =>
  `<!ENTITY % FIELDS SYSTEM "fields/fields.dtd"> %FIELDS; <!ELEMENT request (function)><!ELEMENT function (f)><!ELEMENT f ${content}>`;

const overlay = (type: string): string =>
  `objects:\n  VENDOR:\n    fields:\n      RATING: { type: ${type} }\n`;

beforeAll(() => {
  repository = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "diff-"));
  const git = (...words: string[]): void =>
    void execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...words], {
      cwd: repository,
      stdio: "ignore",
    });
  git("init", "--quiet");
  write("dtd/2.1/request.dtd", request("(a)"));
  write("dtd/2.1/fields/fields.dtd", "<!ELEMENT a (#PCDATA)><!ELEMENT b (#PCDATA)>");
  write("acme.yaml", overlay("text"));
  git("add", "-A");
  git("commit", "--quiet", "-m", "first");
  write("dtd/2.1/request.dtd", request("(a, b?)"));
  write("acme.yaml", overlay("number"));
});

afterAll(() => {
  fs.rmSync(repository, { recursive: true, force: true });
});

async function diff(...words: string[]): Promise<{ exit: number; out: string; err: string }> {
  const sink = { text: "", write: (text: string) => void (sink.text += text) };
  const errors = { text: "", write: (text: string) => void (errors.text += text) };
  async function* nothing(): AsyncGenerator<never> {}
  const io = { cwd: repository, env: {}, stdout: sink, stderr: errors, stdin: nothing(), changes: nothing };
  const exit = await run(["diff", ...words], io);
  return { exit, out: sink.text, err: errors.text };
}

describe("diff of revisions", () => {
  it("compares a folder with what it was in a revision, whichever way the path is written", async () => {
    for (const [from, to] of [["HEAD:dtd", "dtd"], ["HEAD:./dtd/", "dtd"], ["HEAD:dtd/2.1", "dtd/2.1"]] as const) {
      const { exit, out } = await diff(from, to, "--format", "json");
      const { changes } = JSON.parse(out) as { changes: object[] };
      expect(changes).toMatchObject([{ kind: "added", subject: "child", element: "f", name: "b", breaking: false }]);
      expect(exit).toBe(0);
    }
  }); // prettier-ignore

  it("compares an overlay with what it was in a revision", async () => {
    const { exit, out } = await diff("HEAD:acme.yaml", "acme.yaml", "--fail-on", "breaking");
    expect(out).toContain("VENDOR.RATING changed");
    expect(exit).toBe(1);
  });

  it("says what is wrong with a revision, and never takes one for an option of git", async () => {
    for (const [named, words] of [
      ["nowhere:dtd", "nowhere"],
      ["HEAD:nothing", "does not exist"],
      ["HEAD:dtd/2.1/request.dtd", "neither a schema folder nor an overlay"],
      ["--textconv:dtd", "has no option --textconv"],
    ] as const) {
      const { exit, out, err } = await diff(named, "dtd");
      expect(err).toContain(words);
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
    }
    const { err } = await diff("--", "-p:dtd", "dtd");
    expect(err).toContain("a revision does not begin with -");
  });
});
