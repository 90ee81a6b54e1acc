import { credentialNames, variable } from "../../runtime/transport/options.js";
import { code, madeBy, table } from "./markdown.js";

/** What each option says that a variable can give. */
const credentials: Readonly<Record<(typeof credentialNames)[number], string>> = {
  endpointUrl: "the address for requests; default: Intacct's",
  senderId: "the id of your web services sender, from Intacct",
  senderPassword: "its password",
  companyId: "the company id",
  userId: "a user of the company with permission for web services",
  userPassword: "the user's password",
  sessionId: "an open session, instead of a user",
  entityId: "the entity (location) to work in; default: the top level",
  clientId: "the client id, for a company that keeps other companies' accounts",
  dtdVersion: "2.1 or 3.0; default: 2.1",
  authentication: "session (signs in once) or login (signs in with each request)",
};

/** Other variables, by who reads them. */
export const others: Readonly<Record<string, { readonly by: string; readonly says: string }>> = {
  INTACCT_PROFILE: { by: "runtime under Node, commands", says: "the section of the profile file" },
  INTACCT_PROFILE_FILE: {
    by: "runtime under Node, commands",
    says: "the profile file; default: ~/.intacct/credentials.ini",
  },
  INTACCT_CODEGEN_CACHE: {
    by: "generate, plugins",
    says: "the cache folder; default: node_modules/.cache/intacct-codegen. You can delete it at any time",
  },
  NO_COLOR: { by: "commands", says: "if not empty: no colours, even on a terminal" },
  FORCE_COLOR: {
    by: "commands",
    says: "colours even without a terminal; 0 or false: no colours. Has precedence over NO_COLOR",
  },
  TERM: { by: "commands", says: "dumb: no colours" },
  DEBUG: { by: "commands", says: "shows a stack trace after an internal error" },
};

/** Every variable that is read. */
export const variables = (): string[] => [...credentialNames.map(variable), ...Object.keys(others)];

export function environmentPage(): string {
  const given = credentialNames.map((name) => [code(variable(name)), code(name), credentials[name]]);
  const rest = Object.entries(others).map(([name, { by, says }]) => [code(name), by, says]);
  return `# Environment variables

${madeBy}

## Credentials

\`connect()\` reads these under Node, and so do \`overlay pull\` and \`doctor --online\`. An option of \`connect()\` has
precedence over its variable, and a variable over the profile file ([Transport](../transport.md#connecting)). An empty
variable counts as unset.

${table(["Variable", "Option of connect()", "What it is"], given)}

## Others

${table(["Variable", "Read by", "What it does"], rest)}
`;
}
