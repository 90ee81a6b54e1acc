/**
 * The interface between generated modules and this runtime. Generated modules re-export this name, so they do not
 * compile with a runtime that lacks it. If that happens, install `intacct-codegen` and `intacct-runtime` of the
 * same version, and generate again. It costs nothing at run time.
 */
export type RuntimeContract1 = "intacct-runtime, contract 1";
