import type { Handler } from "../call.js";
import { textOf } from "../xml/read.js";
import { leaf, wrap } from "../xml/write.js";

const everything = { "*": ["read", "create", "update", "delete"] } as const;

/** `getUserPermissions`: what a sandbox lets a user do, as the rights in one application. */
export const getUserPermissions: Handler = ({ element, session, services }) => {
  const user = textOf(element, "userId");
  const permissions = services.permissions({ company: session.company, user }) ?? everything;
  const policies = Object.entries(permissions).map(([object, rights]) =>
    wrap("policy", leaf("policyName", object) + leaf("rights", rights.join("|"))),
  );
  const application = leaf("applicationName", "Sandbox") + wrap("policies", policies.join(""));
  return { data: { content: wrap("permissions", wrap("appSubscription", application)) } };
};
