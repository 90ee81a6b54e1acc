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
    describe: "schema folder: 2.1/request.dtd …, or as published: v2.1/*_request.v2.1.dtd …",
    otherwise: "the schema that ships with the package",
  },
  "dtd-version": {
    value: "VERSION",
    choices: ["2.1", "3.0", "both"],
    describe: "version of the interface",
    otherwise: "all that can be read; for validate the document's own, or else 2.1",
  },
  message: {
    value: "KIND",
    choices: ["request", "response"],
    default: "request",
    describe: "what the documents are",
  },
  overlay: {
    value: "FILE",
    list: true,
    describe:
      "overlay of what a company has added: a file, a folder or a pattern; repeat it, or separate with commas; " +
      "later files lie over earlier ones",
    otherwise: "for generate all in overlays/, unless none is given",
  },
  config: {
    value: "FILE",
    describe: "configuration file: intacct.config.ts, .mts, .js, .mjs or .json",
    otherwise: "the one in this folder, or in the nearest above",
  },
  out: { value: "DIR", alias: "o", describe: "folder to write to", otherwise: "generated" },
  "import-ending": {
    value: "ENDING",
    choices: ["js", "ts", "none"],
    describe: "what the names of imported modules end in",
    otherwise: "js",
  },
  runtime: {
    value: "NAME",
    describe: "what modules import the runtime from",
    otherwise: "intacct-runtime",
  },
  shared: {
    value: "WHERE",
    describe:
      "where the standard modules stand, of which only those that overlays change are written: intacct-modules, " +
      "the package; or a folder, which the others are written to",
  },
  related: {
    value: "KIND",
    choices: ["standard", "changed"],
    describe:
      "with --shared, the records that dotted names lead to; changed also writes all modules that have such",
    otherwise: "standard",
  },
  "no-barrel": { describe: "write no index.ts, which otherwise exports all modules of a version" },
  templates: {
    value: "DIR",
    describe: "templates to print with instead of those of the package, by name: interface.hbs",
  },
  "format-with": {
    value: "COMMAND",
    describe: 'command to be run over the files that were written: "prettier --write"',
  },
  check: { describe: "write nothing; name everything that is not up to date" },
  force: { describe: "overwrite files that were edited by hand or not generated" },
  strict: {
    describe:
      "treat as errors what is otherwise a warning: faults of the schema that could be repaired; in documents, " +
      "fields and values that the schema does not know",
  },
  all: {
    describe: "also show remarks that change no output: unused elements, models that other tools may refuse",
  },
  watch: {
    describe: "generate again whenever schema, overlays, configuration or templates change, until Ctrl-C",
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
  compare: { describe: "show which objects and actions exist in which of two versions" },
  from: {
    value: "KIND",
    choices: ["package", "lookup", "inspect"],
    describe: "what the files are: a CustomERP package, or saved answers of a function",
  },
  base: {
    value: "DIR",
    describe: "the release that the schema was made from: what only the schema has is then kept as its own",
  },
  "dry-run": { describe: "write nothing; show what would be written" },
  "no-generate": { describe: "leave the modules as they are" },
  "fail-on": {
    value: "KIND",
    choices: ["breaking"],
    describe: "exit 1 if there are changes of this kind",
  },
  output: {
    value: "FILE",
    alias: "o",
    describe: "overlay to write, or to bring up to date",
    otherwise: "standard output",
  },
  serve: { describe: "serve it on this machine, with a sandbox to send requests to, until Ctrl-C" },
  port: { value: "N", alias: "p", default: "8421", describe: "port to listen at; 0 takes one that is free" },
  host: { value: "ADDRESS", default: "127.0.0.1", describe: "address to listen at" },
  "allow-host": {
    value: "NAME",
    list: true,
    describe: "host name that requests may use, besides addresses and localhost; repeat it for several",
  },
  "allow-origin": {
    value: "ORIGIN",
    list: true,
    describe:
      "origin whose web pages may send requests, such as http://localhost:5173; repeat it for several",
  },
  store: {
    value: "DIR",
    describe: "folder to keep records in, one file for each company",
    otherwise: "in memory only",
  },
  key: { value: "FILE", describe: "private key (PEM), to speak HTTPS" },
  cert: { value: "FILE", describe: "certificate (PEM) that goes with the key" },
  company: { value: "NAME", describe: "name of the company; its overlay file is named after it" },
  yes: { alias: "y", describe: "ask nothing; use the options given, and defaults" },
  online: { describe: "also sign in at the gateway" },
  format: {
    value: "FORMAT",
    choices: ["text", "json", "github"],
    default: "text",
    describe: "how to print findings",
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
