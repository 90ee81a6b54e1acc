import fs from "node:fs";
import { isIPv6 } from "node:net";
import { resolve } from "node:path";
import type { Exchange, Sandbox, SandboxOptions } from "../../sandbox/index.js";
import { errorCode, reasonOf } from "../../generator/write/disk.js";
import { defineCommand } from "../command.js";
import { interruption } from "../interruption.js";
import type { Io } from "../io.js";
import { printJson } from "../report.js";
import { readUsableSchema } from "../../generator/read/schema-input.js";
import { printable } from "../style.js";
import { UsageError } from "../../generator/read/usage-error.js";
import { readNamedOverlays } from "../../generator/read/overlay-input.js";

export const sandbox = defineCommand({
  name: "sandbox",
  summary: "Starts a local stand-in for the gateway, which runs until Ctrl-C.",
  options: [
    "port",
    "host",
    "allow-host",
    "allow-origin",
    "store",
    "overlay",
    "key",
    "cert",
    "schema",
    "format",
  ],
  choices: { format: ["text", "json"] },
  examples: [
    ["sandbox", "at port 8421; records are lost when it stops"],
    ["sandbox --port 0 --format json", "at a free port; prints address and credentials as JSON"],
    ["sandbox --store data", "stores records in the folder data"],
    ["sandbox --overlay overlays/acme.yaml", "with a company's custom fields and objects"],
    ["sandbox --key key.pem --cert cert.pem", "serves HTTPS"],
  ],
  async run({ options }, io) {
    const { port, host, store, overlay, key, cert, schema } = options;
    const grammars = readUsableSchema({ schema, version: undefined }, io);
    // Reports errors in the overlays with their places.
    await readNamedOverlays(overlay, io);
    const running = await start(
      {
        port: portNumber(port),
        host,
        allowHosts: options["allow-host"],
        allowOrigins: options["allow-origin"],
        grammars,
        ...(store !== undefined && { folder: openStore(store, io) }),
        ...certificate(key, cert, io),
        ...(overlay.length > 0 && { overlays: overlay.map((path) => resolve(io.cwd, path)) }),
        observe: (exchange) => void io.stderr.write(exchangeText(exchange)),
      },
      `${isIPv6(host) ? `[${host}]` : host}:${port}`,
    );
    const stopped = interruption();
    io.stdout.write(options.format === "json" ? printJson(facts(running)) : greeting(running));
    await stopped;
    await running.close();
    return "clean";
  },
});

async function start(options: SandboxOptions, place: string): Promise<Sandbox> {
  // Loaded here: it is larger than all other commands together.
  const {
    DamagedStoreError,
    FolderInUseError,
    sandbox: startSandbox,
  } = await import("../../sandbox/index.js");
  try {
    return await startSandbox(options);
  } catch (error) {
    if (error instanceof FolderInUseError || error instanceof DamagedStoreError)
      throw new UsageError("IC1811", error.message);
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === "EADDRINUSE")
      throw new UsageError(
        "IC1811",
        `${place} is in use by another program`,
        "choose another port with --port; --port 0 takes a free one",
      );
    throw new UsageError("IC1811", `the sandbox cannot start at ${place}: ${reasonOf(error)}`);
  }
}

function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new UsageError("IC1803", `--port cannot be ${text}`, "--port takes a number from 0 to 65535");
}

function openStore(store: string, io: Io): string {
  const folder = resolve(io.cwd, store);
  try {
    fs.mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw new UsageError("IC1811", `records cannot be stored here: ${reasonOf(error)}`, undefined, store);
  }
}

function certificate(
  key: string | undefined,
  cert: string | undefined,
  io: Io,
): Pick<SandboxOptions, "https"> {
  if (key === undefined && cert === undefined) return {};
  if (key === undefined || cert === undefined)
    throw new UsageError("IC1803", "--key and --cert go together", "give both, as PEM files");
  return { https: { key: readText(key, io), cert: readText(cert, io) } };
}

function readText(file: string, io: Io): string {
  try {
    return fs.readFileSync(resolve(io.cwd, file), "utf8");
  } catch (error) {
    throw new UsageError("IC1811", `the file cannot be read: ${reasonOf(error)}`, undefined, file);
  }
}

const facts = ({ url, credentials, controlToken }: Sandbox): object => ({
  url,
  ...credentials,
  controlToken,
});

function greeting({ url, credentials, controlToken }: Sandbox): string {
  const { senderId, senderPassword, companyId, userId, userPassword } = credentials;
  return (
    `Listening at ${url}\n` +
    `  sender   ${senderId}, password ${senderPassword}\n` +
    `  company  ${companyId}\n` +
    `  user     ${userId}, password ${userPassword}\n` +
    `  control  token ${controlToken}, for ${new URL("/sandbox/faults", url).href}\n` +
    "Ctrl-C ends it.\n"
  );
}

/** One line for each request: `3  create_bill success, query failure`. */
function exchangeText({ number, fault, functions, refusals }: Exchange): string {
  const parts = [
    ...(fault === undefined ? [] : [`(${fault})`]),
    ...refusals.slice(0, 1).map(({ errorno, description2 = "" }) => `refused: ${errorno} ${description2}`),
    functions.map(({ name, status }) => `${name} ${status}`).join(", "),
  ];
  return `${printable(`${number}  ${parts.filter((part) => part !== "").join(" ")}`)}\n`;
}
