import { lexer, type Token, type Tokens } from "marked";
import { slug } from "./slug.js";

/** One page of documentation: Markdown as a tree, so that the page makes its own elements of it. */
export interface DocPage {
  /** `overlays`, `decisions/0012-names` */
  readonly path: string;
  readonly title: string;
  readonly tokens: readonly Token[];
  /** Its sections as text, to be searched. */
  readonly sections: readonly DocSection[];
}

export interface DocSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** @param path relative to `docs/`, without the ending */
export function docPage(path: string, markdown: string): DocPage {
  const tokens = lexer(markdown).map(lean);
  const sections: { id: string; title: string; text: string }[] = [];
  for (const token of tokens) {
    if (token.type === "heading") sections.push({ id: slug(token["text"]), title: token["text"], text: "" });
    else if (sections.length === 0) sections.push({ id: "", title: path, text: textOf(token) });
    else (sections.at(-1) as { text: string }).text += ` ${textOf(token)}`;
  }
  return {
    path,
    title: sections[0]?.title ?? path,
    tokens,
    sections: sections.map((section) => ({ ...section, text: section.text.replace(/\s+/g, " ").trim() })),
  };
}

/** A token with nothing but what a page is made of: the text of parts is not kept a second time. */
function lean(token: Token): Token {
  const { raw, text, tokens, ...rest } = token as Tokens.Generic & { text?: string };
  const parts = tokens?.map(lean);
  const isMade = parts !== undefined || token.type === "list" || token.type === "table";
  const inner = {
    ...(Array.isArray(rest["items"]) && { items: rest["items"].map(lean) }),
    ...(Array.isArray(rest["header"]) && { header: rest["header"].map(lean) }),
    ...(Array.isArray(rest["rows"]) && { rows: rest["rows"].map((row: Token[]) => row.map(lean)) }),
  };
  return {
    ...rest,
    ...inner,
    ...(parts && { tokens: parts }),
    ...((!isMade || token.type === "heading") && { text: text ?? raw }),
  } as Token;
}

/** The words of a token and all that is in it. */
function textOf(token: Token): string {
  const { text, tokens, items, header, rows } = token as Tokens.Generic & { text?: string };
  const parts: Token[] = [
    ...(tokens ?? []),
    ...(Array.isArray(items) ? items : []),
    ...(Array.isArray(header) ? header : []),
    ...(Array.isArray(rows) ? rows : []).flat(),
  ];
  return parts.length > 0 ? parts.map(textOf).join("") + " " : (text ?? "");
}
