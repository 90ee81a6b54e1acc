/** What answers may cost, how they are decoded, and how long is waited for them: over real connections. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import tls from "node:tls";
import zlib from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { createVendor, getVendor } from "../../../generated/2.1/vendor.js";
import { connect, type ConnectionOptions, type Fetch } from "../../../runtime/index.js";
import { systemClock } from "../../../runtime/transport/wire/platform.js";
import { options, ScriptedGateway } from "./scripted-gateway.js";

const vendor = { vendorid: "V", name: "N" };
const close: (() => void)[] = [];
afterAll(() => {
  for (const each of close) each();
});

type Responder = (request: http.IncomingMessage, response: http.ServerResponse, body: string) => void;

/** Serves answers on loopback. */
async function serve(respond: Responder): Promise<string> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => respond(request, response, Buffer.concat(chunks).toString("utf8")));
  });
  return listen(server);
}

async function listen(server: net.Server): Promise<string> {
  const sockets = new Set<net.Socket>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `127.0.0.1:${(server.address() as net.AddressInfo).port}`;
}

/** What comes of one function over the platform's own `fetch`. */
async function send(
  what: "read" | "write",
  endpointUrl: string,
  more: ConnectionOptions = {},
): Promise<{ kind: string; message: string; value?: unknown }> {
  const { fetch: _, clock: __, ...rest } = options(new ScriptedGateway());
  const intacct = connect({ ...rest, endpointUrl, authentication: "login", retries: 0, ...more });
  const outcome =
    what === "read"
      ? await intacct.execute(getVendor, { key: "V" }, { failures: "return" })
      : await intacct.execute(createVendor, vendor, { failures: "return" });
  if (outcome.ok) return { kind: "ok", message: "", value: outcome.value };
  return { kind: outcome.error.kind, message: outcome.error.message };
}

const answer = (request: string, data: string, head = '<?xml version="1.0"?>'): string => {
  const [, id = ""] = /<function controlid="([^"]*)">/.exec(request) ?? [];
  const [, name = ""] = /<function controlid="[^"]*"><(\w+)/.exec(request) ?? [];
  return `${head}<response><control><status>success</status></control><operation><authentication><status>success</status></authentication><result><status>success</status><function>${name}</function><controlid>${id}</controlid>${data}</result></operation></response>`;
};
const named = (name: string): string => `<data><vendor><name>${name}</name></vendor></data>`;

describe("large answers", () => {
  it("are not read beyond the limit, compressed or not", async () => {
    let sent = 0;
    const host = await serve((request, response) => {
      const isZipped = request.url === "/zipped";
      response.writeHead(200, isZipped ? { "Content-Encoding": "gzip" } : {});
      if (isZipped) return void response.end(zlib.gzipSync(Buffer.alloc(200_000_000, 32)));
      const more = (): void => {
        while (sent < 200_000_000) {
          sent += 100_000;
          if (!response.write(Buffer.alloc(100_000, 32))) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    for (const url of [`http://${host}/`, `http://${host}/zipped`]) {
      expect(await send("read", url, { maxAnswerSize: 1_000_000 })).toMatchObject({
        kind: "malformed",
        message: expect.stringContaining("larger than 1000000 bytes (maxAnswerSize)") as string,
      });
      expect((await send("write", url, { maxAnswerSize: 1_000_000 })).kind).toBe("outcome-unknown");
    }
    expect(sent).toBeLessThan(100_000_000);
  });

  it("are taken up to the limit; text that another fetch gives is measured, too", async () => {
    const host = await serve((_, response, body) => response.end(answer(body, named("x".repeat(100_000)))));
    expect((await send("read", `http://${host}/`, { maxAnswerSize: 101_000 })).kind).toBe("ok");
    expect((await send("read", `http://${host}/`, { maxAnswerSize: 100_000 })).kind).toBe("malformed");
    const fetch: Fetch = (_, init) =>
      Promise.resolve({
        status: 200,
        headers: new Headers(),
        text: () => Promise.resolve(answer(init.body, named("x".repeat(100_000)))),
      });
    expect((await send("read", "https://a.test/", { fetch, maxAnswerSize: 100_000 })).kind).toBe("malformed");
  });

  it("are read from a stream of Node's as from that of a fetch: to the limit, as bytes, whatever is written in them", async () => {
    const from =
      (chunksOf: (text: string) => unknown[], seen: Readable[] = []): Fetch =>
      (_, init) => {
        const body = Readable.from(chunksOf(answer(init.body, named("Müller".repeat(10_000)))));
        seen.push(body);
        const text = (): Promise<string> => Promise.reject(new Error("not as text"));
        return Promise.resolve({ status: 200, headers: new Headers(), body, text });
      };
    const bytes = (text: string): Buffer[] => [Buffer.from(text), Buffer.alloc(0), Buffer.from("\n")];
    const latin = (text: string): Buffer[] => [Buffer.from(text, "latin1")];
    const url = "https://a.test/";
    expect((await send("read", url, { fetch: from(bytes), maxAnswerSize: 100_000 })).kind).toBe("ok");
    expect((await send("read", url, { fetch: from(latin) })).kind).toBe("malformed");
    expect((await send("write", url, { fetch: from((text) => [text]) })).kind).toBe("outcome-unknown");
    const seen: Readable[] = [];
    const parts = (text: string): Buffer[] => [...Buffer.from(text)].map((byte) => Buffer.of(byte));
    expect((await send("read", url, { fetch: from(parts, seen), maxAnswerSize: 1000 })).kind).toBe(
      "malformed",
    );
    expect(seen.every(({ destroyed }) => destroyed)).toBe(true);
  });
});

describe("encodings", () => {
  const cases: readonly [string, string | undefined, string, (text: string) => Buffer, string][] = [
    ["named nowhere", undefined, "", (text) => Buffer.from(text), "Müller €"],
    [
      "in the header",
      'text/xml; encoding="UTF-8";charset=UTF-8',
      "",
      (text) => Buffer.from(text),
      "Müller €",
    ],
    [
      "Latin 1 in the header",
      "text/xml; charset=ISO-8859-1",
      "",
      (text) => Buffer.from(text, "latin1"),
      "Müller",
    ],
    [
      "Latin 1 in the document",
      "text/xml",
      ' encoding="iso-8859-1"',
      (text) => Buffer.from(text, "latin1"),
      "Müller",
    ],
    ["UTF-16", "text/xml; charset=utf-16le", "", (text) => Buffer.from(text, "utf16le"), "Müller €"],
    [
      "by a mark",
      "text/xml",
      ' encoding="utf-16"',
      (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
      "Müller €",
    ],
    [
      "two that agree",
      "text/xml; charset=utf-8",
      ' encoding="ISO-8859-1"',
      (text) => Buffer.from(text),
      "Miller",
    ],
  ];
  it.each(cases)("%s: decoded", async (_, type, declared, encode, name) => {
    const host = await serve((_request, response, body) => {
      response.writeHead(200, type ? { "Content-Type": type } : {});
      response.end(encode(answer(body, named(name), `<?xml version="1.0"${declared}?>`)));
    });
    expect(await send("read", `http://${host}/`)).toMatchObject({
      kind: "ok",
      value: { vendor: [{ name }] },
    });
  });

  it.each([
    [
      "bytes that it does not have",
      "text/xml",
      "",
      Buffer.from("M\xfcller", "latin1"),
      /not in the encoding that it names: utf-8/,
    ],
    [
      "one that nobody knows",
      "text/xml; charset=x-klingon",
      "",
      Buffer.from("Miller"),
      /not known here: x-klingon/,
    ],
    [
      "two that differ",
      "text/xml; charset=utf-8",
      ' encoding="windows-1252"',
      Buffer.from("Müller"),
      /names two encodings/,
    ],
  ])("%s: refused, never filled up", async (_, type, declared, name, expected) => {
    const host = await serve((_request, response, body) => {
      const [before = "", after = ""] = answer(body, named("@"), `<?xml version="1.0"${declared}?>`).split(
        "@",
      );
      response.writeHead(200, { "Content-Type": type });
      response.end(Buffer.concat([Buffer.from(before), name, Buffer.from(after)]));
    });
    const read = await send("read", `http://${host}/`);
    expect(read.kind).toBe("malformed");
    expect(read.message).toMatch(expected);
    expect((await send("write", `http://${host}/`)).kind).toBe("outcome-unknown");
  });
});

const rejecting =
  (error: unknown): Fetch =>
  () =>
    Promise.reject(error instanceof Error ? error : new Error("x"));
const caused = (cause: object): TypeError => new TypeError("fetch failed", { cause });
const aggregate = new AggregateError(
  [Object.assign(new Error("a"), { code: "ETIMEDOUT", syscall: "connect" })],
  "",
);

describe("limits of time", () => {
  it.each([NaN, 0, -1, "5000", null])("refuse a timeout of %j", (timeout) => {
    expect(() => connect(options(new ScriptedGateway(), { timeout: timeout as number }))).toThrow(
      /timeout must be a number from 1/,
    );
  });

  it.each([Infinity, 2 ** 31, 2 ** 40])("mean what they say: %d", async (timeout) => {
    const host = await serve((_, response, body) =>
      setTimeout(() => response.end(answer(body, "<key>1</key>")), 30),
    );
    expect((await send("write", `http://${host}/`, { timeout })).kind).toBe("ok");
    let isCalled = false;
    const cancel = systemClock.schedule(timeout, () => (isCalled = true));
    await new Promise((resolve) => setTimeout(resolve, 10));
    cancel();
    expect(isCalled).toBe(false);
  });

  it("of the platform are lifted under Node", async () => {
    const key = Symbol.for("undici.globalDispatcher.1");
    const host = await serve((_, response, body) => response.end(answer(body, "<key>1</key>")));
    expect((await send("write", `http://${host}/`)).kind).toBe("ok");
    const holder = globalThis as unknown as Record<
      symbol,
      { dispatch(options: object, handler: object): boolean }
    >;
    const before = holder[key];
    const seen: unknown[] = [];
    holder[key] = {
      dispatch(options, handler) {
        seen.push(options);
        return (before as NonNullable<typeof before>).dispatch(options, handler);
      },
    };
    await send("write", `http://${host}/`);
    holder[key] = before as NonNullable<typeof before>;
    expect(seen).toEqual([expect.objectContaining({ headersTimeout: 0, bodyTimeout: 0 })]);
  });

  it.each([
    ["headers", caused({ code: "UND_ERR_HEADERS_TIMEOUT" })],
    ["body", caused({ code: "UND_ERR_BODY_TIMEOUT" })],
    ["a read from the socket", caused({ code: "ETIMEDOUT", syscall: "read" })],
    ["a signal", new DOMException("late", "TimeoutError")],
  ])("of the platform are timeouts, and no broken connections: %s", async (_, error) => {
    let calls = 0;
    const fetch: Fetch = (url, init) => {
      calls++;
      return rejecting(error)(url, init);
    };
    const result = await send("write", "https://a.test/", { fetch, uniqueId: true, retries: 5 });
    expect([result.kind, calls]).toEqual(["outcome-unknown", 1]);
    expect((await send("read", "https://a.test/", { fetch })).kind).toBe("timeout");
  });
});

describe("connections that never were", () => {
  it.each([
    ["a name that does not resolve", caused({ code: "ENOTFOUND", syscall: "getaddrinfo" })],
    ["a refusal", caused({ code: "ECONNREFUSED", syscall: "connect" })],
    ["several addresses", caused(aggregate)],
    ["a certificate", caused({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" })],
    ["another name in the certificate", caused({ code: "ERR_TLS_CERT_ALTNAME_INVALID" })],
    ["another protocol", caused({ code: "ERR_SSL_WRONG_VERSION_NUMBER" })],
    ["no common protocol", caused({ code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION" })],
    ["no common cipher", caused({ code: "EPROTO" })],
    [
      "an end before the handshake's",
      caused({
        code: "ECONNRESET",
        message: "Client network socket disconnected before secure TLS connection was established",
      }),
    ],
    ["what says so itself", Object.assign(new Error("x"), { sent: false })],
  ])("are no unknown outcome: %s", async (_, error) => {
    const result = await send("write", "https://a.test/", { fetch: rejecting(error) });
    expect(result.kind).toBe("connection");
    expect(result.message).toContain("no connection to a.test");
  });

  it.each([
    ["a reset", caused({ code: "ECONNRESET", syscall: "read" })],
    ["the other side closed", caused({ code: "UND_ERR_SOCKET" })],
    ["a broken record", caused({ code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" })],
    ["what says that it was sent", Object.assign(caused({ code: "ECONNREFUSED" }), { sent: true })],
    ["nothing at all", undefined],
  ])("are told from those that broke: %s", async (_, error) => {
    expect((await send("write", "https://a.test/", { fetch: rejecting(error) })).kind).toBe(
      "outcome-unknown",
    );
  });

  it("over the platform's own fetch: text where TLS should be, resets within the handshake, a certificate of nobody", async () => {
    const talkers: readonly ((socket: net.Socket) => void)[] = [
      (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
      (socket) => socket.once("data", () => socket.destroy()),
      (socket) => socket.once("data", () => socket.resetAndDestroy()),
    ];
    for (const talk of talkers) {
      const host = await listen(
        net.createServer((socket) => {
          socket.on("error", () => {});
          talk(socket);
        }),
      );
      expect(await send("write", `https://${host}/`)).toMatchObject({ kind: "connection" });
    }
    const server = tls.createServer(selfSigned());
    server.on("tlsClientError", () => {});
    const host = await listen(server);
    expect(await send("write", `https://${host}/`)).toMatchObject({
      kind: "connection",
      message: expect.stringContaining("certificate is not trusted") as string,
    });
  });

  it.each([
    ["a code of connections that never were", caused({ code: "ECONNREFUSED", syscall: "connect" })],
    ["a code of TLS", caused({ code: "EPROTO" })],
    ["sent: false", Object.assign(new Error("x"), { sent: false })],
  ])("are not what breaks off an answer that had begun: %s", async (_, error) => {
    const stream = {
      getReader: () => ({ read: () => Promise.reject(error), cancel: () => Promise.resolve() }),
    };
    const fetch: Fetch = () =>
      Promise.resolve({
        status: 200,
        headers: new Headers(),
        body: stream,
        text: () => Promise.reject(error),
      });
    expect((await send("write", "https://a.test/", { fetch })).kind).toBe("outcome-unknown");
  });

  it("over the platform's own fetch: what has been sent is unknown", async () => {
    const host = await serve((request) => request.socket.destroy());
    expect((await send("write", `http://${host}/`)).kind).toBe("outcome-unknown");
  });
});

/** A certificate that nobody vouches for; anonymous ciphers where there is no program to make one. */
function selfSigned(): tls.TlsOptions {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "tls-"));
  close.push(() => fs.rmSync(folder, { recursive: true }));
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  const make = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${cert}`;
  try {
    execFileSync("openssl", make.split(" "), { stdio: "ignore" });
  } catch {
    return {};
  }
  return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
}
