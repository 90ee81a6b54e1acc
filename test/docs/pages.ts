import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { lexer, walkTokens, type Tokens } from "marked";
import { slug } from "../../explorer/data/slug.js";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A fenced block of code. */
export interface Block {
  /** `README.md:30` */
  readonly place: string;
  readonly language: string;
  /** What follows the language: `run`, `more`. */
  readonly words: readonly string[];
  readonly text: string;
}

/** A page of Markdown, read for what tests ask of it. */
export interface Page {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** All pages that are kept in the repository but the list of changes, which says what was true once. */
export const pages = (): readonly Page[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((path) => path !== "" && path !== "CHANGELOG.md" && fs.existsSync(join(root, path)))
    .map(pageAt);

export function pageAt(path: string): Page {
  const text = fs.readFileSync(join(root, path), "utf8");
  const blocks: Block[] = [];
  const links: string[] = [];
  const anchors = new Set<string>();
  let from = 0;
  void walkTokens(lexer(text), (token) => {
    if (token.type === "code" && token.raw.startsWith("```")) {
      const { lang = "", text: code } = token as Tokens.Code;
      const [language = "", ...words] = lang.split(" ");
      // Blocks in lists are indented: their first line leads to them.
      const fence = `\`\`\`${lang}\n`;
      from = text.indexOf(fence, from) + 1;
      const line = text.slice(0, from).split("\n").length;
      blocks.push({ place: `${path}:${line}`, language, words, text: `${code}\n` });
    } else if (token.type === "heading") anchors.add(slug((token as Tokens.Heading).text));
    else if (token.type === "link") links.push((token as Tokens.Link).href);
  });
  return { path, text, blocks, links, anchors };
}

/** The file that a link leads to, relative to the repository; undefined for addresses of the web. */
export function targetOf(link: string, from: Page): { path: string; anchor: string } | undefined {
  if (/^[a-z]+:/.test(link)) return undefined;
  const [file = "", anchor = ""] = link.split("#");
  const path = file === "" ? from.path : posix.join(posix.dirname(from.path), file);
  return { path: path.replace(/\/$/, ""), anchor };
}

/** A new folder in the repository, where modules find `node_modules`. */
export function scratch(name: string): string {
  const parent = join(root, "test/.made");
  fs.mkdirSync(parent, { recursive: true });
  return fs.mkdtempSync(join(parent, `docs-${name}-`));
}

export function put(path: string, text: string): void {
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(path, text);
}
