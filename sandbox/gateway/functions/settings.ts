import type { Handler } from "../call.js";
import type { Outcome } from "../outcome.js";
import { childOf, textOf } from "../xml/read.js";
import { leaf, wrap } from "../xml/write.js";

const answer = (element: string, fields: Readonly<Record<string, string>>): Outcome => ({
  data: {
    content: wrap(
      element,
      Object.entries(fields)
        .map(([name, text]) => leaf(name, text))
        .join(""),
    ),
  },
});

/** `getFinancialSetup`: what a sandbox keeps, which is one book in one currency. */
export const getFinancialSetup: Handler = () =>
  answer("financialSetup", {
    defaultBook: "ACCRUAL",
    multiBook: "false",
    firstFiscalMonth: "1",
    multiEntityShared: "false",
    multiCurrency: "false",
    multiBaseCurrency: "false",
    baseCurrency: "USD",
  });

/** `readUserFormatting`: the same for all users; a number is known of the user that is asked about by it, and of oneself. */
export const readUserFormatting: Handler = ({ element, session }) => {
  const isOwn = textOf(element, "userId") === session.user;
  return answer("userformatting", {
    recordno: childOf(element, "key") ? textOf(element, "key") : isOwn ? String(session.userNumber) : "",
    locale: "en_US",
    dateformat: "/mdy",
    gmtoffset: "+00:00",
    clock: "12",
  });
};

/** `readEntityDetails`: what is stored of the entity that the session works in; the company at the top level. */
export const readEntityDetails: Handler = ({ company, session: { entity } }) => {
  const stored = entity === "" ? undefined : company.find("LOCATIONENTITY")?.find("LOCATIONID", entity);
  return answer("entity", {
    id: entity,
    name: stored?.text("NAME") ?? (entity || company.id),
    recordno: stored?.recordNo ?? "",
    currency: stored?.text("CURRENCY") ?? "USD",
    firstfiscalmonth: "1",
    firstfiscaltaxmonth: "1",
    weekstart: "",
  });
};
