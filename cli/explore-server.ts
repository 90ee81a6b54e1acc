import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { sandbox, type Sandbox } from "../sandbox/index.js";
import type { Grammar } from "../schema/model/grammar.js";
import { dataFile, type SiteFile } from "../explorer/site.js";
import { errorCode, reasonOf } from "../generator/write/disk.js";
import { UsageError } from "../generator/read/usage-error.js";

export interface ServeOptions {
  readonly port: string;
  readonly overlays: readonly string[];
  readonly grammars?: readonly Grammar[];
}

/** The path for requests from the page, which are forwarded to the sandbox. */
const GATEWAY = "/sandbox/gateway";
/** The largest request that is forwarded, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** A site that is being served. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the site on this machine, with a sandbox on the same origin. */
export async function serveSite(
  files: readonly SiteFile[],
  { port, overlays, grammars }: ServeOptions,
): Promise<Serving> {
  const gateway = await sandbox({
    ...(grammars && { grammars }),
    ...(overlays.length > 0 && { overlays }),
  });
  const all = new Map([...files, servedFile(gateway)].map(({ path, text }) => [`/${path}`, text]));
  const server = createServer((request, response) => {
    answer(request, response, all, gateway).catch((error: unknown) => {
      response.writeHead(502).end(reasonOf(error));
    });
  });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await gateway.close();
  };
  try {
    await listen(server, Number(port), port);
  } catch (error) {
    await close();
    throw error;
  }
  const address = server.address();
  const at = typeof address === "object" && address ? address.port : port;
  return { url: `http://127.0.0.1:${at}/`, close };
}

const listen = (server: ReturnType<typeof createServer>, port: number, named: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!(Number.isInteger(port) && port >= 0 && port <= 65535))
      return reject(
        new UsageError("IC1803", `--port cannot be ${named}`, "--port takes a number from 0 to 65535"),
      );
    server.once("error", (error) => {
      const inUse = errorCode(error) === "EADDRINUSE";
      const message = inUse
        ? `127.0.0.1:${port} is in use by another program`
        : `the site cannot be served at port ${port}: ${reasonOf(error)}`;
      reject(new UsageError("IC1811", message, "choose another port with --port; --port 0 takes a free one"));
    });
    server.listen(port, "127.0.0.1", resolve);
  });

function servedFile({ credentials }: Sandbox): SiteFile {
  const { senderId, senderPassword, companyId, userId, userPassword } = credentials;
  const served = { path: GATEWAY, senderId, senderPassword, companyId, userId, userPassword };
  return dataFile("data/served.js", "served", served);
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, string>,
  gateway: Sandbox,
): Promise<void> {
  // Refuses other sites: by host if a name was made to point at this machine, by origin otherwise.
  const { host = "", origin } = request.headers;
  const isOwn =
    /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && (origin ?? `http://${host}`) === `http://${host}`;
  if (!isOwn) return void response.writeHead(403).end("Only pages of this site are served.");
  const [path = "/"] = (request.url ?? "/").split("?");
  if (path === GATEWAY) return handOn(request, response, gateway);
  const name = path === "/" ? "/index.html" : path;
  const text = files.get(name);
  if (text === undefined || (request.method !== "GET" && request.method !== "HEAD"))
    return void response.writeHead(404).end("Not found");
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain";
  response.writeHead(200, {
    "content-type": type,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  response.end(request.method === "HEAD" ? "" : text);
}

/** Forwards a request to the sandbox without the page's origin, as if from a program. */
async function handOn(request: IncomingMessage, response: ServerResponse, gateway: Sandbox): Promise<void> {
  if (request.method !== "POST") return void response.writeHead(405).end();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) return void response.writeHead(413).end();
    parts.push(part);
  }
  const answer = await fetch(gateway.url, {
    method: "POST",
    headers: { "content-type": request.headers["content-type"] ?? "application/xml" },
    body: Buffer.concat(parts),
  });
  response.writeHead(answer.status, {
    "content-type": answer.headers.get("content-type") ?? "application/xml",
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
