/** The scripts for completion, run by the shells themselves; a shell that is not installed is skipped. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allCommands } from "../../../cli/commands.js";
import { completionScript } from "../../../cli/completion.js";
import { run } from "../../../cli/run.js";

const commands = await allCommands();
const driver = fileURLToPath(new URL("zsh-completion.zsh", import.meta.url));

function has(shell: string): boolean {
  const found = spawnSync(shell, ["-c", "exit 0"]).status === 0;
  if (!found) console.log(`${shell} is not installed: its completion is not tested`);
  return found;
}

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "completion-"));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function shell(name: string, words: readonly string[], cwd = folder): string {
  const { stdout, stderr } = spawnSync(name, words, { encoding: "utf8", cwd, timeout: 60_000 });
  expect(stderr).toBe("");
  return stdout;
}

describe.skipIf(!has("bash"))("completion in bash", () => {
  const bash = (...words: string[]): string[] => {
    const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _intacct_codegen; echo "\${COMPREPLY[@]}"`;
    const script = `${completionScript("bash", commands)}\n${ask}`;
    return shell("bash", ["-c", script, "bash", "intacct-codegen", ...words])
      .split(/\s+/)
      .filter(Boolean);
  };

  it("offers commands, options, and values", () => {
    expect(bash("ge")).toEqual(["generate"]);
    expect(bash("overlay", "")).toEqual(["import", "pull", "check", "--help"]);
    expect(bash("overlay", "pull", "--form")).toEqual(["--format"]);
    expect(bash("generate", "--dtd-version", "")).toEqual(["2.1", "3.0", "both"]);
    expect(bash("lint", "--format", "g")).toEqual(["github"]);
    expect(bash("completion", "")).toEqual(["bash", "zsh", "fish"]);
    for (const { name, options } of commands)
      expect(bash(...name.split(" "), "--")).toEqual([...options.map((option) => `--${option}`), "--help"]);
  });
});

describe.skipIf(!has("zsh"))("completion in zsh", () => {
  const typed = [
    "intacct-codegen gene\\t --import-e\\tt\\t",
    "intacct-codegen ov\\tpu\\t --fa\\tbr\\t -o nex\\t",
    "intacct-codegen completion f\\t",
    "intacct-codegen diff nex\\t --form\\tmark\\t",
  ];
  const completed = [
    "generate --import-ending=ts",
    "overlay pull --fail-on=breaking -o next.yaml",
    "completion fish",
    "diff next.yaml --format=markdown",
  ];

  it.each([
    ["sourced", (script: string) => `source ${script}`],
    ["in a folder of fpath", () => `fpath=($PWD $fpath); compinit -u -D`],
  ])("completes what is typed, %s", (_, install) => {
    const script = join(folder, "_intacct-codegen");
    fs.writeFileSync(script, completionScript("zsh", commands));
    fs.writeFileSync(join(folder, "next.yaml"), "");
    const lines = shell("zsh", ["-f", driver, install(script), ...typed])
      .trim()
      .split("\n");
    expect(lines).toEqual(completed);
  });

  it("has each option, with a description", () => {
    const script = completionScript("zsh", commands);
    for (const { options } of commands)
      for (const option of options) expect(script).toMatch(new RegExp(`'\\*?--${option}=?\\[\\w`));
  });
});

describe.skipIf(!has("fish"))("completion in fish", () => {
  const fish = (line: string): string[] => {
    const script = join(folder, "intacct-codegen.fish");
    fs.writeFileSync(script, completionScript("fish", commands));
    fs.writeFileSync(join(folder, "next.yaml"), "");
    const out = shell("fish", ["--no-config", "-c", `source ${script}; complete -C '${line}'`]);
    return out.split("\n").flatMap((each) => each.split("\t")[0] || []);
  };

  it("offers commands, options, and values", () => {
    expect(fish("intacct-codegen ge")).toEqual(["generate"]);
    expect(fish("intacct-codegen overlay ")).toEqual(["check", "import", "pull"]);
    expect(fish("intacct-codegen overlay pull --form")).toEqual(["--format"]);
    expect(fish("intacct-codegen generate --dtd-version ")).toEqual(["2.1", "3.0", "both"]);
    expect(fish("intacct-codegen completion ")).toEqual(["bash", "fish", "zsh"]);
    expect(fish("intacct-codegen overlay pull -o nex")).toEqual(["next.yaml"]);
    expect(fish("intacct-codegen diff nex")).toEqual(["next.yaml"]);
    expect(fish("intacct-codegen lint nex")).toEqual([]);
    for (const { name, options } of commands) {
      const offered = fish(`intacct-codegen ${name} --`);
      expect(offered).toEqual(expect.arrayContaining(options.map((option) => `--${option}`)));
    }
  });
});

describe("completion", () => {
  it("asks for a shell that it knows", async () => {
    expect(await outcome("completion bash")).toEqual({ exit: 0, stdout: completionScript("bash", commands) });
    for (const line of ["completion", "completion csh", "completion bash zsh"])
      expect(await outcome(line)).toEqual({ exit: 2, stdout: "" });
  });
});

async function outcome(line: string): Promise<{ exit: number; stdout: string }> {
  let stdout = "";
  async function* none(): AsyncGenerator<never> {}
  const exit = await run(line.split(" "), {
    cwd: process.cwd(),
    env: { NO_COLOR: "1" },
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: () => undefined },
    stdin: none(),
    changes: none,
  });
  return { exit, stdout };
}
