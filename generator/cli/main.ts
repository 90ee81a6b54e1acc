#!/usr/bin/env node
import { run } from "./run.js";

// Whoever reads the output may stop early (`| head`): that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { stdout, stderr, stdin, env } = process;
process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr, stdin });
