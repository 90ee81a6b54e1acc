/**
 * The transport over real connections, TLS included; its envelopes are judged by libxml2 with the published
 * DTD, and by this project's own judge with the published XSD, which libxml2 refuses.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createVendor, getVendor, queryVendor } from "../../generated/2.1/vendor.js";
import { DiskFolder } from "../../generator/read/disk-folder.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import { findGrammars, readGrammars } from "../../schema/schema.js";
import {
  call,
  connect,
  readReport,
  submit,
  type ConnectionOptions,
  type Fetch,
} from "../../runtime/index.js";
import { created, options, ScriptedGateway, type Fault } from "../unit/transport/scripted-gateway.js";
import { xmllint, xmllintVersion } from "./xmllint.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const release = join(root, "../shared/intacct/releases/2024-05-07");
const hasRelease = fs.existsSync(release);
if (!hasRelease) console.log("skipped: the published schemas are not at ../shared");
const hasXmllint = xmllintVersion() !== undefined;
if (!hasXmllint) console.log("skipped: xmllint is not installed (Debian: libxml2-utils)");

const vendor = { vendorid: "V100", name: 'A & B <"C">', taxid: "12-3456789" };

/** Requests of every form that the transport writes. */
async function everyRequest(more: ConnectionOptions): Promise<string[]> {
  const gateway = new ScriptedGateway((element, controlId) =>
    element.name === "get"
      ? "<data/>"
      : element.name === "get_list"
        ? '<listtype total="0"/>'
        : created(element, controlId),
  );
  for (const authentication of ["session", "login"] as const) {
    const intacct = connect(
      options(gateway, {
        authentication,
        entityId: "E & F",
        clientId: "C",
        errorDetails: true,
        uniqueId: true,
        ...more,
      }),
    );
    await intacct.execute(createVendor, vendor, { controlId: `${authentication} "own" & <id>` });
    await intacct.execute(getVendor, { key: "1" }, { entityId: "" });
    await intacct.executeAll([call(createVendor, vendor), call(getVendor, { key: "1" })], {
      transaction: true,
    });
    for await (const each of intacct.records(queryVendor, {})) expect(each).toBeUndefined();
    await submit(intacct, [call(createVendor, vendor)], { policyId: "P" });
    if (more.dtdVersion === "3.0")
      await readReport(intacct, { report: "Aging", arguments: { A: "1" } })
        .next()
        .catch(() => {});
  }
  return gateway.requests;
}

const document = (xml: string, dtd?: string): Buffer =>
  Buffer.from(dtd ? xml.replace("?>", `?><!DOCTYPE request SYSTEM "${dtd}">`) : xml);

describe("envelopes", () => {
  it.runIf(hasRelease && hasXmllint)(
    "of version 2.1 are valid by the published DTD, says libxml2",
    async () => {
      const requests = await everyRequest({});
      const dtd = join(release, "v2.1/intacct_request.v2.1.dtd");
      expect(requests.length).toBeGreaterThan(10);
      expect(
        xmllint(
          dtd,
          requests.map((xml) => document(xml)),
        ),
      ).toEqual(requests.map(() => "valid"));
    },
  );

  it.runIf(hasRelease)("of version 3.0 are valid by the published XSD", async () => {
    const folder = new DiskFolder(release);
    const wanted = findGrammars(folder).value.filter(
      ({ version, message }) => version === "3.0" && message === "request",
    );
    const [grammar] = readGrammars(folder, wanted, false).value;
    if (!grammar) throw new Error("there is no 3.0 grammar");
    const validator = new DocumentValidator(grammar);
    for (const xml of await everyRequest({ dtdVersion: "3.0" })) {
      const { diagnostics } = validator.validate("request.xml", document(xml));
      expect(
        diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
      ).toEqual([]);
    }
  });
});

describe("plain HTTP on loopback", () => {
  const faults: readonly (readonly [string, Fault, { read: string; write: string }])[] = [
    ["429", { kind: "status", status: 429, retryAfter: "0" }, { read: "ok", write: "ok" }],
    ["502 with HTML", { kind: "status", status: 502, after: true }, { read: "ok", write: "outcome-unknown" }],
    ["a cut connection", { kind: "break", code: "", after: true }, { read: "ok", write: "outcome-unknown" }],
    ["half an answer", { kind: "cut", after: true }, { read: "ok", write: "outcome-unknown" }],
    ["a redirect", { kind: "status", status: 307 }, { read: "http", write: "http" }],
  ];

  it.each(faults)("behaves as the table of faults says: %s", async (_, fault, expected) => {
    const kinds = { read: "", write: "" };
    for (const what of ["read", "write"] as const) {
      const gateway = new ScriptedGateway((element, id) =>
        element.name === "get" ? "<data/>" : created(element, id),
      );
      gateway.faults.set(1, fault);
      const { url, close } = await gateway.listen();
      const { fetch: _fetch, ...rest } = options(gateway, { endpointUrl: url });
      const intacct = connect({ ...rest, clock: realClock });
      const outcome =
        what === "read"
          ? await intacct.execute(getVendor, { key: "1" }, { failures: "return" })
          : await intacct.execute(createVendor, vendor, { failures: "return" });
      kinds[what] = outcome.ok ? "ok" : outcome.error.kind;
      await close();
    }
    expect(kinds).toEqual(expected);
  });

  it("does not reach anything where nothing listens", async () => {
    const gateway = new ScriptedGateway();
    const { url, close } = await gateway.listen();
    await close();
    const { fetch: _fetch, ...rest } = options(gateway, { endpointUrl: url, retries: 1 });
    const test = await connect({ ...rest, clock: realClock }).testConnection();
    expect(test).toMatchObject({
      ok: false,
      level: "network",
      error: { kind: "connection", code: "ECONNREFUSED" },
    });
  });

  it("gives up slow answers in time, and leaves no socket behind", async () => {
    // Those that a request came by: what fetch opens in advance is its own business.
    const sockets = new Set<Socket>();
    const server = http.createServer(({ socket }, response) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      response.writeHead(200).write("<response>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const endpointUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const {
      fetch: _fetch,
      clock: _clock,
      ...rest
    } = options(new ScriptedGateway(), { endpointUrl, timeout: 50, retries: 1 });
    const intacct = connect({ ...rest, authentication: "login", random: () => -2 });
    await expect(intacct.execute(getVendor, { key: "1" })).rejects.toMatchObject({ kind: "timeout" });
    await vi.waitFor(() => {
      expect(sockets.size).toBe(0);
    });
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});

/** Waits pass at once; timeouts do not strike. */
const realClock: NonNullable<ConnectionOptions["clock"]> = {
  now: () => Date.now(),
  schedule(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds > 60_000 ? milliseconds : 0);
    return () => {
      clearTimeout(timer);
    };
  },
};

describe("HTTPS", () => {
  const folder = fs.mkdtempSync(join(tmpdir(), "transport-"));
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });
  const words =
    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem";
  const { error, status } = spawnSync("openssl", words.split(" "), { cwd: folder });
  const hasCertificate = !error && status === 0;
  if (!hasCertificate) console.log("skipped: openssl is not installed, so there is no certificate");

  it.runIf(hasCertificate)(
    "works with a trusted certificate, and sends nothing to one that is not",
    async () => {
      const gateway = new ScriptedGateway();
      const read = (name: string): string => fs.readFileSync(join(folder, name), "utf8");
      const server = https.createServer(
        { key: read("key.pem"), cert: read("cert.pem") },
        (request, response) => {
          let body = "";
          request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
          request.on("end", () => response.end(gateway.handle(body).reply.body));
        },
      );
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const endpointUrl = `https://localhost:${(server.address() as AddressInfo).port}/`;
      const trusting = connect(
        options(gateway, { endpointUrl, fetch: fetchWith(read("cert.pem")), clock: realClock }),
      );
      await expect(trusting.execute(createVendor, vendor)).resolves.toMatchObject({ key: /^key-of/ });
      const before = gateway.requests.length;
      const { fetch: _fetch, ...rest } = options(gateway, { endpointUrl });
      const careful = await connect({ ...rest, clock: realClock }).execute(createVendor, vendor, {
        failures: "return",
      });
      expect(careful).toMatchObject({
        ok: false,
        error: { kind: "connection", advice: expect.stringContaining("certificate") as string },
      });
      expect(gateway.requests.length).toBe(before);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  );
});

/** A `fetch` of the parts that are needed, which trusts a certificate. */
const fetchWith =
  (ca: string): Fetch =>
  (url, { body, headers }) =>
    new Promise((resolve, reject) => {
      const request = https.request(url, { method: "POST", headers, ca, lookup: loopback }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => {
          const get = (name: string): string | null =>
            response.headers[name.toLowerCase()]?.toString() ?? null;
          resolve({ status: response.statusCode ?? 0, headers: { get }, text: () => Promise.resolve(text) });
        });
      });
      request.on("error", reject).end(body);
    });

const loopback: https.RequestOptions["lookup"] = (_host, { all }, done) => {
  if (all) done(null, [{ address: "127.0.0.1", family: 4 }]);
  else done(null, "127.0.0.1", 4);
};
