/** A session that somebody else has opened, as a credential. */
import { describe, expect, it } from "vitest";
import { createVendor } from "../../../generated/2.1/vendor.js";
import { connect, type ConnectionOptions } from "../../../runtime/index.js";
import { connect as connectInNode } from "../../../runtime/transport/node.js";
import { options, ScriptedGateway, secrets } from "./scripted-gateway.js";

const vendor = { vendorid: "V", name: "N" };
const given = "given-session-id";
const noLogin = { companyId: undefined, userId: undefined, userPassword: undefined } as const;

/** A gateway that knows the session, and a connection by it. */
function open(more: ConnectionOptions = {}) {
  const gateway = new ScriptedGateway();
  gateway.sessions.set(given, "");
  const intacct = connect(options(gateway, { ...noLogin, sessionId: given, ...more }));
  const sessionOf = (body: string): string => /<sessionid>(.*?)<\/sessionid>/.exec(body)?.[1] ?? "login";
  return { gateway, intacct, used: () => gateway.requests.map(sessionOf) };
}
const login = { companyId: "company", userId: "user", userPassword: secrets.userPassword } as const;

describe("a session id as credential", () => {
  it("is used as it is, without signing in", async () => {
    const { intacct, gateway, used } = open();
    await intacct.execute(createVendor, vendor);
    await intacct.execute(createVendor, vendor);
    expect(used()).toEqual([given, given]);
    expect(gateway.requests.join("")).not.toContain("<login>");
  });

  it("opens sessions of other entities", async () => {
    const { intacct, used, gateway } = open();
    await intacct.execute(createVendor, vendor, { entityId: "E" });
    expect(used()).toEqual([given, expect.stringMatching(/^session-/)]);
    expect(gateway.requests[0]).toContain("<getAPISession><locationid>E</locationid>");
  });

  it("that has ended is an authentication failure, before and after; nothing is sent twice", async () => {
    const { intacct, gateway } = open();
    gateway.sessions.clear();
    for (const expected of [/Connect with another session id/, /the session that was given has ended/])
      await expect(intacct.execute(createVendor, vendor)).rejects.toMatchObject({
        kind: "authentication",
        message: expect.stringMatching(expected) as string,
      });
    expect(gateway.requests).toHaveLength(1);
    expect(await intacct.testConnection()).toMatchObject({ ok: false, level: "authentication" });
  });

  it("is used until the gateway refuses it, though its time should be over", async () => {
    const gateway = new ScriptedGateway();
    gateway.sessions.set(given, "");
    gateway.sessionSeconds = 600;
    const opts = options(gateway, { ...noLogin, sessionId: given });
    const intacct = connect(opts);
    await intacct.execute(createVendor, vendor);
    await new Promise<void>((resolve) => opts.clock?.schedule(900_000, resolve));
    await intacct.execute(createVendor, vendor);
    expect(gateway.requests).toHaveLength(2);
  });

  it("is renewed by a user that is given as well", async () => {
    const { intacct, gateway, used } = open(login);
    await intacct.execute(createVendor, vendor);
    gateway.sessions.clear();
    await intacct.execute(createVendor, vendor);
    expect(used()).toEqual([given, given, "login", expect.stringMatching(/^session-/)]);
    expect([...gateway.done.values()]).toEqual([1, 1, 1]);
  });

  it("is hidden like a password", async () => {
    const { intacct, gateway } = open();
    gateway.faults.set(0, { kind: "body", body: `No such session: ${given}` });
    const failure: unknown = await intacct.execute(createVendor, vendor).catch((error: unknown) => error);
    expect(String(failure)).toContain("(hidden)");
    expect(String(failure)).not.toContain(given);
  });
});

describe("credentials of several sources", () => {
  const environment = {
    INTACCT_SENDER_ID: "s",
    INTACCT_SENDER_PASSWORD: secrets.senderPassword,
    INTACCT_COMPANY_ID: "OTHER",
    INTACCT_USER_ID: "u",
    INTACCT_USER_PASSWORD: secrets.userPassword,
    INTACCT_ENTITY_ID: "E",
    INTACCT_AUTHENTICATION: "login",
  };
  const send = async (make: typeof connect, more: ConnectionOptions): Promise<string> => {
    const gateway = new ScriptedGateway();
    gateway.sessions.set(given, "");
    await make({ fetch: gateway.fetch, ...more })
      .execute(createVendor, vendor)
      .catch(() => {});
    return gateway.requests.join("\n");
  };

  it.each([
    ["anywhere", connect],
    ["under Node", connectInNode],
  ])("never take a session of one for a user of another: %s", async (_, make) => {
    const bySession = await send(make, { environment, sessionId: given });
    expect(bySession).toContain(`<sessionid>${given}</sessionid>`);
    expect(bySession).not.toMatch(/OTHER|<login>|locationid/);
    const byLogin = await send(make, {
      environment: { ...environment, INTACCT_SESSION_ID: given, INTACCT_AUTHENTICATION: undefined },
      companyId: "MINE",
    });
    expect(byLogin).toContain("<companyid>MINE</companyid>");
    expect(byLogin).not.toContain(given);
    const { INTACCT_SENDER_ID, INTACCT_SENDER_PASSWORD } = environment;
    const alone = { INTACCT_SENDER_ID, INTACCT_SENDER_PASSWORD, INTACCT_SESSION_ID: given };
    expect(await send(make, { environment: alone })).toContain(`<sessionid>${given}</sessionid>`);
  });

  it("name what is missing of a user that is given in part", () => {
    expect(() => open({ companyId: "C" })).toThrow(/userId, userPassword are missing/);
    expect(() => open({ authentication: "login" })).toThrow(/companyId/);
  });
});
