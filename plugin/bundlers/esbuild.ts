import type { PluginBuild, PartialMessage } from "esbuild";
import type { Failure } from "../failure.js";
import type { Generation } from "../generation.js";

/** Generates before each build. */
export function attach(build: PluginBuild, generation: Generation): void {
  const { absWorkingDir, entryPoints } = build.initialOptions;
  build.onStart(async () => {
    const { failure } = await generation.run(absWorkingDir);
    return failure ? { errors: [messageOf(failure)] } : {};
  });
  // esbuild watches what a plugin names where a path is resolved: here, where the entry points are.
  build.onResolve({ filter: patternOf(entryPoints) }, ({ kind }) => {
    if (kind !== "entry-point") return undefined;
    const sources = [...generation.last.sources];
    return { watchFiles: sources, watchDirs: sources };
  });
}

/** esbuild counts columns from 0. */
function messageOf({ message, at }: Failure): PartialMessage {
  return { text: message, ...(at && { location: { ...at, column: at.column - 1 } }) };
}

type EntryPoints = PluginBuild["initialOptions"]["entryPoints"];

/** Matches the entry points as esbuild resolves them. */
function patternOf(entryPoints: EntryPoints = []): RegExp {
  const listed = Array.isArray(entryPoints) ? entryPoints : Object.values(entryPoints);
  const paths = listed.map((entry) => (typeof entry === "string" ? entry : entry.in));
  const exact = paths.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^(?:${exact.join("|")})$`);
}
