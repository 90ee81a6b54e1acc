import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Stopped } from "../../../cli/ask.js";
import type { Io } from "../../../cli/io.js";
import { run } from "../../../cli/run.js";

let cwd: string;
beforeEach(() => {
  cwd = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "start-"));
});
afterEach(() => {
  fs.rmSync(cwd, { recursive: true, force: true });
});

const read = (path: string): string => fs.readFileSync(join(cwd, path), "utf8");
const write = (path: string, text: string): void => {
  fs.mkdirSync(join(cwd, path, ".."), { recursive: true });
  fs.writeFileSync(join(cwd, path), text);
};

async function outcome(line: string, more: Partial<Io> = {}) {
  const out = { stdout: "", stderr: "" };
  async function* none(): AsyncGenerator<never> {}
  const exit = await run(line.split(" "), {
    cwd,
    env: {},
    stdout: { write: (text) => (out.stdout += text) },
    stderr: { write: (text) => (out.stderr += text) },
    stdin: none(),
    changes: none,
    ...more,
  });
  return { exit, ...out };
}

describe("init", () => {
  it("writes what a project needs, and a second time nothing", async () => {
    const first = JSON.parse((await outcome("init --company acme --format json")).stdout) as object;
    const files = ["intacct.config.ts", "overlays/acme.yaml", "intacct-example.ts"];
    expect(first).toMatchObject({
      created: [...files, "package.json", ".gitignore", ".gitattributes"],
      kept: [],
    });
    const before = files.map(read);
    const again = JSON.parse((await outcome("init --company acme --format json")).stdout) as object;
    expect(again).toMatchObject({ created: [], changed: [] });
    expect(files.map(read)).toEqual(before);
    expect(read("intacct.config.ts")).toContain('overlays: ["overlays/acme.yaml"]');
    expect(JSON.parse(read("package.json"))).toMatchObject({
      type: "module",
      scripts: { "intacct:check": "intacct-codegen generate --check" },
    });
    expect(read(".gitattributes")).toBe("src/intacct/** text eol=lf linguist-generated=true\n");
  });

  it("adds to files that are there, as they are written, and overwrites none", async () => {
    write("package.json", '{\r\n    "name": "mine",\r\n    "scripts": { "intacct:check": "true" }\r\n}\r\n');
    write(".gitignore", "/node_modules\r\ndist");
    write("overlays/acme.yaml", "objects: {}\n");
    write("intacct-example.ts", "// mine\n");
    const { exit, stdout } = await outcome("init --company acme --yes");
    expect(exit).toBe(0);
    expect(read("overlays/acme.yaml")).toBe("objects: {}\n");
    expect(read("intacct-example.ts")).toBe("// mine\n");
    expect(read(".gitignore")).toBe(
      "/node_modules\r\ndist\r\n.intacct-codegen-*\r\n.intacct-codegen.lock*\r\n",
    );
    const text = read("package.json");
    expect(text).toContain('\r\n    "name": "mine",\r\n');
    expect(JSON.parse(text)).toMatchObject({
      scripts: { "intacct:check": "true", "intacct:generate": "intacct-codegen generate" },
    });
    expect(stdout).toContain("kept     overlays/acme.yaml");
  });

  it("makes a project of ES modules of what npm alone has written, and leaves others as they are", async () => {
    write("package.json", '{ "dependencies": { "intacct-runtime": "0.1.0" }, "devDependencies": {} }');
    await outcome("init --yes");
    expect(JSON.parse(read("package.json"))).toMatchObject({ type: "module" });
    write("package.json", '{ "name": "mine", "dependencies": {} }');
    await outcome("init --yes");
    expect(JSON.parse(read("package.json"))).not.toHaveProperty("type");
  });

  it("goes by a configuration that is there", async () => {
    write("intacct.config.json", '{ "targets": [{ "out": "lib/gen", "version": "2.1" }] }');
    await outcome("init --yes");
    expect(fs.existsSync(join(cwd, "intacct.config.ts"))).toBe(false);
    expect(fs.existsSync(join(cwd, "overlays"))).toBe(false);
    expect(read("intacct-example.ts")).toContain('from "./lib/gen/2.1/vendor.js"');
    expect(read(".gitattributes")).toContain("lib/gen/**");
  });

  it("asks at a terminal; what is given is not asked", async () => {
    const questions: string[] = [];
    const ask = (question: string): Promise<string> => {
      questions.push(question);
      return Promise.resolve(question.startsWith("Folder") ? "lib/x" : "");
    };
    await outcome("init --company acme", { ask });
    expect(questions).toHaveLength(2);
    expect(read("intacct.config.ts")).toContain('out: "lib/x"');
  });

  it("writes nothing where it is stopped, or where something is wrong", async () => {
    const ask = (): Promise<string> => Promise.reject(new Stopped());
    const stopped = await outcome("init", { ask });
    expect(stopped).toMatchObject({ exit: 2 });
    expect(stopped.stderr).toContain("IC1817");
    expect((await outcome("init --company ../up")).exit).toBe(2);
    write("package.json", "{");
    expect((await outcome("init")).stderr).toContain("this is not a JSON object");
    expect(fs.readdirSync(cwd)).toEqual(["package.json"]);
  });
});

describe("doctor", () => {
  it("tells in one screen what is wrong, and shows no secret", async () => {
    write("tsconfig.json", '{ "compilerOptions": { "moduleResolution": "node10", "module": "commonjs" } }');
    write("node_modules/intacct-runtime/package.json", '{ "name": "intacct-runtime", "version": "0.0.1" }');
    write("node_modules/typescript/package.json", '{ "name": "typescript", "version": "5.3.3" }');
    write("intacct.config.json", '{ "targets": [{ "ot": "x" }] }');
    const env = { INTACCT_SENDER_ID: "me", INTACCT_SENDER_PASSWORD: "hush-hush" };
    const { exit, stdout } = await outcome("doctor", { env });
    expect(exit).toBe(1);
    expect(stdout.split("\n").length).toBeLessThan(24);
    for (const text of [
      "ok     Node ",
      "wrong  intacct-runtime 0.0.1",
      "wrong  TypeScript 5.3.3",
      "wrong  tsconfig.json: moduleResolution node10",
      "wrong  intacct.config.json:1:17: targets[0].ot is not known",
      "note   credentials are missing: INTACCT_COMPANY_ID, INTACCT_USER_ID, INTACCT_USER_PASSWORD",
      "note   the gateway was not tested",
    ])
      expect(stdout).toContain(text);
    expect(stdout).not.toContain("hush-hush");
    write("tsconfig.json", '{ "compilerOptions": ');
    expect((await outcome("doctor", { env })).stdout).toContain("wrong  tsconfig.json cannot be read: ");
    const json = JSON.parse((await outcome("doctor --format json", { env })).stdout) as {
      diagnostics: { code: string }[];
    };
    expect(json.diagnostics.map(({ code }) => code)).toEqual(["IC1818", "IC1818", "IC1818", "IC1818"]);
  });

  it("asks the gateway where that is wanted, and lists the credentials that are missing", async () => {
    const { stdout, exit } = await outcome("doctor --online --format json");
    expect(exit).toBe(1);
    const { checks } = JSON.parse(stdout) as { checks: { name: string; message: string }[] };
    expect(checks.find(({ name }) => name === "gateway")?.message).toBe(
      "credentials are missing: INTACCT_SENDER_ID, INTACCT_SENDER_PASSWORD, INTACCT_COMPANY_ID, INTACCT_USER_ID, INTACCT_USER_PASSWORD",
    );
  });

  it("tells stale output", async () => {
    write("schema/2.1/request.dtd", "<!ELEMENT request (function)><!ELEMENT function (a)><!ELEMENT a EMPTY>");
    write("intacct.config.json", '{ "schema": "schema", "targets": [{ "out": "x", "version": "2.1" }] }');
    expect((await outcome("doctor")).stdout).toMatch(
      /wrong {2}the output is not up to date: x\/2\.1\/\S+, and/,
    );
    expect((await outcome("generate")).exit).toBe(0);
    expect((await outcome("doctor")).stdout).toContain("ok     the output is up to date");
  });
});
