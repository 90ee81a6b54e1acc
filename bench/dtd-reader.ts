/**
 * Reading the published 2.1 request DTD, beside npm `typesxml`: the first time in a fresh process, and warm.
 *
 *   npx esbuild bench/dtd-reader.ts --bundle --packages=external --platform=node --format=esm \
 *     --outfile=dist/bench/dtd-reader.js && node dist/bench/dtd-reader.js
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DTDParser } from "typesxml";
import { readDtd } from "../schema/dtd/read.js";

const entry = "../shared/intacct/releases/2024-05-07/v2.1/intacct_request.v2.1.dtd";

const tools = {
  ours(): void {
    const folder = {
      read: (path: string) => ({ ok: true as const, bytes: readFileSync(join(dirname(entry), path)) }),
    };
    const name = entry.split("/").at(-1) as string;
    readDtd(folder, name, { version: "2.1", message: "request", root: "request" });
  },
  typesxml(): void {
    new DTDParser().parseDTD(entry);
  },
};

type Tool = keyof typeof tools;

function time(tool: Tool): number {
  const start = performance.now();
  tools[tool]();
  return performance.now() - start;
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;

/** The first reading of a process, and the 40th to 60th. */
const readings = { cold: [0, 1], warm: [40, 60] } as const;
const processes = { cold: 25, warm: 5 } as const;

type Kind = keyof typeof readings;

function measure(tool: Tool, kind: Kind): number {
  const [from, to] = readings[kind];
  return median(Array.from({ length: to }, () => time(tool)).slice(from));
}

function measureInFreshProcess(tool: Tool, kind: Kind): number {
  const args = [process.argv[1] as string, tool, kind];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return Number(stdout);
}

function compare(kind: Kind): void {
  // In turns, so that whatever else the machine does troubles both alike.
  const runs = Array.from({ length: processes[kind] }, () => ({
    ours: measureInFreshProcess("ours", kind),
    typesxml: measureInFreshProcess("typesxml", kind),
  }));
  const ours = median(runs.map((run) => run.ours));
  const typesxml = median(runs.map((run) => run.typesxml));
  const ratio = (ours / typesxml).toFixed(2);
  console.log(`${kind}: ours ${ours.toFixed(1)} ms, typesxml ${typesxml.toFixed(1)} ms, ratio ${ratio}`);
}

const [tool, kind] = process.argv.slice(2) as [Tool?, Kind?];
if (!existsSync(entry)) console.log(`skipped: ${entry} is not there`);
else if (tool && kind) console.log(measure(tool, kind));
else (["cold", "warm"] as const).forEach(compare);
