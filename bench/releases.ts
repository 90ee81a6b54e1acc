/**
 * What `diff` of two published releases and `update` from one to the other take as their user meets them: the whole
 * process. Needs `../shared`; `node scripts/run.mjs bench/releases.ts [OTHER…]` after a build measures other built
 * copies of the project beside this one, in turns, so that only the ratios say much.
 */
import fs from "node:fs";
import { join, resolve } from "node:path";
import { inFolder, measure, type Figures } from "./measure.js";

const RUNS = 7;
const releases = resolve("../shared/intacct/releases");
const [before, after] = ["2019-09-19", "2024-05-07"].map((name) => join(releases, name)) as [string, string];

function measureAll(folder: string): void {
  fs.cpSync("dtd", join(folder, "dtd"), { recursive: true });
  const works = {
    "diff, both versions": ["diff", before, after],
    "update, nothing written": ["update", "--from", before, "--dry-run", "--no-generate", "--format", "json"],
  };
  const copies = [".", ...process.argv.slice(2)];
  for (const [name, words] of Object.entries(works)) {
    const figures = new Map<string, Figures[]>(copies.map((copy) => [copy, []]));
    for (let run = 0; run < RUNS; run++)
      for (const copy of copies) figures.get(copy)?.push(measure(words, folder, resolve(copy)));
    for (const [copy, all] of figures)
      console.log(
        `${name.padEnd(24)} ${copy.padEnd(12)} ${line(all)}, ratio ${ratio(all, figures.get("."))}`,
      );
  }
}

/** The least of several runs: what else the machine does only adds to it. */
const least = (figures: readonly Figures[] = [], key: "ms" | "cpuMs" | "mb"): number =>
  Math.min(...figures.map((figure) => figure[key]));

const line = (figures: readonly Figures[]): string =>
  `${least(figures, "ms").toFixed(0)} ms, processors ${least(figures, "cpuMs").toFixed(0)} ms, ${least(figures, "mb").toFixed(0)} MB`;

const ratio = (figures: readonly Figures[], ours: readonly Figures[] | undefined): string =>
  (least(figures, "cpuMs") / least(ours, "cpuMs")).toFixed(2);

if (fs.existsSync(releases)) inFolder(measureAll);
else console.log("skipped: releases are not beside the project");
