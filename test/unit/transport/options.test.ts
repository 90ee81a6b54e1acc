import diagnostics from "node:diagnostics_channel";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { createVendor } from "../../../generated/2.1/vendor.js";
import type { IntacctError } from "../../../runtime/index.js";
import { connect, type ConnectionOptions, type TransportEvent } from "../../../runtime/index.js";
import { connect as connectInNode } from "../../../runtime/transport/node.js";
import { openTelemetry } from "../../../runtime/transport/opentelemetry.js";
import { options, ScriptedGateway, secrets } from "./scripted-gateway.js";

const vendor = { vendorid: "V100", name: "N" };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "profiles-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const refusal = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    expect(error).toMatchObject({ kind: "configuration" });
    return (error as IntacctError).message;
  }
  throw new Error("nothing was refused");
};

const variables = {
  INTACCT_SENDER_ID: "s",
  INTACCT_SENDER_PASSWORD: secrets.senderPassword,
  INTACCT_COMPANY_ID: "C",
  INTACCT_USER_ID: "u",
  INTACCT_USER_PASSWORD: secrets.userPassword,
  INTACCT_ENTITY_ID: "E",
  INTACCT_AUTHENTICATION: "login",
};

describe("options", () => {
  it("that are missing or wrong are named all at once", () => {
    const message = refusal(() =>
      connect({
        environment: {},
        senderId: "s",
        timeout: 0,
        endpointUrl: "http://example.com",
        dtdVersion: "4" as never,
      }),
    );
    expect(message).toBe(
      "cannot connect: senderPassword, companyId, userId, userPassword are missing: give them to connect(), or set " +
        "INTACCT_SENDER_PASSWORD, INTACCT_COMPANY_ID, INTACCT_USER_ID, INTACCT_USER_PASSWORD; " +
        "timeout must be a number from 1; dtdVersion must be 2.1 or 3.0; " +
        "endpointUrl must begin with https: passwords are sent there",
    );
  });

  it.each([
    ["https://user:secret@example.com/", "must hold no user or password"],
    ["ftp://example.com/", "must begin with https"],
    ["http://127.0.0.1.example.com/", "must begin with https"],
    ["here", "is not a URL"],
  ])("refuse the address %s", (endpointUrl, why) => {
    const message = refusal(() => connect(options(new ScriptedGateway(), { endpointUrl })));
    expect(message).toContain(`endpointUrl ${why}`);
    expect(message).not.toContain("secret@");
  });

  it.each(["http://localhost:1/", "http://127.0.0.1:1/", "http://[::1]:1/", "https://example.com/"])(
    "take the address %s",
    (endpointUrl) => {
      expect(() => connect(options(new ScriptedGateway(), { endpointUrl }))).not.toThrow();
    },
  );

  it("come from the environment where they are not given", async () => {
    const gateway = new ScriptedGateway();
    const intacct = connect({ environment: variables, companyId: "given", fetch: gateway.fetch });
    await intacct.execute(createVendor, vendor);
    expect(gateway.requests[0]).toContain("<companyid>given</companyid>");
    expect(gateway.requests[0]).toContain("<locationid>E</locationid>");
  });

  it("are seen by nobody", () => {
    const shown = inspect(connect(options(new ScriptedGateway())), { depth: 20, showHidden: true });
    for (const secret of Object.values(secrets)) expect(shown).not.toContain(secret);
    expect(JSON.stringify(connect(options(new ScriptedGateway())))).toBe("{}");
  });
});

describe("profile files", () => {
  const file = path.join(folder, "credentials.ini");
  fs.writeFileSync(
    file,
    `\uFEFF; two companies\r\n[default]\r\nsender_id = s\r\n[prod]\nsender_id: s\nsender_password = "${secrets.senderPassword}"\n# a comment\ncompany_id=FILE\nuser_id=u\nuser_password=${secrets.userPassword.replace('"', '"')}\nauthentication = login\nunknown = x\n`,
  );
  const gateway = new ScriptedGateway();
  const common: ConnectionOptions = { fetch: gateway.fetch };

  it("are read by name, and completed by variables and options", async () => {
    const intacct = connectInNode({ ...common, environment: {}, profile: "prod", profileFile: file });
    await intacct.execute(createVendor, vendor);
    expect(gateway.requests.at(-1)).toContain("<companyid>FILE</companyid>");
    const environment = { INTACCT_PROFILE: "prod", INTACCT_PROFILE_FILE: file, INTACCT_COMPANY_ID: "ENV" };
    await connectInNode({ ...common, environment }).execute(createVendor, vendor);
    expect(gateway.requests.at(-1)).toContain("<companyid>ENV</companyid>");
    await connectInNode({ ...common, environment, companyId: "OPT" }).execute(createVendor, vendor);
    expect(gateway.requests.at(-1)).toContain("<companyid>OPT</companyid>");
  });

  it("that are not there, have no such section or no form, are refused without a word of what they hold", () => {
    const ask = (more: object): string =>
      refusal(() => connectInNode({ ...common, environment: {}, ...more }));
    expect(ask({ profileFile: path.join(folder, "none") })).toContain("cannot read the profile file");
    expect(ask({ profile: "test", profileFile: file })).toContain("has no section [test]");
    const broken = path.join(folder, "broken.ini");
    fs.writeFileSync(broken, "[default]\nsecret word\n");
    expect(ask({ profileFile: broken })).toBe(`${broken}:2: neither [section] nor key = value`);
  });

  it("are left alone where the environment says who to be", async () => {
    const intacct = connectInNode({ ...common, environment: variables });
    await intacct.execute(createVendor, vendor);
    expect(gateway.requests.at(-1)).toContain("<companyid>C</companyid>");
  });
});

describe("what happens", () => {
  it("goes to channels of Node", async () => {
    const heard: unknown[] = [];
    const hear = (event: unknown): void => void heard.push((event as TransportEvent).type);
    const names = ["request", "response", "outcome"].map((name) => `intacct-codegen:${name}`);
    for (const name of names) diagnostics.subscribe(name, hear);
    const observed: unknown[] = [];
    const observer = ({ type }: TransportEvent): void => void observed.push(type);
    await connectInNode(options(new ScriptedGateway(), { authentication: "login", observer })).execute(
      createVendor,
      vendor,
    );
    for (const name of names) diagnostics.unsubscribe(name, hear);
    expect(heard).toEqual(["request", "response", "outcome"]);
    expect(observed).toEqual(heard);
  });

  it("becomes spans and metrics of OpenTelemetry", async () => {
    const lines: string[] = [];
    const log = (...words: unknown[]): void =>
      void lines.push(words.map((word) => JSON.stringify(word)).join(" "));
    const meter = {
      createHistogram: (name: string) => ({
        record: (value: number, more: object) => log(name, value, more),
      }),
      createCounter: (name: string) => ({ add: (value: number, more: object) => log(name, value, more) }),
    };
    const tracer = {
      startSpan: (name: string, more: { attributes: object }) => (
        log("start", name, more.attributes),
        {
          setAttributes: (attributes: object) => log("set", attributes),
          setStatus: (status: object) => log("status", status),
          end: () => log("end"),
        }
      ),
    };
    const gateway = new ScriptedGateway();
    gateway.faults.set(0, { kind: "status", status: 503 });
    const observer = openTelemetry({ tracer, meter });
    const intacct = connect(options(gateway, { authentication: "login", uniqueId: true, observer }));
    await intacct.execute(createVendor, vendor);
    expect(lines).toEqual([
      '"start" "intacct request" {"http.request.method":"POST","server.address":"api.gateway.test","http.request.resend_count":0,"intacct.company":"company","intacct.control_id":"id-2","intacct.functions":["create_vendor"]}',
      '"set" {"http.response.status_code":503}',
      '"set" {"error.type":"http"}',
      '"status" {"code":2,"message":"http"}',
      '"end"',
      '"intacct.request.duration" 0 {"intacct.company":"company","error.type":"http"}',
      '"intacct.retries" 1 {"intacct.company":"company","error.type":"http"}',
      expect.stringContaining('"http.request.resend_count":1') as string,
      '"set" {"http.response.status_code":200}',
      '"end"',
      '"intacct.request.duration" 0 {"intacct.company":"company","error.type":"none"}',
      '"intacct.outcomes" 1 {"intacct.company":"company","intacct.profile":"Intacct vendor CREATE Request","error.type":"none"}',
      '"intacct.transactions" 1 {"intacct.company":"company"}',
    ]);
    await connect(options(gateway, { observer: openTelemetry({}) })).execute(createVendor, vendor);
  });
});
