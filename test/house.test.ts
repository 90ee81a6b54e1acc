import fs from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { codes } from "../schema/text/codes.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Which rooms a room may import from, itself aside, and why not from the others. */
const rooms: Readonly<Record<string, { readonly from: readonly string[]; readonly because: string }>> = {
  "schema/text": {
    from: [],
    because:
      "Positions and findings are what everything else is built on; they know nothing of what is found.",
  },
  "schema/model": {
    from: ["schema/text", "runtime"],
    because: "The model is what the readers fill and the printers use; it must not know any of them.",
  },
  "schema/dtd": {
    from: ["schema/text", "schema/model"],
    because: "A reader turns text into a grammar; what is made of the grammar is none of its business.",
  },
  "schema/notes": {
    from: ["schema/text", "schema/model"],
    because: "Notes are carried into the model once; what is made of the model never sees them.",
  },
  "schema/xsd": {
    from: ["schema/text", "schema/model", "schema/dtd", "runtime"],
    because:
      "It reads files and characters as the DTD reader does; nothing that uses grammars is its business.",
  },
  "schema/document": {
    from: ["schema/text", "schema/model", "schema/dtd", "runtime"],
    because: "Documents are judged by the grammar alone, never by what is generated from it.",
  },
  "schema/schema.ts": {
    from: ["schema/text", "schema/model", "schema/dtd", "schema/notes", "schema/xsd"],
    because: "Finding and reading grammars is all that a schema folder is for.",
  },
  "schema/element-tree.ts": {
    from: ["runtime"],
    because: "Documents are read as trees of elements in one way, whatever they are about.",
  },
  "schema/profiles": {
    from: ["schema/text", "schema/model"],
    because: "What can be asked of the gateway follows from the grammar, whatever file it will stand in.",
  },
  "schema/diff": {
    from: ["schema/text", "schema/model", "runtime"],
    because:
      "What changed is told from models, never from texts: how a schema is written is none of its business.",
  },
  "schema/update": {
    from: ["schema/text", "schema/model", "schema/diff", "runtime"],
    because: "Texts are changed as models tell: which files they stand in, and who asks, is for the caller.",
  },
  "schema/overlay": {
    from: ["schema/text", "schema/model", "schema/profiles", "schema/element-tree.ts", "runtime"],
    because: "What a company adds is said in files of its own; what becomes of it is for the plan to settle.",
  },
  "generator/plan": {
    from: ["schema/text", "schema/model", "schema/profiles", "runtime"],
    because:
      "Modules, names and declarations are settled before anything is printed: printing decides nothing.",
  },
  "generator/emit": {
    from: ["generator/plan"],
    because:
      "Printing makes text of what the plan declares; it neither reads schemas nor decides what there is.",
  },
  "generator/checksum.ts": {
    from: [],
    because: "What a module says is told from its text alone, by whoever makes it and whoever writes it.",
  },
  "generator/prepare.ts": {
    from: [
      "schema/text",
      "schema/model",
      "schema/profiles",
      "generator/plan",
      "generator/emit",
      "generator/companies.ts",
    ],
    because: "What a variant changes is settled from plans, before anything is printed.",
  },
  "generator/companies.ts": {
    from: ["generator/plan", "generator/emit"],
    because: "What a company has of its own is told from declarations, before they are printed.",
  },
  "generator/memo.ts": {
    from: ["schema/model", "generator/emit", "generator/prepare.ts"],
    because: "It keeps what was made; how that is made, it does not know.",
  },
  "generator/generate.ts": {
    from: [
      "schema/text",
      "schema/model",
      "generator/plan",
      "generator/emit",
      "generator/checksum.ts",
      "generator/memo.ts",
      "generator/prepare.ts",
    ],
    because: "Generating is a function from grammars to texts: it runs wherever its input comes from.",
  },
  "generator/targets.ts": {
    from: [
      "schema/text",
      "schema/model",
      "schema/overlay",
      "generator/config",
      "generator/emit",
      "generator/generate.ts",
      "generator/memo.ts",
      "generator/plan",
      "generator/read",
      "generator/write",
    ],
    because:
      "It reads what an output is made from, and hands on what was made: writing is asked for elsewhere.",
  },
  "generator/make": {
    from: ["generator/memo.ts", "generator/targets.ts"],
    because: "Who makes an output, and when, changes nothing about it.",
  },
  "generator/read": {
    from: [
      "schema/text",
      "schema/model",
      "schema/dtd",
      "schema/schema.ts",
      "schema/overlay",
      "generator/config",
      "generator/emit",
      "generator/write",
    ],
    because: "Reading files is the same for programs and for the command line, and prints nothing.",
  },
  "generator/report": {
    from: ["schema/text", "schema/model", "schema/document", "generator/plan", "generator/read"],
    because:
      "What can be told of a schema is found once: programs get it as values, the command line prints it.",
  },
  "generator/compare": {
    from: [
      "schema/text",
      "schema/model",
      "schema/dtd",
      "schema/schema.ts",
      "schema/overlay",
      "schema/diff",
      "schema/update",
      "generator/plan",
      "generator/read",
    ],
    because: "Whatever two things are, they are read into grammars, and grammars are compared.",
  },
  "generator/api": {
    from: [
      "schema/text",
      "schema/model",
      "schema/document",
      "schema/diff",
      "generator/compare",
      "generator/config",
      "generator/emit",
      "generator/make",
      "generator/memo.ts",
      "generator/read",
      "generator/report",
      "generator/targets.ts",
      "generator/write",
    ],
    because: "It offers what the commands do to programs; the command line is one of its callers.",
  },
  "generator/config": {
    from: ["schema/text"],
    because: "What a configuration can say stands alone: people import it to write one.",
  },
  plugin: {
    from: ["generator/api"],
    because: "It does for bundlers what any program may do with the generator as a library.",
  },
  "generator/write": {
    from: ["schema/text", "generator/checksum.ts"],
    because: "Writing puts texts on a disk safely, whatever the texts are.",
  },
  "sandbox/gateway": {
    from: [
      "schema/text",
      "schema/model",
      "schema/document",
      "schema/element-tree.ts",
      "schema/profiles",
      "schema/overlay",
      "runtime",
    ],
    because: "Requests become answers without disk or network: how they travel is somebody else's business.",
  },
  sandbox: {
    from: [
      "sandbox/gateway",
      "schema/text",
      "schema/model",
      "schema/dtd",
      "schema/schema.ts",
      "schema/overlay",
    ],
    because: "It is a program of its own beside the generator; only the command line starts it.",
  },
  "explorer/data": {
    from: ["schema/text", "schema/model", "generator/plan", "generator/emit", "runtime"],
    because: "What the pages show is told from the plan, so that it is what is generated.",
  },
  "explorer/page": {
    from: ["explorer/data", "runtime"],
    because: "It runs in a browser, with the data and the runtime alone.",
  },
  explorer: {
    from: ["explorer/data"],
    because: "A site is a list of texts: where they go is somebody else's business.",
  },
  cli: {
    from: [
      "explorer",
      "explorer/data",
      "sandbox",
      "schema/text",
      "schema/model",
      "schema/dtd",
      "schema/document",
      "schema/schema.ts",
      "schema/profiles",
      "schema/diff",
      "schema/update",
      "schema/overlay",
      "generator/compare",
      "generator/plan",
      "generator/report",
      "generator/make",
      "generator/memo.ts",
      "generator/targets.ts",
      "generator/config",
      "generator/read",
      "generator/write",
      "runtime",
      "runtime/transport/node.ts",
    ],
    because: "The command line may use everything, and nothing uses it.",
  },
  "runtime/transport/node.ts": {
    from: ["runtime"],
    because: "Under Node the runtime may also read a file and tell Node's channels; nowhere else.",
  },
  runtime: {
    from: [],
    because: "What users bundle stays small and runs anywhere: it brings in nothing but itself.",
  },
  generated: {
    from: ["runtime"],
    because: "Generated modules are read and shipped by users, who have the runtime and no generator.",
  },
};

const mayTouchDisk = [
  "cli",
  "generator/compare",
  "generator/read",
  "generator/write",
  "sandbox",
  "runtime/transport/node.ts",
];

interface Source {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly room: string;
  readonly tree: ts.SourceFile;
}

const sources: readonly Source[] = [
  "schema",
  "generator",
  "plugin",
  "sandbox",
  "explorer",
  "cli",
  "runtime",
  "generated",
].flatMap((folder) =>
  filesBelow(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path,
      room: roomOf(path),
      tree: ts.createSourceFile(
        path,
        fs.readFileSync(join(root, path), "utf8"),
        ts.ScriptTarget.Latest,
        true,
      ),
    })),
);

function filesBelow(folder: string): string[] {
  const place = join(root, folder);
  if (!fs.existsSync(place)) return [];
  return fs
    .readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => fs.statSync(join(place, name)).isFile())
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .sort();
}

function roomOf(path: string): string {
  const room = Object.keys(rooms).find((name) => path === name || path.startsWith(`${name}/`));
  return room ?? `no room: ${path}`;
}

/** What a file imports, exports from, or loads with `import()`. */
function importsOf({ tree }: Source): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    const loaded =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
    for (const specifier of [named, loaded]) {
      if (specifier && ts.isStringLiteral(specifier)) found.push(specifier.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The room that an import leads to; the specifier itself where it leads out of the project. */
function targetOf(source: Source, specifier: string): string {
  if (specifier === "intacct-runtime/node") return "runtime/transport/node.ts";
  if (specifier.startsWith("intacct-runtime")) return "runtime";
  if (!specifier.startsWith(".")) return specifier;
  const place = resolve(root, dirname(source.path), specifier).replace(/\.js$/, ".ts");
  return roomOf(relative(root, place).split(sep).join("/"));
}

/** The file that a relative import names, relative to the project. */
function fileAt({ path }: Source, specifier: string): string {
  const place = relative(root, resolve(root, dirname(path), specifier))
    .split(sep)
    .join("/");
  const found = [".ts", ".tsx"].map((ending) => place.replace(/\.js$/, ending));
  return found.find((one) => fs.existsSync(join(root, one))) ?? place;
}

/** The groups of files that all lead to each other, by the algorithm of Tarjan. */
function circlesIn(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.size - 1);
    open.push(path);
    for (const other of next.get(path) ?? []) {
      if (!index.has(other)) visit(other);
      if (open.includes(other)) low.set(path, Math.min(low.get(path) ?? 0, low.get(other) ?? 0));
    }
    if (low.get(path) !== index.get(path)) return;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const path of next.keys()) if (!index.has(path)) visit(path);
  return circles;
}

/** Types of XML Schema hold types, and their readers call each other; records are related to records. */
const mayRecurse = ["schema/xsd", "generated"];

describe("imports", () => {
  it("every file stands in a room", () => {
    expect(sources.filter(({ room }) => room.startsWith("no room")).map(({ path }) => path)).toEqual([]);
  });

  for (const [room, { from, because }] of Object.entries(rooms)) {
    it(`${room}: ${because}`, () => {
      const bans = sources
        .filter((source) => source.room === room)
        .flatMap((source) =>
          importsOf(source)
            .map((specifier) => targetOf(source, specifier))
            .filter((target) => target in rooms && target !== room && !from.includes(target))
            .map((target) => `${source.path} imports ${target}`),
        );
      expect(bans).toEqual([]);
    });
  }

  it("no file leads back to itself: What takes part in a circle can only be understood all at once.", () => {
    const paths = new Set(sources.map(({ path }) => path));
    const next = new Map(
      sources.map((source) => [
        source.path,
        importsOf(source)
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => fileAt(source, specifier))
          .filter((path) => paths.has(path)),
      ]),
    );
    expect(circlesIn(next).filter(([path = ""]) => !mayRecurse.includes(roomOf(path)))).toEqual([]);
  });

  it("runtime and generated: Nothing is installed with them, so they use no package and nothing of Node.", () => {
    const bans = sources
      .filter(({ room }) => room === "runtime" || room === "generated")
      .flatMap((source) => importsOf(source).map((specifier) => [source.path, specifier] as const))
      .filter(([, specifier]) => !specifier.startsWith(".") && specifier !== "intacct-runtime");
    expect(bans).toEqual([]);
  });

  it("only cli and write touch disk or process: All else can be tested, and used, without either.", () => {
    const bans = sources
      .filter(({ room }) => !mayTouchDisk.includes(room))
      .flatMap((source) => [
        ...importsOf(source)
          .filter((specifier) => /^(node:)?(fs|child_process|process|net|http|https)\b/.test(specifier))
          .map((specifier) => `${source.path} imports ${specifier}`),
        ...(/\bprocess\./.test(codeOf(source)) ? [`${source.path} uses process`] : []),
      ]);
    expect(bans).toEqual([]);
  });
});

/** The text of a file without its comments and strings. */
function codeOf({ tree }: Source): string {
  const parts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJSDoc(node)) return;
    const children = node.getChildren(tree);
    if (children.length === 0) parts.push(node.getText(tree));
    children.forEach(visit);
  };
  visit(tree);
  return parts.join(" ").replace(/ \. /g, ".");
}

describe("habits", () => {
  const written = sources.filter(({ room }) => room !== "generated");

  it("nothing ends a process (signal 0 only asks whether it is there), and one file sets the exit code: Callers must be able to go on.", () => {
    expect(
      written
        .filter((source) => /process\.(exit|abort)\b|process\.kill\b(?! \( \w+ , 0 \))/.test(codeOf(source)))
        .map(({ path }) => path),
    ).toEqual([]);
    const setting = written.filter((source) => codeOf(source).includes("process.exitCode"));
    expect(setting.map(({ path }) => path)).toEqual(["cli/main.ts"]);
  });

  it("nothing compares by locale: The same input must print the same on every machine.", () => {
    const local = /localeCompare|toLocale\w+|Intl\./;
    expect(written.filter((source) => local.test(codeOf(source))).map(({ path }) => path)).toEqual([]);
  });

  it("files have at most 400 lines: Longer ones do more than one thing.", () => {
    const long = written
      .map(({ path, tree }) => [path, tree.getLineStarts().length] as const)
      .filter(([, lines]) => lines > 401);
    expect(long).toEqual([]);
  });

  it("functions have at most 60 lines: What does not fit a screen is not understood at a glance.", () => {
    expect(written.flatMap(longFunctions)).toEqual([]);
  });
});

function longFunctions({ path, tree }: Source): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const { line: first } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      const { line: last } = tree.getLineAndCharacterOfPosition(node.end);
      if (last - first + 1 > 60) found.push(`${path}:${first + 1} has ${last - first + 1} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe("docs/architecture.md", () => {
  const text = fs.readFileSync(join(root, "docs/architecture.md"), "utf8");
  const table = text.split("<!-- rooms -->")[1]?.split("<!-- end of rooms -->")[0] ?? "";
  const rows = Array.from(table.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm), ([, room = "", uses = ""]) => ({
    room,
    from: Array.from(uses.matchAll(/`([^`]+)`/g), ([, name = ""]) => name),
  }));

  it("lists the rooms with what they may use: say it there when a row above changes", () => {
    const told = Object.fromEntries(rows.map(({ room, from }) => [room, [...from].sort()]));
    const held = Object.fromEntries(
      Object.entries(rooms).map(([room, { from }]) => [room, [...from].sort()]),
    );
    expect(told).toEqual(held);
  });

  it("has each room below all that it uses", () => {
    const above = new Set<string>();
    for (const { room, from } of rows) {
      expect(from.filter((used) => !above.has(used)), room).toEqual([]); // prettier-ignore
      above.add(room);
    }
  });

  it("draws rooms that exist, and all passes", () => {
    const [picture = ""] = /^```\n[^]*?^```$/m.exec(text) ?? [];
    const drawn = picture.match(/\b(?:schema|generator|explorer)\/[\w.]+/g) ?? [];
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((room) => !(room in rooms))).toEqual([]);
    for (const [, pass = ""] of text.matchAll(/^\| `((?:schema|generator)\/\w+)` .*\|.*\|.*\|$/gm))
      expect(drawn).toContain(pass);
  });
});

describe("diagnostic codes", () => {
  const textOf = (paths: readonly string[]): string =>
    paths.map((path) => fs.readFileSync(join(root, path), "utf8")).join("\n");
  const unusedIn = (text: string): string[] => Object.keys(codes).filter((code) => !text.includes(code));

  it("each is reported somewhere", () => {
    const paths = ["schema", "generator", "cli"]
      .flatMap(filesBelow)
      .filter((path) => path.endsWith(".ts") && path !== "schema/text/codes.ts");
    expect(unusedIn(textOf(paths))).toEqual([]);
  });

  it("each is seen by a test", () => {
    const tests = filesBelow("test").filter((path) => path !== "test/house.test.ts");
    expect(unusedIn(textOf(tests)), "add a case that shows it: CONTRIBUTING.md says how").toEqual([]);
  });

  it("are listed in order", () => {
    expect(Object.keys(codes)).toEqual(Object.keys(codes).sort());
  });
});
