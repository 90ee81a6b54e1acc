/**
 * What generated modules and this runtime rely on of each other. Generated modules pass this name on, so that they do
 * not compile with a runtime that lacks it: install `intacct-codegen` and `intacct-runtime` of one version, and
 * generate again. Costs nothing at run time.
 */
export type RuntimeContract1 = "intacct-runtime, contract 1";
