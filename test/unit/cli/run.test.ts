import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import type { Io, Sink } from "../../../cli/io.js";
import { changesAt } from "../../../cli/watch.js";

let cwd: string;
beforeEach(() => {
  cwd = fs.mkdtempSync(join(tmpdir(), "cli-"));
  put("schema/2.1/request.dtd", "<!ELEMENT request (a?, b)>\n<!ELEMENT a (#PCDATA)>\n<!ELEMENT b EMPTY>\n");
});
afterEach(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

function put(path: string, text: string | Uint8Array): string {
  const place = join(cwd, path);
  fs.mkdirSync(join(place, ".."), { recursive: true });
  fs.writeFileSync(place, text);
  return place;
}

const sink = (more: Partial<Sink> = {}): Sink & { text: string } => ({
  text: "",
  write(text: string) {
    this.text += text;
  },
  ...more,
});

async function* none(): AsyncGenerator<never> {}

async function outcome(line: string, more: Partial<Io> = {}, terminal: Partial<Sink> = {}) {
  const [stdout, stderr] = [sink(terminal), sink(terminal)];
  const exit = await run(line.split(" "), {
    cwd,
    env: {},
    stdout,
    stderr,
    stdin: none(),
    changes: none,
    ...more,
  });
  return { exit, stdout: stdout.text, stderr: stderr.text };
}

const asRoot = process.getuid?.() === 0;

describe("on a terminal", () => {
  const terminal = { isTTY: true, columns: 60 };

  it("paints, unless NO_COLOR asks for plain text", async () => {
    put("a.xml", "<request><c/></request>");
    const painted = await outcome("validate --schema schema a.xml", {}, terminal);
    expect(painted.stdout).toContain("\u001b[31merror\u001b[39m");
    const plain = await outcome("validate --schema schema a.xml", { env: { NO_COLOR: "1" } }, terminal);
    expect(plain.stdout).not.toContain("\u001b");
    const forced = await outcome("validate --schema schema a.xml", { env: { FORCE_COLOR: "1" } });
    expect(forced.stdout).toContain("\u001b[31merror");
    const unforced = await outcome("validate --schema schema a.xml", { env: { FORCE_COLOR: "0" } }, terminal);
    expect(unforced.stdout).not.toContain("\u001b");
    expect((await outcome("validate --schema schema a.xml")).stdout).not.toContain("\u001b");
  });

  it("shows what generate is doing, and wipes it before anything else is said", async () => {
    put("schema/2.1/request.dtd", "<!ELEMENT request (function)><!ELEMENT function (a)><!ELEMENT a EMPTY>");
    const { stderr } = await outcome("generate --schema schema --out out", {}, terminal);
    expect(stderr).toContain("reading the schema …");
    expect(stderr).toContain("printing 2 modules of 2.1 …");
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
    expect((await outcome("generate --schema schema --out out2")).stderr).toBe("");
    put("intacct.config.json", '{ "schema": "schema", "targets": [{ "out": "out3", "version": "2.1" }] }');
    const targets = await outcome("generate --config intacct.config.json", {}, terminal);
    expect(targets.stderr).toContain("reading the schema …");
    expect(targets.stderr.endsWith("\r\u001b[K")).toBe(true);
  });

  it("keeps excerpts within its width, the place in sight", async () => {
    put("a.xml", `<request>${"<!-- filler -->".repeat(20)}<c/>${"<!-- filler -->".repeat(20)}</request>`);
    const { stdout } = await outcome("validate --schema schema a.xml", { env: { NO_COLOR: "1" } }, terminal);
    const [line = "", carets = ""] = stdout.split("\n").slice(1);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("c");
  });

  it("shows how far long work is, and wipes it away", async () => {
    for (let index = 0; index < 250; index++) put(`docs/${index}.xml`, "<request><b/></request>");
    const { stdout, stderr } = await outcome("validate --schema schema docs", {}, terminal);
    expect(stderr).toBe("\r100 of 250 documents\r200 of 250 documents\r\u001b[K");
    expect(stdout).toBe("250 documents: 250 valid, 0 not valid\n");
    expect((await outcome("validate --schema schema docs")).stderr).toBe("");
  });
});

describe("options that do not exist", () => {
  it.each([
    ["--helpp", "intacct-codegen has no option --helpp", "Did you mean --help?"],
    ["-V", "intacct-codegen has no option -V", "Did you mean --version?"],
    ["overlay --halp", "intacct-codegen has no option --halp", "Did you mean --help?"],
    ["generate --versoin", "generate has no option --versoin", "Did you mean --version?"],
    ["-z", "intacct-codegen has no option -z", "--help lists the commands"],
    ["--overlay x", "no command is given", "the commands are init, generate,"],
  ])("are named, with or without a command: %s", async (line, what, hint) => {
    const { exit, stderr } = await outcome(line);
    expect(exit).toBe(2);
    expect(stderr).toContain(what);
    expect(stderr).toContain(hint);
  });
});

describe("an overlay where one version is asked for", () => {
  const overlay = (object: string): string =>
    `objects:\n  ${object}:\n    fields:\n      NICK: { type: text }\n`;

  it("may speak of objects that only the other version has", async () => {
    put("overlay.yaml", overlay("CONTACT"));
    expect((await outcome("profiles --dtd-version 2.1 --overlay overlay.yaml")).exit).toBe(0);
    put("overlay.yaml", overlay("CONTACTT"));
    const { exit, stderr } = await outcome("profiles --dtd-version 2.1 --overlay overlay.yaml");
    expect(exit).toBe(2);
    expect(stderr).toContain("overlay.yaml:2:3 error IC2011");
    expect(stderr).toContain("Did you mean CONTACT?");
  });
});

describe("files that cannot be read", () => {
  it("are findings, and the rest is judged", async (context) => {
    put("docs/a.xml", "<request><b/></request>");
    fs.chmodSync(put("docs/b.xml", "<request><b/></request>"), 0);
    if (asRoot) {
      console.log("skipped: root may read every file");
      context.skip();
    }
    const { exit, stdout } = await outcome("validate --schema schema docs");
    expect(exit).toBe(1);
    expect(stdout).toContain(
      "docs/b.xml error IC1001  the document cannot be read: permission denied (EACCES)",
    );
    expect(stdout).toContain("2 documents: 1 valid, 1 not valid");
  });

  it("are reported of schemas, too", async (context) => {
    fs.chmodSync(put("schema/2.1/response.dtd", ""), 0);
    if (asRoot) {
      console.log("skipped: root may read every file");
      context.skip();
    }
    expect((await outcome("lint --schema schema")).stdout).toContain("permission denied");
  });

  it("are refused where a link leads out of the schema folder", async () => {
    put("secret.dtd", "<!ELEMENT request EMPTY>");
    fs.symlinkSync(join(cwd, "secret.dtd"), join(cwd, "schema/2.1/response.dtd"));
    const { exit, stdout } = await outcome("lint --schema schema");
    expect(exit).toBe(1);
    expect(stdout).toContain("2.1/response.dtd error IC1004");
  });

  it("are refused where they are too large, and pipes are not waited for", async () => {
    fs.truncateSync(put("schema/2.1/response.dtd", ""), 17 * 1024 * 1024);
    expect((await outcome("lint --schema schema")).stdout).toContain("IC1003  cannot read 2.1/response.dtd");
    spawnSync("mkfifo", [join(cwd, "pipe.xml")]);
    if (!fs.existsSync(join(cwd, "pipe.xml"))) return;
    const { stdout } = await outcome("validate --schema schema pipe.xml");
    expect(stdout).toContain("it is not a plain file");
  });
});

describe("output that cannot be written", () => {
  it("is a finding", async (context) => {
    put("schema/2.1/request.dtd", "<!ELEMENT request (function)><!ELEMENT function (a)><!ELEMENT a EMPTY>");
    fs.mkdirSync(join(cwd, "out"), { mode: 0o555 });
    if (asRoot) {
      console.log("skipped: root may write everywhere");
      context.skip();
    }
    const { exit, stdout } = await outcome("generate --schema schema --out out");
    expect(exit).toBe(1);
    expect(stdout).toContain("IC1703");
  });
});

describe("watching", () => {
  const good = "<!ELEMENT request (function)><!ELEMENT function (create_a)><!ELEMENT create_a EMPTY>";

  it("generates again after each change, whatever stands there for a moment", async () => {
    put("schema/2.1/request.dtd", good);
    const states = ["<!ELEMENT request", undefined, good.replaceAll("create_a", "create_b")];
    async function* changes(): AsyncGenerator<void> {
      for (const state of states) {
        fs.rmSync(join(cwd, "schema/2.1/request.dtd"), { force: true });
        if (state !== undefined) put("schema/2.1/request.dtd", state);
        yield await Promise.resolve();
      }
    }
    const { exit, stdout } = await outcome("generate --schema schema --out out --watch", { changes });
    expect(exit).toBe(0);
    expect(stdout).toMatch(/written, .*IC1101.*nothing was written.*IC1005.* 1 deleted\n$/s);
    expect(fs.readdirSync(join(cwd, "out/2.1"))).toEqual(["b.ts", "index.ts"]);
  });

  it("sees what changes on disk, several steps as one", async () => {
    const changes = changesAt(() => [join(cwd, "schema")])[Symbol.asyncIterator]();
    const first = changes.next();
    for (let step = 0; step < 5; step++) put("schema/2.1/request.dtd", good + " ".repeat(step));
    expect((await first).done).toBe(false);
    const second = changes.next();
    put("schema/2.1/other.dtd", "");
    expect((await second).done).toBe(false);
    // As editors and sed save: another file takes the name.
    const third = changes.next();
    fs.renameSync(put("new.dtd", good), join(cwd, "schema/2.1/request.dtd"));
    expect((await third).done).toBe(false);
    // A folder that is away for a moment.
    const fourth = changes.next();
    fs.renameSync(join(cwd, "schema"), join(cwd, "away"));
    expect((await fourth).done).toBe(false);
    const fifth = changes.next();
    fs.renameSync(join(cwd, "away"), join(cwd, "schema"));
    expect((await fifth).done).toBe(false);
    await changes.return?.(undefined);
  });

  it("covers overlays and the configuration, says so, and survives a folder that is away", async () => {
    put("schema/2.1/request.dtd", good);
    put("a.yaml", "objects: {}");
    put("more/b.yaml", "objects: {}");
    put("part.ts", 'export const out: string = "out";');
    put(
      "intacct.config.ts",
      'import { out } from "./part.ts";\nexport default { schema: "schema", targets: [{ out, overlays: ["a.yaml", "more/*.yaml"] }] };',
    );
    let seen: string[] = [];
    async function* changes(places: () => readonly string[]): AsyncGenerator<void> {
      seen = places().map((place) => place.replace(`${cwd}/`, ""));
      fs.renameSync(join(cwd, "schema"), join(cwd, "away"));
      yield await Promise.resolve();
      fs.renameSync(join(cwd, "away"), join(cwd, "schema"));
      put("part.ts", 'export const out: string = "other";');
      yield await Promise.resolve();
    }
    const { exit, stderr } = await outcome("generate --watch", { changes });
    expect(exit).toBe(0);
    expect(seen).toEqual(
      expect.arrayContaining(["intacct.config.ts", "part.ts", "schema", "a.yaml", "more"]),
    );
    expect(stderr).toContain("using intacct.config.ts\nwatching intacct.config.ts, part.ts, ");
    expect(fs.existsSync(join(cwd, "other/2.1/a.ts"))).toBe(true);
  });

  it("does not go with --check", async () => {
    expect((await outcome("generate --schema schema --watch --check")).exit).toBe(2);
  });
});

describe("faults of the program", () => {
  const stdin: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]() {
      throw new Error("the floor gave way");
    },
  };

  it("end in a short text and exit code 3, with the stack where DEBUG asks for it", async () => {
    const { exit, stdout, stderr } = await outcome("validate --schema schema -", { stdin });
    expect(exit).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toContain(": internal error: the floor gave way");
    expect(stderr).not.toContain("run.test.ts");
    const debugged = await outcome("validate --schema schema -", { stdin, env: { DEBUG: "1" } });
    expect(debugged.stderr).toContain("run.test.ts");
    const told = await outcome("validate --schema schema - --format json", { stdin });
    expect(JSON.parse(told.stdout)).toMatchObject({ results: [], diagnostics: [{ code: "IC1819" }] });
    expect(told.exit).toBe(3);
  });
});
