import { createUnplugin } from "unplugin";
import { attach } from "./bundlers/esbuild.js";
import { startBuild } from "./bundlers/rollup.js";
import { inVite } from "./bundlers/vite.js";
import { tapInto } from "./bundlers/webpack.js";
import { Generation } from "./generation.js";
import { NAME } from "./name.js";
import type { PluginOptions } from "./options.js";

/**
 * Generates what a configuration says, before a bundler reads the modules. Bundlers differ in when they let plugins
 * do something before the first file is read, and in how errors and files to watch are told: so each has its own part.
 */
export const plugin = createUnplugin((options: PluginOptions | undefined = {}) => {
  const generation = new Generation(options);
  return {
    name: NAME,
    vite: inVite(generation),
    rollup: {
      buildStart() {
        return startBuild(this, generation);
      },
    },
    webpack(compiler) {
      tapInto(compiler, generation);
    },
    rspack(compiler) {
      tapInto(compiler, generation);
    },
    esbuild: {
      setup(build) {
        attach(build, generation);
      },
    },
  };
});
