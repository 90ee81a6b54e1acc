import type { Plugin } from "vite";
import type { PluginOptions } from "./options.js";
import { plugin } from "./plugin.js";

export type { PluginOptions } from "./options.js";

/** For Vite: generates modules before they are bundled, and again when what they are made from changes. */
const intacct: (options?: PluginOptions) => Plugin = (options) => plugin.vite(options) as Plugin;
export default intacct;
