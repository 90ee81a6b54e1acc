import { describe, expect, it } from "vitest";
import { DocumentValidator } from "../../../schema/document/validate.js";
import { shippedGrammars } from "../../../sandbox/shipped.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { grammarOf } from "../../support/grammar.js";
import { verdictOf } from "../../support/verdict.js";
import { handMade, handMadeDtd } from "../../conformance/hand-made.js";

const validator = (dtd: string): DocumentValidator => new DocumentValidator(grammarOf(dtd));

describe("verdicts", () => {
  it("are those recorded of libxml2", () => {
    const judge = validator(handMadeDtd);
    const wrong = handMade.flatMap(({ verdict, document }) => {
      const ours = verdictOf(judge.validate("d.xml", document));
      return ours === verdict ? [] : [`${verdict}, here ${ours}: ${Buffer.from(document).toString()}`];
    });
    expect(wrong).toEqual([]);
  });

  it("do not depend on what was judged before", () => {
    const judge = validator(handMadeDtd);
    const all = (): string[] => handMade.map(({ document }) => verdictOf(judge.validate("d.xml", document)));
    expect(all()).toEqual(all());
  });

  it("are exact for models that are not deterministic", () => {
    const judge = validator(
      "<!ELEMENT request ((a, b) | (a, c))><!ELEMENT a EMPTY><!ELEMENT b EMPTY><!ELEMENT c EMPTY>",
    );
    const verdict = (content: string): boolean =>
      judge.validate("d.xml", `<request>${content}</request>`).valid;
    expect(["<a/><b/>", "<a/><c/>", "<a/>", "<a/><a/>", "<b/>"].map(verdict)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

it("says how an answer is checked that is taken for a request", () => {
  const judge = validator("<!ELEMENT request EMPTY>");
  expect(judge.validate("a.xml", "<response/>").diagnostics).toMatchObject([
    { code: "IC1601", hint: "it is a response: check it with --message response" },
  ]);
});

describe("hostile documents", () => {
  const judge = validator(
    "<!ELEMENT request ANY><!ELEMENT x ANY><!ATTLIST x key CDATA #IMPLIED id ID #IMPLIED><!ELEMENT t (#PCDATA)>",
  );
  const codesOf = (document: string): string[] =>
    judge.validate("d.xml", document).diagnostics.map(({ code }) => code);

  it.each<[string, string, string]>([
    ["nesting", "<x>".repeat(100_000), "IC1652"],
    ["long names", `<${"n".repeat(60_000)}/>`, "IC1652"],
    ["long text", `<t>${"x".repeat(10_000_001)}</t>`, "IC1652"],
    ["long attributes", `<x key="${"x".repeat(10_000_001)}"/>`, "IC1652"],
    ["an entity that doubles", laughs(30, 2), "IC1652"],
    ["an entity with too many elements", laughs(6, 10, "<x/>"), "IC1652"],
    ["entities in a circle", '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]><x key="&a;"/>', "IC1651"],
    ["unbalanced entities", '<!DOCTYPE x [<!ENTITY a "</x><x>">]><x>&a;</x>', "IC1651"],
  ])("%s ends in one clear error", (_, document, code) => {
    expect(codesOf(document).filter((found) => found !== "IC1661" && found !== "IC1601")).toEqual([code]);
  });

  it("are read in linear time", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(" ");
    const found = codesOf(`<request><x ${many}/></request>`);
    expect(found.filter((code) => code === "IC1611")).toHaveLength(100);
    expect(found).toContain("IC1690");
    expect(codesOf(`<request>${"<x id='a'/>".repeat(200_000)}</request>`)).toHaveLength(101);
    expect(codesOf(`<request>${"<x/>&#32;".repeat(200_000)}</request>`)).toEqual([]);
  });

  it("say what ends the reading, however much was found before", () => {
    const found = codesOf(`<request>${"<y/>".repeat(150)}`);
    expect(found.at(-1)).toBe("IC1651");
  });
});

function laughs(levels: number, width: number, first = "ha"): string {
  const declare = (level: number): string =>
    `<!ENTITY l${level} "${level === 0 ? first : `&l${level - 1};`.repeat(width)}">`;
  return `<!DOCTYPE x [${Array.from({ length: levels }, (_, level) => declare(level)).join("")}]><x>&l${levels - 1};</x>`;
}

describe("findings", () => {
  const judge = validator(
    "<!ENTITY % NUMBER_10_2 '(#PCDATA)'><!ENTITY % BOOLEAN '(#PCDATA)'><!ENTITY % DATE '(year, month, day)'>" +
      "<!ELEMENT request (line*, date?, paid?, password?)><!ELEMENT line (amount, memo?)><!ELEMENT amount %NUMBER_10_2;>" +
      "<!ELEMENT memo (#PCDATA)><!ELEMENT date %DATE;><!ELEMENT year (#PCDATA)><!ELEMENT month (#PCDATA)>" +
      "<!ELEMENT day (#PCDATA)><!ELEMENT paid %BOOLEAN;><!ELEMENT password %BOOLEAN;>",
  );
  const first = (content: string) =>
    judge.validate("d.xml", `<request>\n${content}\n</request>`).diagnostics[0];

  it("know where they are", () => {
    const found = first("<line><amount>1</amount></line>\n<line><amount>1</amount><meno/></line>");
    expect(found?.xpath).toBe("/request/line[2]/meno");
    expect(found?.at?.span.file.locate(found.at.span.start)).toEqual({ line: 3, column: 26 });
    expect(found?.hint).toBe("Did you mean memo?");
  });

  it.each([
    [
      "<line><amount>12.345</amount></line>",
      'amount: expected at most 2 digits after the point, got "12.345"',
    ],
    ["<line><amount>1e5</amount></line>", 'amount: expected a decimal such as "120.50", got "1e5"'],
    [
      "<date><year>2026</year><month>2</month><day>30</day></date>",
      'date: expected a date of the calendar, got "2026-02-30"',
    ],
    ["<paid>maybe</paid>", 'paid: expected true or false, got "maybe"'],
    ["<password>swordfish</password>", "password: expected true or false, got (hidden)"],
  ])("%s is a warning", (content, message) => {
    expect(first(content)).toMatchObject({ code: "IC1671", severity: "warning", message });
  });

  it.each([
    "<line><amount/></line>",
    "<line><amount>-0.50</amount></line>",
    "<date><year>2024</year><month>02</month><day>29</day></date>",
    "<date><year/><month/><day/></date>",
    "<paid>true</paid>",
    "<paid><![CDATA[false]]></paid>",
  ])("%s is fine", (content) => {
    expect(first(content)).toBeUndefined();
  });

  it("tells one thing once", () => {
    const all = judge.validate(
      "d.xml",
      "<request>a<line>b<amount>1</amount>c<!-- -->d</line>e</request>",
    ).diagnostics;
    expect(all.map(({ code, xpath }) => [code, xpath])).toEqual([
      ["IC1604", "/request"],
      ["IC1604", "/request/line[1]"],
    ]);
  });
});

describe("answers of 3.0", () => {
  const grammar = shippedGrammars().find(
    ({ version, message }) => version === "3.0" && message === "response",
  );
  const judge = new DocumentValidator(grammar as Grammar);
  const verdict = (data: string): ReturnType<DocumentValidator["validate"]> => {
    const answer =
      "<response><control><status>success</status></control><operation><authentication><status>success</status>" +
      "<userid>u</userid><companyid>c</companyid></authentication><result><status>success</status>" +
      `<function>read</function><controlid>f</controlid><data>${data}</data></result></operation></response>`;
    return judge.validate("a.xml", answer);
  };

  it("may have lines in small letters, which are judged as those in capitals", () => {
    const among = (line: string): string[] =>
      verdict(`<apbill><APBILLITEMS>${line}</APBILLITEMS></apbill>`).diagnostics.map(
        ({ message }) => message,
      );
    expect(among("<apbillitem><RECORDNO>1</RECORDNO></apbillitem>")).toEqual([]);
    expect(among("<APBILLITEM><RECORDNO>1</RECORDNO></APBILLITEM>")).toEqual([]);
    expect(among("<apbilitem><RECORDNO>1</RECORDNO></apbilitem>")).toHaveLength(1);
    expect(among("<apbillitem><RECORDNO>one</RECORDNO></apbillitem>")).toHaveLength(1);
  });

  it("may have records of 2.1, which get_list gives in both versions", () => {
    const date = "<recon_date><year>2026</year><month>11</month><day>26</day></recon_date>";
    expect(verdict(`<glentry><trtype>debit</trtype>${date}</glentry>`).valid).toBe(true);
  });
});
