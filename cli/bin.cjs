#!/usr/bin/env node
// Old syntax on purpose: a Node that is too old must be able to read this file, to say that it is.
var least = [20, 19];
var parts = process.versions.node.split(".").map(Number);
if (parts[0] > least[0] || (parts[0] === least[0] && parts[1] >= least[1])) {
  require("./start.cjs");
} else {
  process.stderr.write(
    "intacct-codegen needs Node " +
      least.join(".") +
      " or newer; this is Node " +
      process.versions.node +
      ".\n",
  );
  process.exitCode = 2;
}
