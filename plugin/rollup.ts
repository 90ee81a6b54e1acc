import type { Plugin } from "rollup";
import type { PluginOptions } from "./options.js";
import { plugin } from "./plugin.js";

export type { PluginOptions } from "./options.js";

/** For Rollup: generates modules before they are bundled, and again when what they are made from changes. */
const intacct: (options?: PluginOptions) => Plugin = (options) => plugin.rollup(options) as Plugin;
export default intacct;
