import type { Token, Tokens } from "marked";
import { createElement, Fragment, type ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { slug } from "../data/slug.js";
import type { DocPage } from "../data/docs.js";
import { Missing } from "./missing.js";
import { CodeBlock } from "./code-block.js";
import { loadShared } from "./load.js";
import { registered } from "./store.js";

/** The page that lists the others. */
const CONTENTS = "README";

/** The documentation: `#/docs/overlays/heading`. */
export function DocsPage({ path }: { readonly path: readonly string[] }) {
  const [pages, setPages] = useState<readonly DocPage[]>();
  useEffect(() => void loadShared("docs").then(setPages), []);
  const wanted = path.join("/") || CONTENTS;
  const page = pages
    ?.filter(({ path: own }) => wanted === own || wanted.startsWith(`${own}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  const heading = page ? wanted.slice(page.path.length + 1) : "";
  useEffect(() => {
    if (heading !== "") document.getElementById(heading)?.scrollIntoView();
  }, [page, heading]);
  if (!pages) return <p role="status">Loading…</p>;
  if (!page) return <Missing what={wanted} />;
  return (
    <article class="doc">
      <p class="crumbs">
        <a href="#/docs">Documentation</a>
      </p>
      <Blocks tokens={page.tokens} page={page} />
    </article>
  );
}

interface Around {
  readonly page: DocPage;
}

const Blocks = ({ tokens, page }: Around & { readonly tokens: readonly Token[] }) => (
  <>
    {tokens.map((token, at) => (
      <Fragment key={at}>{block(token, page)}</Fragment>
    ))}
  </>
);

function block(token: Token, page: DocPage): ComponentChildren {
  switch (token.type) {
    case "heading":
      return createElement(
        `h${token["depth"]}`,
        { id: slug(token["text"]) },
        <Inline tokens={token.tokens} page={page} />,
      );
    case "paragraph":
      return (
        <p>
          <Inline tokens={token.tokens} page={page} />
        </p>
      );
    case "code":
      return <CodeBlock label={token["lang"]?.split(" ")[0] || "Text"} text={token["text"]} />;
    case "list":
      return createElement(
        token["ordered"] ? "ol" : "ul",
        {},
        (token as Tokens.List).items.map((item, at) => (
          <li key={at}>
            <Blocks tokens={item.tokens} page={page} />
          </li>
        )),
      );
    case "blockquote":
      return (
        <blockquote>
          <Blocks tokens={token.tokens ?? []} page={page} />
        </blockquote>
      );
    case "table":
      return <DocTable table={token as Tokens.Table} page={page} />;
    case "hr":
      return <hr />;
    case "text":
      return token.tokens ? <Inline tokens={token.tokens} page={page} /> : inline(token, page);
    case "html":
      // Comments say something to those who write pages; other HTML is shown as it is written.
      return /^<!--[^]*-->\s*$/.test(token["text"]) ? null : token["text"];
    case "space":
      return null;
    default:
      return "text" in token ? token.text : null;
  }
}

const DocTable = ({ table, page }: Around & { readonly table: Tokens.Table }) => (
  <div class="scroll" tabIndex={0} role="region" aria-label="Table">
    <table>
      <thead>
        <tr>
          {table.header.map((cell, at) => (
            <th key={at} scope="col">
              <Inline tokens={cell.tokens} page={page} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>
                <Inline tokens={cell.tokens} page={page} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Inline = ({ tokens = [], page }: Around & { readonly tokens: readonly Token[] | undefined }) => (
  <>
    {tokens.map((token, at) => (
      <Fragment key={at}>{inline(token, page)}</Fragment>
    ))}
  </>
);

function inline(token: Token, page: DocPage): ComponentChildren {
  const tokens = "tokens" in token ? token.tokens : undefined;
  const inner = <Inline tokens={tokens} page={page} />;
  switch (token.type) {
    case "strong":
      return <strong>{inner}</strong>;
    case "em":
      return <em>{inner}</em>;
    case "del":
      return <del>{inner}</del>;
    case "codespan":
      return <code>{token["text"]}</code>;
    case "br":
      return <br />;
    case "link": {
      const target = linkTarget(token["href"], page);
      return target === undefined ? inner : <a href={target}>{inner}</a>;
    }
    case "text":
    case "escape":
      return tokens ? inner : token["text"];
    default:
      return "text" in token ? token.text : null;
  }
}

/** Links between documents lead to their pages; to other files of the package, which are not here, nowhere. */
function linkTarget(href: string, { path }: DocPage): string | undefined {
  if (/^https?:/.test(href)) return href;
  if (href.startsWith("#")) return `#/docs/${path}/${href.slice(1)}`;
  const [file = "", heading] = href.split("#");
  if (!file.endsWith(".md") || file.includes(":")) return undefined;
  const parts = path.split("/").slice(0, -1);
  for (const part of file.replace(/\.md$/, "").split("/"))
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  const target = parts.join("/");
  if (!registered("docs")?.some((other) => other.path === target)) return undefined;
  return `#/docs/${target}${heading === undefined ? "" : `/${heading}`}`;
}
