/**
 * Publishes the packages, in the order in which they need each other: `npm run release` says what it would do, and
 * `npm run release -- --publish` does it. Refuses whatever would make a release that nobody can make again.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf, type Release } from "./release/problems.js";

/** The folders that are packed, the runtime first: the others depend on it. */
const folders = ["runtime", "generated", "."];

const git = (...args: readonly string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();

const isPublished = process.argv.slice(2).includes("--publish");
const release: Release = {
  manifests: folders.map((folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as never),
  changelog: readFileSync("CHANGELOG.md", "utf8"),
  lock: readFileSync("package-lock.json", "utf8"),
  changes: git("status", "--porcelain"),
  tags: git("tag", "--points-at", "HEAD").split("\n"),
};
const problems = problemsOf(release);
for (const problem of problems) console.error(`refused: ${problem}`);

if (problems.length > 0) process.exitCode = 1;
else {
  // `prepack` of the first package builds for all: it does not run by itself for the other two.
  execFileSync("npm", ["run", "prepack", "--silent"], { stdio: "inherit" });
  const how = isPublished ? ["--provenance"] : ["--dry-run"];
  for (const folder of folders)
    execFileSync("npm", ["publish", "--access", "public", "--ignore-scripts", ...how], {
      cwd: folder,
      stdio: "inherit",
    });
  if (!isPublished) console.log("nothing was published: npm run release -- --publish does");
}
