import { rspack } from "@rspack/core";
import { context } from "esbuild";
import { watch } from "rollup";
import { afterEach, beforeEach, describe, it } from "vitest";
import webpack from "webpack";
import inEsbuild from "../../../plugin/esbuild.js";
import inRollup from "../../../plugin/rollup.js";
import inRspack from "../../../plugin/rspack.js";
import inWebpack from "../../../plugin/webpack.js";
import { Project, typescript, type Stats } from "./project.js";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => {
  project.remove();
});

/** What builds of a bundler that watches have come to, one after the other: the code, or what is wrong. */
class Builds {
  readonly #all: string[] = [];
  #told: () => void = () => undefined;

  add(build: string): void {
    this.#all.push(build);
    this.#told();
  }

  /** Waits for a build that has come to something; builds that come before it do not matter. */
  async come(to: string | RegExp): Promise<void> {
    while (!this.#all.some((build) => (typeof to === "string" ? build.includes(to) : to.test(build))))
      await new Promise<void>((told) => (this.#told = told));
    this.#all.length = 0;
  }

  /** Saves until it is noticed: watchers take a moment before they notice anything. */
  async after(save: () => void, to: string | RegExp): Promise<void> {
    const again = setInterval(save, 1_000);
    save();
    await this.come(to).finally(() => {
      clearInterval(again);
    });
  }
}

/** Watches the project; gives what ends it. */
type Watch = (builds: Builds) => Promise<() => Promise<unknown>>;

const withRollup: Watch = (builds) => {
  const watcher = watch({
    input: project.at("src/main.ts"),
    plugins: [inRollup({ config: project.at("intacct.config.json") }), typescript],
    watch: { skipWrite: true },
    logLevel: "silent",
    onLog: () => undefined,
  });
  watcher.on("event", async (event) => {
    if (event.code === "ERROR") builds.add(event.error.message);
    if (event.code !== "BUNDLE_END") return;
    const { output } = await event.result.generate({});
    builds.add(output[0].code);
    await event.result.close();
  });
  return Promise.resolve(() => watcher.close());
};

const withEsbuild: Watch = async (builds) => {
  const building = await context({
    absWorkingDir: project.root,
    entryPoints: ["src/main.ts"],
    bundle: true,
    write: false,
    logLevel: "silent",
    plugins: [
      inEsbuild(),
      {
        name: "builds",
        setup: ({ onEnd }) => {
          onEnd(({ errors, outputFiles = [] }) => {
            builds.add(
              [...errors.map(({ text }) => text), ...outputFiles.map(({ text }) => text)].join("\n"),
            );
          });
        },
      },
    ],
  });
  await building.watch();
  return () => building.dispose();
};

const builtBy =
  (builds: Builds) =>
  (error: Error | null, stats?: Stats): void => {
    if (error) builds.add(`ended: ${error.message}`);
    else if (stats?.hasErrors()) builds.add(stats.toString({ all: false, errors: true }));
    else builds.add(project.read("dist/main.js"));
  };

const withWebpack: Watch = (builds) => {
  const compiler = webpack(project.packed(inWebpack() as never));
  const watching = compiler.watch({ aggregateTimeout: 20 }, builtBy(builds));
  return Promise.resolve(
    () =>
      new Promise<void>((closed) =>
        watching?.close(() => {
          closed();
        }),
      ),
  );
};

const withRspack: Watch = (builds) => {
  const rules = [{ test: /\.ts$/, loader: "builtin:swc-loader", options: { detectSyntax: "auto" } }];
  const compiler = rspack({ ...project.packed(inRspack() as never), module: { rules } });
  const watching = compiler.watch({ aggregateTimeout: 20 }, builtBy(builds));
  return Promise.resolve(
    () =>
      new Promise<void>((closed) => {
        watching.close(() => {
          closed();
        });
      }),
  );
};

describe.each([
  ["Rollup", withRollup],
  ["webpack", withWebpack],
  ["Rspack", withRspack],
  ["esbuild", withEsbuild],
])("%s that watches", (_, start) => {
  it("generates again when a schema, an overlay or the configuration changes, and goes on after errors", async () => {
    const builds = new Builds();
    const end = await start(builds);
    try {
      await builds.come("(amount, memo?)");
      const [request, response] = ["schema/2.1/request.dtd", "schema/2.1/response.dtd"] as const;
      const saving = (file: string, text: string) => (): void => {
        project.save(file, text);
      };
      await builds.after(saving(request, project.withElement("note")), "note?");

      const right = project.read(response);
      await builds.after(saving(response, "<!ELEMENT response ("), /2\.1\/response\.dtd:1:\d+ IC\d+/);
      await builds.after(saving(response, right), "Intacct bill CREATE Request");

      const target = { out: "src/intacct", overlays: ["acme.yaml"] };
      const config = JSON.stringify({ schema: "schema", targets: [target] });
      await builds.after(saving("intacct.config.json", config), /acme\.yaml IC\d+/);
      await builds.after(saving("acme.yaml", "objects: {}\n"), "Intacct bill CREATE Request");
    } finally {
      await end();
    }
  });
});
