import { rspack } from "@rspack/core";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite, type Rolldown } from "vite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import webpack from "webpack";
import inEsbuild from "../../../plugin/esbuild.js";
import type { PluginOptions } from "../../../plugin/options.js";
import inRollup from "../../../plugin/rollup.js";
import inRspack from "../../../plugin/rspack.js";
import inVite from "../../../plugin/vite.js";
import inWebpack from "../../../plugin/webpack.js";
import { Project, typescript, type Stats } from "./project.js";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => {
  project.remove();
});

/** Builds the project with a bundler: gives the code, or throws what the bundler tells. */
type Build = (options: PluginOptions) => Promise<string>;

const withVite: Build = async (options) => {
  const built = (await vite({
    root: project.root,
    configFile: false,
    logLevel: "silent",
    plugins: [inVite(options)],
    build: { write: false, minify: false },
  })) as Rolldown.RolldownOutput;
  return built.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("");
};

const withRollup: Build = async (options) => {
  const config = { config: project.at("intacct.config.json"), ...options };
  const bundle = await rollup({
    input: project.at("src/main.ts"),
    plugins: [inRollup(config), typescript],
    logLevel: "silent",
  });
  const { output } = await bundle.generate({});
  return output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("");
};

const withEsbuild: Build = async (options) => {
  const { outputFiles } = await esbuild({
    absWorkingDir: project.root,
    entryPoints: ["src/main.ts"],
    bundle: true,
    write: false,
    logLevel: "silent",
    plugins: [inEsbuild(options)],
  });
  return outputFiles.map(({ text }) => text).join("");
};

type Run = (done: (error: Error | null, stats?: Stats) => void) => void;

const finished = (run: Run): Promise<string> =>
  new Promise((resolve, reject) => {
    run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(project.read("dist/main.js"));
    });
  });

const withWebpack: Build = (options) => {
  const compiler = webpack(project.packed(inWebpack(options) as never));
  return finished((done) => {
    compiler.run(done);
  });
};

const withRspack: Build = (options) => {
  const rules = [{ test: /\.ts$/, loader: "builtin:swc-loader", options: { detectSyntax: "auto" } }];
  const compiler = rspack({ ...project.packed(inRspack(options) as never), module: { rules } });
  return finished((done) => {
    compiler.run(done);
  });
};

describe.each([
  ["Vite", withVite],
  ["Rollup", withRollup],
  ["webpack", withWebpack],
  ["Rspack", withRspack],
  ["esbuild", withEsbuild],
])("a build with %s", (_, build) => {
  it("generates before the modules are read", async () => {
    expect(await build({})).toContain("Intacct bill CREATE Request");
    project.addElement("note");
    expect(await build({})).toContain("note?");
  });

  it("with `check` fails where modules are stale, and writes nothing", async () => {
    await expect(build({ check: true })).rejects.toThrow(/3 modules are not up to date: .*bill\.ts/);
    expect(() => project.read("src/intacct/2.1/bill.ts")).toThrow("ENOENT");
    await build({});
    expect(await build({ check: true })).toContain("Intacct bill CREATE Request");
    project.addElement("note");
    const before = project.read("src/intacct/2.1/bill.ts");
    await expect(build({ check: true })).rejects.toThrow(
      /1 module is not up to date: src\/intacct\/2\.1\/bill\.ts/,
    );
    expect(project.read("src/intacct/2.1/bill.ts")).toBe(before);
  });

  it("fails where the schema has errors, and says where", async () => {
    project.write("schema/2.1/request.dtd", "<!ELEMENT request (");
    await expect(build({})).rejects.toThrow(/2\.1\/request\.dtd:1:\d+ IC\d+/);
  });

  it("fails without a configuration", async () => {
    await expect(build({ config: project.at("none.json") })).rejects.toThrow(/none\.json IC2061/);
  });
});
