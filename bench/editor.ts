/**
 * How long an editor waits for completion: the TypeScript server with a project that imports every generated
 * module, completing inside a create input of the object with the most fields, once warm.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const ROUNDS = 15;
const MOST_MS = 150;

interface Input {
  readonly module: string;
  readonly type: string;
  readonly profile: string;
  readonly fields: number;
}

/** The create input with the most fields of its own. */
function largestInput(): Input {
  const inputs = readdirSync("generated/3.0").flatMap((file): Input[] => {
    const text = readFileSync(join("generated/3.0", file), "utf8");
    const module = file.replace(/\.ts$/, "");
    return [...text.matchAll(/export const (create\w+): FunctionProfile<\s*(\w+)/g)].map(
      ([, profile = "", type = ""]) => {
        const [, body = ""] = new RegExp(`interface ${type}(?:Fields)? \\{([^]*?)^\\}`, "m").exec(text) ?? [];
        return { module, type, profile, fields: body.match(/^ {2}\w+\??:/gm)?.length ?? 0 };
      },
    );
  });
  return inputs.reduce((most, input) => (input.fields > most.fields ? input : most));
}

const { module, type, profile, fields } = largestInput();
const before = `import * as all from "intacct-modules/3.0/index";
import * as older from "intacct-modules/2.1/index";
import { ${profile}, type ${type} } from "intacct-modules/3.0/${module}";
export const profiles = [all, older, ${profile}];
export const input: ${type} = {
  `;
const text = `${before}\n};\n`;

mkdirSync("node_modules/.cache", { recursive: true });
const folder = mkdtempSync(resolve("node_modules/.cache/editor-"));
const file = join(folder, "consumer.ts");
writeFileSync(file, text);
const paths = {
  "intacct-runtime": [resolve("runtime/index.ts")],
  "intacct-modules/*": [resolve("generated/*.ts")],
};
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({ extends: resolve("tsconfig.json"), compilerOptions: { paths }, include: ["*.ts"] }),
);

const server = spawn(
  process.execPath,
  ["node_modules/typescript/lib/tsserver.js", "--disableAutomaticTypingAcquisition"],
  {
    stdio: ["pipe", "pipe", "ignore"],
  },
);
const answers = new Map<number, (body: unknown) => void>();
createInterface({ input: server.stdout }).on("line", (line) => {
  if (!line.startsWith("{")) return;
  const message = JSON.parse(line) as { type: string; request_seq?: number; body?: unknown };
  if (message.type === "response" && message.request_seq !== undefined)
    answers.get(message.request_seq)?.(message.body);
});

let sequence = 0;
function send(command: string, args: object): void {
  server.stdin.write(`${JSON.stringify({ seq: ++sequence, type: "request", command, arguments: args })}\n`);
}
function ask(command: string, args: object): Promise<unknown> {
  send(command, args);
  const seq = sequence;
  return new Promise((done) => answers.set(seq, done));
}

try {
  send("open", { file });
  const lines = before.split("\n");
  const place = { file, line: lines.length, offset: (lines.at(-1) as string).length + 1 };
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    // A letter typed and taken back: what an editor asks about has just changed.
    send("change", { ...place, endLine: place.line, endOffset: place.offset, insertString: "x" });
    send("change", { ...place, endLine: place.line, endOffset: place.offset + 1, insertString: "" });
    const start = performance.now();
    const body = (await ask("completionInfo", place)) as { entries?: { name: string }[] } | undefined;
    times.push(performance.now() - start);
    found = body?.entries?.length ?? 0;
  }
  const [cold = 0, ...warm] = times;
  const median = warm.sort((a, b) => a - b)[warm.length >> 1] as number;
  console.log(`completion in ${type} (${fields} fields): ${found} proposals`);
  console.log(`first ${cold.toFixed(0)} ms, then ${median.toFixed(0)} ms (wanted: ${MOST_MS})`);
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
