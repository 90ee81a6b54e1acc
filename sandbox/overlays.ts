import fs from "node:fs";
import type { Overlay } from "../schema/overlay/model.js";
import { SourceFile } from "../schema/text/source.js";

/** Reads overlay files and combines them in order. Throws where one cannot be read, or is wrong. */
export async function readOverlayFiles(paths: readonly string[]): Promise<Overlay> {
  // Loaded here because it loads what reads YAML, which most sandboxes can do without.
  const { readOverlays } = await import("../schema/overlay/read.js");
  const files = paths.map((path) => new SourceFile(path, fs.readFileSync(path, "utf8")));
  const { value, diagnostics } = readOverlays(files);
  const [fault] = diagnostics;
  if (!fault) return value;
  const { file, start } = fault.at?.span ?? {};
  const { line, column } = file?.locate(start ?? 0) ?? {};
  throw new Error(`${[file?.path, line, column].join(":")}: ${fault.message}`);
}
