import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";

/** How much of what a command prints is told where it fails, in characters. */
const TOLD = 400;

/**
 * Runs a command once over files, whose places are put after it. Commands of installed packages are found, as
 * they are in the scripts of a package.
 *
 * @param files absolute; nothing is run where there is none
 * @param cwd where the command runs, absolute
 */
export async function formatFiles(
  command: string,
  files: readonly string[],
  cwd: string,
): Promise<readonly Diagnostic[]> {
  if (files.length === 0) return [];
  const { code, output } = await run([command, ...files.map(quoted)].join(" "), cwd);
  if (code === 0) return [];
  const said = output.trim().slice(-TOLD).split("\n").slice(-3).join("; ");
  const message = `the command that formats what is written failed with ${code}: ${command}`;
  const hint = `${said === "" ? "it says nothing" : said}. The modules are written, as they were before it`;
  return [diagnostic("IC1821", message, {}, hint)];
}

const quoted = (place: string): string =>
  process.platform === "win32" ? `"${place}"` : `'${place.replaceAll("'", "'\\''")}'`;

function run(line: string, cwd: string): Promise<{ code: number | string; output: string }> {
  const name = Object.keys(process.env).find((each) => each.toUpperCase() === "PATH") ?? "PATH";
  const env = { ...process.env, [name]: [...binaries(cwd), process.env[name] ?? ""].join(delimiter) };
  const child = spawn(line, { cwd, env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: error.message, output }));
    child.on("close", (code, signal) => resolve({ code: code ?? signal ?? "no code", output }));
  });
}

/** The folders of installed commands, the nearest first. */
function binaries(folder: string): string[] {
  const above = dirname(folder);
  return [join(folder, "node_modules/.bin"), ...(above === folder ? [] : binaries(above))];
}
