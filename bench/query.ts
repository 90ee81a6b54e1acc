/**
 * Reading many records through the sandbox: how much of the answers is decoded in a second of one core's work, and
 * what the reading process holds in memory meanwhile. The sandbox is a process of its own. Not part of
 * `npm run bench`: `node scripts/run.mjs bench/query.ts 1000000 190` (records, characters of each) after a build.
 */
import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { connect, query } from "intacct-runtime";
import { queryVendor } from "../generated/3.0/vendor.js";

const [records = 1_000_000, characters = 190] = process.argv.slice(2).map(Number);

/** The fields of a record beside its number: of some fifteen characters each, with their tags. */
const names = ["VENDORID", "NAME", "STATUS", "TERMNAME", "COMMENTS"] as const;
const filler = Math.max(1, characters - 150);

const server = `
import { sandbox } from ${JSON.stringify(new URL("../../../dist/sandbox/index.js", import.meta.url).href)};
const at = (index) => ({ VENDORID: "V" + index, NAME: "Vendor " + index, STATUS: "active", TERMNAME: "N30",
  COMMENTS: "x".repeat(${filler}) });
const gateway = await sandbox({ companies: [{ id: "sandbox", records: { VENDOR: { length: ${records}, at } } }] });
process.send({ url: gateway.url, credentials: gateway.credentials });
process.on("message", async () => { await gateway.close(); process.exit(); });
`;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** A `fetch` that counts what it brings, as text. */
function counting(): { fetch: typeof globalThis.fetch; bytes: () => number } {
  let bytes = 0;
  const fetch: typeof globalThis.fetch = async (...request) => {
    const answer = await globalThis.fetch(...request);
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        controller.enqueue(chunk);
      },
    });
    return new Response(answer.body?.pipeThrough(counter), answer);
  };
  return { fetch, bytes: () => bytes };
}

async function read(child: ChildProcess): Promise<void> {
  const { url, credentials } = await new Promise<{ url: string; credentials: object }>((resolve) =>
    child.once("message", resolve as () => void),
  );
  const counter = counting();
  const options = { ...credentials, endpointUrl: url, dtdVersion: "3.0", fetch: counter.fetch } as const;
  const intacct = connect(options as unknown as Parameters<typeof connect>[0]);
  const before = process.memoryUsage().rss;
  let [count, highest] = [0, 0];
  const cpu = process.cpuUsage();
  const started = performance.now();
  for await (const _ of intacct.records(query(queryVendor, { select: ["RECORDNO", ...names] }))) {
    if (++count % 2000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const rate = counter.bytes() / 1e6 / ((user + system) / 1e6);
  console.log(`${count} records, ${megabytes(counter.bytes())} in ${seconds.toFixed(1)} s`);
  console.log(`received, decoded and handed over: ${rate.toFixed(1)} MB for a second of a core`);
  console.log(`memory: ${megabytes(highest)} resident at most, ${megabytes(before)} before`);
}

mkdirSync("node_modules/.cache/bench", { recursive: true });
const place = `node_modules/.cache/bench/gateway-${process.pid}.mjs`;
writeFileSync(place, server);
const child = fork(place);
try {
  await read(child);
} finally {
  child.send("end");
  rmSync(place);
}
