/**
 * Secrets in what is sent, repeated in each form that the gateway has for them: nothing that is told holds
 * them.
 */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createVendor as create21, queryVendor as list21 } from "../../../generated/2.1/vendor.js";
import { createVendor as create30, queryVendor, readByQueryVendor } from "../../../generated/3.0/vendor.js";
import {
  and,
  between,
  connect,
  equalTo,
  isIn,
  like,
  or,
  query,
  xmlCall,
  type Connection,
  type FunctionProfile,
  type TransportEvent,
} from "../../../runtime/index.js";
import { maskOf } from "../../../runtime/transport/observe/privacy.js";
import { errors, find, options, ScriptedGateway, secrets, text } from "./scripted-gateway.js";

const secret = '99-12\'34 <5&6> "é"';
const plain = "99-1234567";
const select = ["VENDORID"] as const;
const ask = (filter: ReturnType<typeof equalTo>) => query(queryVendor, { select, filter: filter as never });
const expression = (value: string) => ({ field: "taxid", operator: "=", value });

/** Requests that hold a secret, by where it is. */
const requests: Readonly<Record<string, (value: string, intacct: Connection) => Promise<unknown>>> = {
  element: (taxid, intacct) =>
    intacct.execute(create21, { vendorid: "V", name: "N", taxid: taxid.slice(0, 20) }),
  "element of 3.0": (TAXID, intacct) =>
    intacct.execute(create30, { NAME: "N", DISPLAYCONTACT: { PRINTAS: "N" }, TAXID }),
  "custom field": (value, intacct) =>
    intacct.execute(create21, {
      vendorid: "V",
      name: "N",
      customfields: [{ customfieldname: "BANK_IBAN", customfieldvalue: value }],
    } as never),
  equalTo: (value, intacct) =>
    intacct
      .records(ask(equalTo("TAXID", value)))
      .pages()
      .next(),
  "of a related record": (value, intacct) =>
    intacct
      .records(ask(equalTo("PARENT.TAXID", value)))
      .pages()
      .next(),
  isIn: (value, intacct) =>
    intacct
      .records(ask(isIn("TAXID", ["a1b2", value])))
      .pages()
      .next(),
  between: (value, intacct) =>
    intacct
      .records(ask(between("TAXID", ["0", value])))
      .pages()
      .next(),
  like: (value, intacct) =>
    intacct
      .records(ask(like("TAXID", value)))
      .pages()
      .next(),
  "and, or": (value, intacct) =>
    intacct
      .records(ask(and(equalTo("NAME", "N"), or(equalTo("STATUS", "active"), equalTo("TAXID", value)))))
      .pages()
      .next(),
  get_list: (value, intacct) =>
    intacct
      .records(list21, { filter: { expression: [expression(value)] } } as never)
      .pages()
      .next(),
  "get_list, logical": (value, intacct) =>
    intacct
      .records(list21, {
        filter: {
          logical: [
            {
              logical_operator: "and",
              items: [{ expression: expression("x1y2") }, { expression: expression(value) }],
            },
          ],
        },
      } as never)
      .pages()
      .next(),
  "readByQuery, in quotes": (value, intacct) =>
    intacct
      .records(readByQueryVendor, { query: `NAME = 'x' and TAXID='${value.replaceAll("'", "''")}'` } as never)
      .pages()
      .next(),
  "readByQuery, like": (value, intacct) =>
    intacct
      .records(readByQueryVendor, { query: `TAXID not like '%${value.replaceAll("'", "\\'")}%'` } as never)
      .pages()
      .next(),
};

/** How a gateway may repeat a value: as it is, or as it stood somewhere. */
const forms: Readonly<Record<string, (value: string) => string>> = {
  "as it is": (value) => value,
  "as it was sent": (value) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  "by numbers": (value) => value.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`),
  "as JSON": (value) => JSON.stringify(value),
  "in an address": (value) => encodeURIComponent(value),
};

const xml = (value: string): string => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** All that is told of a request: its failure, events, and the connection itself. */
async function toldOf(run: (intacct: Connection) => Promise<unknown>, answer: () => string): Promise<string> {
  const events: TransportEvent[] = [];
  const gateway = new ScriptedGateway(answer);
  const observer = (event: TransportEvent): void => void events.push(event);
  const intacct = connect(options(gateway, { dtdVersion: "3.0", observer, retries: 0 }));
  const failure: unknown = await run(intacct).catch((error: unknown) => error);
  expect(gateway.calls, inspect(failure)).toBe(1);
  expect(String(failure)).toMatch(/Bad value:/);
  return (
    inspect([failure, events, intacct], { depth: 20, showHidden: true }) + JSON.stringify([failure, events])
  );
}

describe("secrets that the gateway repeats", () => {
  it.each(Object.entries(requests))("are hidden: %s", async (name, run) => {
    for (const value of [plain, ...(name === "element" ? [] : [secret])])
      for (const [form, write] of Object.entries(forms)) {
        const told = await toldOf(
          (intacct) => run(value, intacct),
          () => errors("X", `Bad value: ${xml(write(value))}`),
        );
        for (const part of [value, write(value), "1234", "12'34"])
          expect(told, `${form}: ${part}`).not.toContain(part);
      }
  });

  it("are hidden in a query that is repeated as a whole", async () => {
    const text = `TAXID = ${plain} and NAME = 'open'`;
    const told = await toldOf(
      (intacct) =>
        intacct
          .records(readByQueryVendor, { query: text } as never)
          .pages()
          .next(),
      () => errors("X", `Bad value: ${text}`),
    );
    expect(told).toContain("TAXID = (hidden) and NAME = '(hidden)'");
  });

  it.each([
    ["text", (value: string) => `Bad value: ${value}`],
    ["an HTML page", (value: string) => `<!DOCTYPE html><title>Bad value: ${value}</title>`],
    ["long text", (value: string) => `Bad value: ${"x".repeat(190)}${value}`],
  ])("are hidden in %s that is not an answer", async (_, body) => {
    const gateway = new ScriptedGateway();
    gateway.faults.set(1, { kind: "body", body: body(secrets.taxid) });
    const failure: unknown = await connect(options(gateway))
      .execute(create21, { vendorid: "V", name: "N", taxid: secrets.taxid })
      .catch((error: unknown) => error);
    expect(String(failure)).toContain("Bad value:");
    expect(inspect(failure)).not.toMatch(/99-1/);
  });

  it("hide nothing else: what is named like a secret by chance", () => {
    const request =
      "<create_vendor><vendorid>V1234</vendorid><name>Iban and Taxid Ltd</name><comments>more = 17</comments></create_vendor>";
    expect(maskOf([], () => request)("V1234 Iban and Taxid Ltd more = 17")).toBe(
      "V1234 Iban and Taxid Ltd more = 17",
    );
  });
});

describe("session ids", () => {
  it.each([
    ["a result that contradicts itself", (id: string) => `</data>${errors("X", `Session ${id} is bad.`)}`],
    ["a tag", (id: string) => `</${id}></data>`],
  ])("that an answer opens are not told: %s", async (_, end) => {
    const gateway = new ScriptedGateway();
    const fetch: typeof gateway.fetch = async (url, init) => {
      const answer = await gateway.fetch(url, init);
      const body = await answer.text();
      const [, id = ""] = /<sessionid>(.*)<\/sessionid>/.exec(body) ?? [];
      return { ...answer, text: () => Promise.resolve(body.replace("</data>", end(id))) };
    };
    const intacct = connect(options(gateway, { fetch, retries: 0 }));
    const told: unknown = await intacct
      .execute(create21, { vendorid: "V", name: "N" })
      .catch((x: unknown) => x);
    expect(told).toMatchObject({ kind: "malformed" });
    expect(inspect([told, await intacct.testConnection()], { depth: 20 })).not.toContain("session-");
  });

  it("that have ended are not told", async () => {
    const ids: string[] = [];
    const gateway = new ScriptedGateway(() => errors("X", `Seen: ${ids.join(", ")}`));
    const intacct = connect(options(gateway));
    const events: unknown[] = [];
    for (const _ of [1, 2, 3]) {
      events.push(await intacct.execute(create21, { vendorid: "V", name: "N" }, { failures: "return" }));
      ids.push(...gateway.sessions.keys());
      gateway.sessions.clear();
    }
    expect(new Set(ids).size).toBe(3);
    expect(inspect(events, { depth: 20 })).toContain("Seen: (hidden), (hidden)");
    expect(inspect(events, { depth: 20 })).not.toContain("session-");
  });
});

it.each(
  [
    "TAX_ID",
    "EMPLOYEE_SSN",
    "SOCIAL_SECURITY_NO",
    "BANK_ACCOUNT_NUMBER",
    "CARD_NUMBER",
    "CREDIT_CARD_NO",
  ].concat([
    "FEDERALID",
    "BSBNUMBER",
    "SORTCODE",
    "ROUTING_NO",
    "API_KEY",
    "SECURITY_CODE",
    "PIN_CODE",
    "CVV",
    "PASS_WORD",
  ]),
)("fields of a company's own are known by their names: %s", async (field) => {
  const told = await toldOf(
    (intacct) => intacct.execute(readByQueryVendor, { query: `${field} = '${plain}'` } as never),
    () => errors("X", `Bad value: ${plain}`),
  );
  expect(told).not.toContain(plain);
});

it("a record number that repeats a secret is hidden", async () => {
  const gateway = new ScriptedGateway(() => `<key>${plain}</key>${errors("X", "Odd.")}`);
  const fetch: typeof gateway.fetch = async (url, init) => {
    const answer = await gateway.fetch(url, init);
    const body = (await answer.text()).replace("<result><status>failure", "<result><status>success");
    return { ...answer, text: () => Promise.resolve(body) };
  };
  const sent = connect(options(gateway, { fetch })).execute(create21, {
    vendorid: "V",
    name: "N",
    taxid: plain,
  });
  await expect(sent).rejects.toMatchObject({ kind: "outcome-unknown", key: "(hidden)" });
});

it.each([
  `<a><taxid>x&${plain};</taxid></a>`,
  `<a><password>x</${"p"}ass${"99"}></a>`,
  `<a password="x${plain}`,
])("XML to send that cannot be read is not quoted inside of a secret: %s", (xmlText) => {
  let failure: unknown;
  try {
    xmlCall(xmlText);
  } catch (error) {
    failure = error;
  }
  expect(failure).toMatchObject({ kind: "input" });
  expect(inspect(failure)).not.toMatch(/99/);
});

it("codes of the platform that are none are not told", async () => {
  const fetch = () => Promise.reject(Object.assign(new Error("x"), { code: `secret ${plain}` }));
  const sent = connect(options(new ScriptedGateway(), { fetch, retries: 0 })).testConnection();
  expect(inspect(await sent)).not.toContain(plain);
});

describe("session ids in the endpoints that a session names", () => {
  it.each([
    ["path", (id: string) => `https://na1.gateway.test/${id}/x?s=${id}`, true],
    ["host of the same site", (id: string) => `https://${id}.gateway.test/`, true],
    ["host of another site", (id: string) => `https://${id}.evil.test/`, false],
    [
      "path of another site",
      (id: string) => `https://evil.test/${id}?s=${encodeURIComponent(id)}#${id}`,
      false,
    ],
    ["user", (id: string) => `https://${id}:${id}@na1.gateway.test/`, false],
    ["no address at all", (id: string) => `not an address ${id}`, false],
  ])("are not told: %s", async (_, endpoint, isFollowed) => {
    const id = "SecretSession99";
    const gateway = new ScriptedGateway();
    const events: TransportEvent[] = [];
    const fetch: typeof gateway.fetch = async (url, init) => {
      if (url !== "https://api.gateway.test/xml")
        throw new TypeError("x", { cause: { code: "ECONNREFUSED" } });
      const response = await gateway.fetch(url, init);
      const body = (await response.text())
        .replace(/<sessionid>.*<\/sessionid>/, `<sessionid>${id}</sessionid>`)
        .replace(/<endpoint>.*<\/endpoint>/, `<endpoint>${endpoint(id).replaceAll("&", "&amp;")}</endpoint>`);
      return { ...response, text: () => Promise.resolve(body) };
    };
    const observer = (event: TransportEvent): void => void events.push(event);
    const intacct = connect(options(gateway, { fetch, observer, retries: 1 }));
    const failure: unknown = await intacct
      .execute(create21, { vendorid: "V", name: "N" })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: isFollowed ? "connection" : "configuration" });
    const told = inspect([failure, events, intacct], { depth: 20, showHidden: true });
    expect(told).not.toMatch(new RegExp(id, "i"));
  });
});

it("elements of any function are looked through, in whatever form they stand", async () => {
  const profile: FunctionProfile<object> = {
    name: "X",
    version: "2.1",
    element: "x",
    content: "ANY",
  };
  const gateway = new ScriptedGateway((element) =>
    errors("X", `Bad value: ${text(find(element, "bank"), "accountnumber")}`),
  );
  const done = connect(options(gateway)).execute(profile, { bank: { accountnumber: "  DE 12 34 " } });
  await expect(done).rejects.toThrow(/Bad value: +\(hidden\) /);
});
