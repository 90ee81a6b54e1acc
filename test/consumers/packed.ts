import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The packages, with the folder that each is packed from. */
export const folders = {
  "intacct-codegen": root,
  "intacct-runtime": path.join(root, "runtime"),
  "intacct-modules": path.join(root, "generated"),
} as const;

export type PackageName = keyof typeof folders;

export interface Packed {
  readonly tarball: string;
  /** In bytes, of the tarball. */
  readonly size: number;
  /** In bytes, of the files in it. */
  readonly unpackedSize: number;
  /** Relative to the package's root. */
  readonly files: readonly string[];
}

export const temporaryFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), "intacct-consumers-"));

/** Packs a package into a folder. Its scripts do not run: what is packed is built before. */
export function pack(name: PackageName, into: string): Packed {
  const json = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", into], {
    cwd: folders[name],
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const [report] = JSON.parse(json) as [
    { filename: string; size: number; unpackedSize: number; files: { path: string }[] },
  ];
  const { filename, size, unpackedSize, files } = report;
  return { tarball: path.join(into, filename), size, unpackedSize, files: files.map((file) => file.path) };
}

/** Makes a project in a folder, with packages installed from their tarballs. Asks no registry. */
export function installed(folder: string, tarballs: readonly string[]): void {
  fs.mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(tarballs.map((file) => [nameOf(file), `file:${file}`]));
  const manifest = { name: "consumer", version: "1.0.0", private: true, type: "module", dependencies };
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent"], { cwd: folder });
}

/**
 * Makes a project of a folder: what is packed is unpacked in its node_modules, and what these packages and tools need
 * is linked from this repository. Asks no registry, and installs what the generator depends on in no time.
 */
export function linked(folder: string, tarballs: readonly string[]): void {
  const modules = path.join(folder, "node_modules");
  fs.mkdirSync(modules, { recursive: true });
  for (const name of fs.readdirSync(path.join(root, "node_modules"))) {
    if (name.startsWith(".") || name in folders) continue;
    fs.symlinkSync(path.join(root, "node_modules", name), path.join(modules, name));
  }
  for (const tarball of tarballs) {
    const into = path.join(modules, nameOf(tarball));
    fs.mkdirSync(into);
    execFileSync("tar", ["-xzf", tarball, "-C", into, "--strip-components=1"]);
  }
}

const nameOf = (tarball: string): string => path.basename(tarball).replace(/-\d+\.\d+\.\d+.*$/, "");
