/**
 * What `intacct-codegen generate` takes as its user meets it: the whole process, cold (nothing remembered, no
 * output) and with nothing changed.
 */
import { inFolder, measure, type Figures } from "./measure.js";

const RUNS = 5;

const median = (figures: readonly Figures[], key: "ms" | "cpuMs" | "mb"): string =>
  (figures.map((figure) => figure[key]).sort((a, b) => a - b)[figures.length >> 1] as number)
    .toFixed(0)
    .padStart(6);

const line = (name: string, figures: readonly Figures[]): string =>
  `${name.padEnd(28)} ${median(figures, "ms")} ms, processors ${median(figures, "cpuMs")} ms, ${median(figures, "mb")} MB`;

inFolder((folder) => {
  const run = (out: string): Figures => measure(["generate", "--out", out], folder);
  const cold = Array.from({ length: RUNS }, (_, index) => run(`cold-${index}`));
  const warm = Array.from({ length: RUNS }, () => run("cold-0"));
  console.log(line("generate, cold", cold));
  console.log(line("generate, nothing changed", warm));
});
