import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { small } from "../update/own-form.js";

const scratch = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "update-"));
let repository: string;
let number = 0;

const write = (path: string, text: string): void => {
  fs.mkdirSync(dirname(join(repository, path)), { recursive: true });
  fs.writeFileSync(join(repository, path), text);
};

const read = (path: string): string => fs.readFileSync(join(repository, path), "utf8");

const edit = (path: string, from: string, to: string): void => {
  expect(read(path)).toContain(from);
  write(path, read(path).replace(from, to));
};

const git = (...words: string[]): void =>
  void execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...words], {
    cwd: repository,
    stdio: "ignore",
  });

beforeEach(() => {
  repository = join(scratch, String(number++));
  for (const [path, text] of Object.entries(small)) write(`dtd/${path}`, text);
  git("init", "--quiet");
  git("add", "-A");
  git("commit", "--quiet", "-m", "first");
});

afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

async function command(...words: string[]): Promise<{ exit: number; out: string; err: string }> {
  const sink = { text: "", write: (text: string) => void (sink.text += text) };
  const errors = { text: "", write: (text: string) => void (errors.text += text) };
  async function* nothing(): AsyncGenerator<never> {}
  const io = { cwd: repository, env: {}, stdout: sink, stderr: errors, stdin: nothing(), changes: nothing };
  const exit = await run(words, io);
  return { exit, out: sink.text, err: errors.text };
}

const xsd = (content: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="request"><xs:complexType><xs:sequence>
${content}</xs:sequence></xs:complexType></xs:element></xs:schema>`;

describe("update from a folder that is kept as the user's own is", () => {
  it("takes back what the working tree has changed in both versions", async () => {
    edit("dtd/3.0/claims.dtd", '"NUMBER"', '"NUMBER STATE"');
    edit("dtd/3.0/claims.dtd", "(RECORDNO?, ", "(RECORDNO?, EXTRA?, ");
    edit("dtd/3.0/claims.dtd", "<!ELEMENT STATE ", "<!ELEMENT EXTRA    %STRING_40;>\n<!ELEMENT STATE ");
    edit("dtd/shared/claims.dtd", "(number, ", "(");
    const { exit, out, err } = await command("update", "--from", "HEAD:dtd");
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("create_claim / number added");
    expect((await command("diff", "HEAD:dtd", "dtd")).out).toBe("nothing changed\n");
    expect((await command("update", "--from", "HEAD:dtd")).out).toBe(
      "dtd already agrees with HEAD:dtd: nothing to do\n",
    );
    expect(read("dtd/3.0/claims.dtd")).toBe(small["3.0/claims.dtd"]);
  });

  it("names the file of a release that has a fault", async () => {
    write("release/2.1/request.dtd", "<!ELEMENT request (a\n>");
    const { exit, err } = await command("update", "--from", "release");
    expect(exit).toBe(2);
    expect(err).toContain("in 2.1/request.dtd:");
    expect(err).toContain("npx intacct-codegen lint --schema release");
  });

  it("says that an XML Schema is replaced, not edited", async () => {
    write("published/v3.0/api.xsd", xsd('<xs:element name="control"/>'));
    write("release/v3.0/api.xsd", xsd('<xs:element name="content"/>'));
    const alone = await command("update", "--from", "release", "--schema", "published");
    expect(alone.exit).toBe(2);
    expect(alone.err).toContain("an XML Schema is replaced, and not edited");
    write("published/2.1/request.dtd", "<!ELEMENT request EMPTY>");
    write("release/2.1/request.dtd", "<!ELEMENT request ANY>");
    const both = await command("update", "--from", "release", "--schema", "published");
    expect([both.exit, both.err]).toEqual([0, ""]);
    expect(both.out).toContain("v3.0/api.xsd warning IC1814  an XML Schema is replaced, and not edited");
    expect(read("published/2.1/request.dtd")).toBe("<!ELEMENT request ANY>");
  });
});
