import type { Plugin } from "esbuild";
import type { PluginOptions } from "./options.js";
import { plugin } from "./plugin.js";

export type { PluginOptions } from "./options.js";

/** For esbuild: generates modules before they are bundled, and again when what they are made from changes. */
const intacct: (options?: PluginOptions) => Plugin = (options) => plugin.esbuild(options) as Plugin;
export default intacct;
