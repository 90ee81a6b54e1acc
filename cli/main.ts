#!/usr/bin/env node
import { run } from "./run.js";
import { changesAt } from "./watch.js";

// Whoever reads the output may stop early (`| head`): that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { stdout, stderr, stdin, env } = process;
const io = { cwd: process.cwd(), env, stdout, stderr, stdin, changes: changesAt };
process.exitCode = await run(process.argv.slice(2), io);
