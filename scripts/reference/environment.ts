import { credentialNames, variable } from "../../runtime/transport/options.js";
import { code, madeBy, table } from "./markdown.js";

/** What each option says that a variable can give. */
const credentials: Readonly<Record<(typeof credentialNames)[number], string>> = {
  endpointUrl: "where requests go; the address of Intacct where absent",
  senderId: "the id of your web services sender, from Intacct",
  senderPassword: "its password",
  companyId: "the company",
  userId: "a user of the company who may use web services",
  userPassword: "the user's password",
  sessionId: "a session that is open already, instead of a user",
  entityId: "the entity (location) to work in; the top level where absent",
  clientId: "the client of a company that does the books of others",
  dtdVersion: "2.1 or 3.0; 2.1 where absent",
  authentication: "session (signs in once) or login (signs in with each request)",
};

/** Other variables, by who reads them. */
export const others: Readonly<Record<string, { readonly by: string; readonly says: string }>> = {
  INTACCT_PROFILE: { by: "runtime under Node, commands", says: "the section of the profile file to take" },
  INTACCT_PROFILE_FILE: {
    by: "runtime under Node, commands",
    says: "the profile file; ~/.intacct/credentials.ini where absent",
  },
  INTACCT_CODEGEN_CACHE: {
    by: "generate, plugins",
    says: "the folder to remember in what was made from what; node_modules/.cache/intacct-codegen where absent. May be deleted at any time",
  },
  NO_COLOR: { by: "commands", says: "plain text on a terminal, too, where it is not empty" },
  FORCE_COLOR: {
    by: "commands",
    says: "colours where there is no terminal, too; 0 or false: none. Outweighs NO_COLOR",
  },
  TERM: { by: "commands", says: "dumb: no colours" },
  DEBUG: { by: "commands", says: "after a fault of the program: shows where it happened" },
};

/** Every variable that is read. */
export const variables = (): string[] => [...credentialNames.map(variable), ...Object.keys(others)];

export function environmentPage(): string {
  const given = credentialNames.map((name) => [code(variable(name)), code(name), credentials[name]]);
  const rest = Object.entries(others).map(([name, { by, says }]) => [code(name), by, says]);
  return `# Environment variables

${madeBy}

## Credentials

\`connect()\` reads these under Node, and so do \`overlay pull\` and \`doctor --online\`. An option of \`connect()\` outweighs
its variable, and a variable outweighs the profile file ([transport](../transport.md#connecting)). An empty variable is
the same as none.

${table(["Variable", "Option of connect()", "What it is"], given)}

## Others

${table(["Variable", "Read by", "What it does"], rest)}
`;
}
