import type { WebpackPluginInstance } from "webpack";
import type { PluginOptions } from "./options.js";
import { plugin } from "./plugin.js";

export type { PluginOptions } from "./options.js";

/** For webpack: generates modules before they are bundled, and again when what they are made from changes. */
const intacct: (options?: PluginOptions) => WebpackPluginInstance = (options) =>
  plugin.webpack(options) as WebpackPluginInstance;
export default intacct;
