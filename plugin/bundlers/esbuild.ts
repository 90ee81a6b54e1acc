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
  // esbuild watches what a plugin names beside a path that it has resolved: here, those of the entry points.
  build.onResolve(
    { filter: patternOf(entryPoints) },
    async ({ path, kind, resolveDir, importer, pluginData }) => {
      if (kind !== "entry-point" || pluginData === generation) return undefined;
      const resolved = await build.resolve(path, { kind, resolveDir, importer, pluginData: generation });
      const { files, folders } = generation.last.sources;
      return { ...resolved, pluginData: undefined, watchFiles: [...files], watchDirs: [...folders] };
    },
  );
}

/** esbuild counts columns from 0. */
function messageOf({ message, at }: Failure): PartialMessage {
  return { text: message, ...(at && { location: { ...at, column: at.column - 1 } }) };
}

type EntryPoints = PluginBuild["initialOptions"]["entryPoints"];

/** Matches the entry points, also with the `./` that esbuild puts before files. */
function patternOf(entryPoints: EntryPoints = []): RegExp {
  const listed = Array.isArray(entryPoints) ? entryPoints : Object.values(entryPoints);
  const paths = listed.map((entry) => (typeof entry === "string" ? entry : entry.in));
  const exact = paths.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^(?:\\./)?(?:${exact.join("|")})$`);
}
