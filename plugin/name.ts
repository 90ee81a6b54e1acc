/** What bundlers call the plugin. */
export const NAME = "intacct-codegen";
