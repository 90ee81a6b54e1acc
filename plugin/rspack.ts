import type { RspackPluginInstance } from "@rspack/core";
import type { PluginOptions } from "./options.js";
import { plugin } from "./plugin.js";

export type { PluginOptions } from "./options.js";

/** For Rspack: generates modules before they are bundled, and again when what they are made from changes. */
const intacct: (options?: PluginOptions) => RspackPluginInstance = (options) =>
  plugin.rspack(options) as RspackPluginInstance;
export default intacct;
