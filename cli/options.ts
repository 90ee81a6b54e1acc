/** One option of the command line; help and parsing are both made from this. */
export interface OptionSpec {
  readonly describe: string;
  /** One letter that means the same. */
  readonly alias?: string;
  /** The placeholder of the value in help; an option without one is a switch. */
  readonly value?: string;
  /** The values allowed. */
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Can be given again, or with several values and commas between them. */
  readonly list?: true;
  /** The default, if it is not a single value. */
  readonly otherwise?: string;
}

export const options = {
  schema: {
    value: "DIR",
    describe: "schema folder, laid out like dtd/ (2.1/request.dtd) or like a published release (v2.1/*.dtd)",
    otherwise: "the schema that ships with the package",
  },
  "dtd-version": {
    value: "VERSION",
    choices: ["2.1", "3.0", "both"],
    describe: "version of the interface",
    otherwise: "all versions of the schema",
  },
  message: {
    value: "KIND",
    choices: ["request", "response"],
    default: "request",
    describe: "kind of the documents",
  },
  overlay: {
    value: "FILE",
    list: true,
    describe:
      "overlay with a company's additions: a file, a folder or a pattern; repeat it, or separate with commas",
  },
  config: {
    value: "FILE",
    describe: "configuration file: intacct.config.ts, .mts, .js, .mjs or .json",
    otherwise: "the one in this folder, or in the nearest folder above",
  },
  out: { value: "DIR", alias: "o", describe: "folder to write to", otherwise: "generated" },
  "import-ending": {
    value: "ENDING",
    choices: ["js", "ts", "none"],
    describe: "file ending in imports of generated modules",
    otherwise: "js",
  },
  runtime: {
    value: "NAME",
    describe: "package that modules import the runtime from",
    otherwise: "intacct-runtime",
  },
  shared: {
    value: "WHERE",
    describe:
      "write only modules that the overlays change, and import the others from here: the package intacct-modules, " +
      "or a folder to write them to",
  },
  related: {
    value: "KIND",
    choices: ["standard", "changed"],
    describe:
      "with --shared: whether unchanged objects see custom fields of related records; changed writes many more modules",
    otherwise: "standard",
  },
  "no-barrel": { describe: "write no index.ts that exports all modules of a version" },
  templates: {
    value: "DIR",
    describe: "folder of your own templates, such as interface.hbs, which replace the package's",
  },
  "format-with": {
    value: "COMMAND",
    describe: 'command to run on the written files, such as "prettier --write"',
  },
  check: { describe: "write nothing; report everything that is not up to date" },
  force: { describe: "overwrite files that were edited by hand or not generated" },
  strict: {
    describe:
      "report as errors what is otherwise a warning: repaired faults of the schema; in documents, unknown fields " +
      "and values",
  },
  all: { describe: "also show findings without effect, such as unused elements" },
  watch: {
    describe:
      "generate again when the schema, an overlay, the configuration or a template changes, until Ctrl-C",
  },
  object: {
    value: "NAME",
    list: true,
    describe: "only this object, such as bill; repeat it, or separate with commas",
  },
  action: {
    value: "NAME",
    list: true,
    describe: "only profiles of this action, such as CREATE or QUERY; repeat it, or separate with commas",
  },
  function: {
    value: "NAME",
    list: true,
    describe: "only profiles of this function, such as create_bill; repeat it, or separate with commas",
  },
  compare: { describe: "show which objects and actions exist in each of two versions" },
  from: {
    value: "KIND",
    choices: ["package", "lookup", "inspect"],
    describe: "kind of the files: a CustomERP package, or saved answers of lookup or inspect",
  },
  base: {
    value: "DIR",
    describe: "the release that the schema was made from; then what only the schema has is kept",
  },
  "dry-run": { describe: "write nothing; show what would be written" },
  "no-generate": { describe: "do not generate the modules afterwards" },
  "fail-on": {
    value: "KIND",
    choices: ["breaking"],
    describe: "exit with 1 if, and only if, there are changes of this kind",
  },
  output: {
    value: "FILE",
    alias: "o",
    describe: "overlay to write or to update",
    otherwise: "standard output",
  },
  serve: { describe: "serve the site on this machine, with a sandbox to send requests to, until Ctrl-C" },
  port: { value: "N", alias: "p", default: "8421", describe: "port to listen at; 0 takes a free one" },
  host: { value: "ADDRESS", default: "127.0.0.1", describe: "address to listen at" },
  "allow-host": {
    value: "NAME",
    list: true,
    describe: "host name that requests may use, besides addresses and localhost; can be repeated",
  },
  "allow-origin": {
    value: "ORIGIN",
    list: true,
    describe: "origin whose web pages may send requests, such as http://localhost:5173; can be repeated",
  },
  store: {
    value: "DIR",
    describe: "folder to store records in, one file for each company",
    otherwise: "in memory only",
  },
  key: { value: "FILE", describe: "private key (PEM), to serve HTTPS" },
  cert: { value: "FILE", describe: "certificate (PEM) for the key" },
  company: { value: "NAME", describe: "name of the company; its overlay file gets this name" },
  yes: { alias: "y", describe: "ask nothing; use the given options and the defaults" },
  online: { describe: "also sign in to the gateway" },
  format: {
    value: "FORMAT",
    choices: ["text", "json", "github"],
    default: "text",
    describe: "output format",
  },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof options;

type Choice<Spec> = Spec extends { choices: readonly (infer Value)[] } ? Value : string;

type ValueOf<Spec> = Spec extends { list: true }
  ? readonly string[]
  : Spec extends { value: string }
    ? Spec extends { default: string }
      ? Choice<Spec>
      : Choice<Spec> | undefined
    : boolean;

/** The values of a command's options, by name. */
export type OptionValues<Name extends OptionName> = { readonly [K in Name]: ValueOf<(typeof options)[K]> };

/** The values of an option that may be given several times; undefined where it is not given. */
export const listIfAny = (values: readonly string[]): readonly string[] | undefined =>
  values.length > 0 ? values : undefined;
