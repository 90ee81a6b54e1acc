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
import { readDtd } from "../generator/dtd/read.js";

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

/** The times of the 1st and of the 40th to 60th reading in one process. */
function measure(tool: Tool): { cold: number; warm: number } {
  const times = Array.from({ length: 60 }, () => time(tool));
  return { cold: times[0] as number, warm: median(times.slice(40)) };
}

function measureInFreshProcess(tool: Tool): { cold: number; warm: number } {
  const { stdout, stderr } = spawnSync(process.execPath, [process.argv[1] as string, tool], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as { cold: number; warm: number };
}

function compare(): void {
  // In turns, so that whatever else the machine does troubles both alike.
  const runs = Array.from({ length: 11 }, () => ({
    ours: measureInFreshProcess("ours"),
    typesxml: measureInFreshProcess("typesxml"),
  }));
  for (const kind of ["cold", "warm"] as const) {
    const [ours, typesxml] = (["ours", "typesxml"] as const).map((tool) =>
      median(runs.map((run) => run[tool][kind])),
    ) as [number, number];
    console.log(
      `${kind}: ours ${ours.toFixed(1)} ms, typesxml ${typesxml.toFixed(1)} ms, ratio ${(ours / typesxml).toFixed(2)}`,
    );
  }
}

const tool = process.argv[2] as Tool | undefined;
if (!existsSync(entry)) console.log(`skipped: ${entry} is not there`);
else if (tool) console.log(JSON.stringify(measure(tool)));
else compare();
