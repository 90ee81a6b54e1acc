import fs from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { codes } from "../schema/text/codes.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Rule {
  /** The rooms that a room may import from, itself aside. */
  readonly from: readonly string[];
  /** Why not from the others. */
  readonly because: string;
}

const architecture = fs.readFileSync(join(root, "docs/architecture.md"), "utf8");

/** The rule of each room, as docs/architecture.md states it: `- **\`room\`** uses \`other\`, …. The reason.` */
const rooms: Readonly<Record<string, Rule>> = Object.fromEntries(
  (architecture.split("<!-- rooms -->")[1]?.split("<!-- end of rooms -->")[0] ?? "")
    .split(/^- /m)
    .slice(1)
    .map((item) => {
      const line = item.trim().replace(/\n {2}/g, " ");
      const [, room = "", uses = "", because = ""] = /^\*\*`(.+?)`\*\* uses (.+?)\. (.+)$/.exec(line) ?? [];
      return [room, { from: Array.from(uses.matchAll(/`(.+?)`/g), ([, name = ""]) => name), because }];
    }),
);

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
  const around = Object.keys(rooms).filter((name) => path === name || path.startsWith(`${name}/`));
  return around.toSorted((a, b) => b.length - a.length)[0] ?? `no room: ${path}`;
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
    const homeless = sources.filter(({ room }) => room.startsWith("no room")).map(({ path }) => path);
    expect(homeless, "list their folder in docs/architecture.md").toEqual([]);
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
      expect(bans, "docs/architecture.md lists what it may use").toEqual([]);
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
  it("has a rule with its reason for each room, below all rooms that it uses", () => {
    const above = new Set<string>();
    for (const [room, { from, because }] of Object.entries(rooms)) {
      expect(because, `- **\`${room}\`** uses …. Its reason.`).not.toBe("");
      expect(from.filter((used) => !above.has(used)), room).toEqual([]); // prettier-ignore
      above.add(room);
    }
    expect(above.size).toBeGreaterThan(30);
  });

  it("draws rooms that exist, and all passes", () => {
    const [picture = ""] = /^```\n[^]*?^```$/m.exec(architecture) ?? [];
    const drawn = picture.match(/\b(?:schema|generator|explorer)\/[\w.]+/g) ?? [];
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((room) => !(room in rooms))).toEqual([]);
    for (const [, pass = ""] of architecture.matchAll(/^\| `((?:schema|generator)\/\w+)` .*\|.*\|.*\|$/gm))
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
