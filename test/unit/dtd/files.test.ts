import { describe, expect, it } from "vitest";
import { MemoryFolder, resolveSystemId, type SchemaFolder } from "../../../schema/dtd/folder.js";
import { readDtd } from "../../../schema/dtd/read.js";
import { line, models, read } from "./reading.js";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function utf16(text: string, bigEndian: boolean, mark = true): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
}

const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe("system identifiers", () => {
  it.each([
    ["a.dtd", "main.dtd", "a.dtd"],
    ["a.dtd", "sub/main.dtd", "sub/a.dtd"],
    ["./x//./a.dtd", "sub/main.dtd", "sub/x/a.dtd"],
    ["../a.dtd", "sub/main.dtd", "a.dtd"],
    ["x/../../a.dtd", "sub/main.dtd", "a.dtd"],
    ["a%20b%c3%a9.dtd", "main.dtd", "a bé.dtd"],
    ["été.dtd", "main.dtd", "été.dtd"],
  ])("%s in %s is %s", (systemId, base, path) => {
    expect(resolveSystemId(systemId, base)).toEqual({ ok: true, path });
  });

  it.each([
    "../a.dtd",
    "sub/../../a.dtd",
    "%2e%2e/a.dtd",
    "..%2fa.dtd",
    "%2E%2E%2Fa.dtd",
    "/a.dtd",
    "//host/a.dtd",
    "%2fa.dtd",
    "http://example.com/a.dtd",
    "HTTPS://example.com/a.dtd",
    "file:///etc/passwd",
    "file:a.dtd",
    "urn:a",
    "data:text/plain,x",
    "C:\\a.dtd",
    "C:/a.dtd",
    "..\\a.dtd",
    "sub\\a.dtd",
    "%5c%5chost",
    "a%00.dtd",
    "\na.dtd",
    "a%",
    "a%zz",
    "a%c3",
    "a.dtd#part",
    "",
    ".",
    "sub/..",
  ])("%s leads nowhere", (systemId) => {
    expect(resolveSystemId(systemId, "main.dtd").ok).toBe(false);
    const asked: string[] = [];
    const folder: SchemaFolder = {
      read(path) {
        asked.push(path);
        const files = new MemoryFolder([
          ["main.dtd", `<!ENTITY % x SYSTEM '${systemId}'>%x;<!ELEMENT a ANY>`],
        ]);
        return files.read(path);
      },
    };
    const { value, diagnostics } = readDtd(folder, "main.dtd", {
      version: "2.1",
      message: "request",
      root: "a",
    });
    expect(asked).toEqual(["main.dtd"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["IC1004"]);
    expect([...value.elements.keys()]).toEqual(["a"]);
  });

  it("are reported where they stand, once, and only when they are needed", () => {
    const text =
      '<!ENTITY % x PUBLIC "-//x" "http://example.com/x.dtd">\n%x;%x;<!ENTITY e SYSTEM "http://example.com/e">';
    expect(read(text).findings).toEqual([
      'main.dtd:1:28 error IC1004 «"http://example.com/x.dtd"» %x; cannot be read: ' +
        'its system identifier "http://example.com/x.dtd" is an address outside of the schema folder',
    ]);
    expect(read('<!ENTITY % x SYSTEM "http://example.com/x.dtd">').findings).toEqual([]);
  });
});

describe("files", () => {
  it("that cannot be read are reported where they are asked for", () => {
    expect(read('\n<!ENTITY % x SYSTEM "x.dtd">%x;\n%x;<!ELEMENT a ANY>').findings).toEqual([
      'main.dtd:2:21 error IC1001 «"x.dtd"» cannot read x.dtd: there is no such file',
    ]);
    expect(read({}).findings).toEqual(["main.dtd error IC1001 cannot read main.dtd: there is no such file"]);
  });

  it("are refused for the reason that the folder gives", () => {
    const folder: SchemaFolder = {
      read: () => ({ ok: false, code: "IC1004", reason: "it is a link that leads out" }),
    };
    const { diagnostics } = readDtd(folder, "main.dtd", { version: "2.1", message: "request", root: "a" });
    expect(diagnostics.map(line)).toEqual([
      "main.dtd error IC1004 cannot read main.dtd: it is a link that leads out",
    ]);
  });

  it("are read once however often they are asked for", () => {
    let reads = 0;
    const files = new MemoryFolder([
      ["main.dtd", '<!ENTITY % x SYSTEM "x.ent"><!ENTITY % y SYSTEM "x.ent"><!ELEMENT a (%x;, %x;, %y;)>'],
      ["x.ent", "b"],
    ]);
    const folder: SchemaFolder = {
      read(path) {
        reads++;
        return files.read(path);
      },
    };
    const { value } = readDtd(folder, "main.dtd", { version: "2.1", message: "request", root: "a" });
    expect(reads).toBe(2);
    expect(value.elements.size).toBe(1);
  });
});

describe("encodings", () => {
  const text = "<!ELEMENT café (名前)>";
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-8, declared", new TextEncoder().encode(`<?xml version="1.0" encoding='utf-8'?>${text}`)],
    ["UTF-16, big-endian", utf16(text, true)],
    ["UTF-16, little-endian", utf16(text, false)],
    ["UTF-16, declared", utf16(`<?xml encoding="UTF-16"?>${text}`, false)],
  ])("%s", (_, bytes) => {
    const reading = read({ "main.dtd": bytes });
    expect(models(reading)).toEqual({ café: "(名前)" });
    expect(reading.findings).toEqual([]);
  });

  it("ISO-8859-1 and US-ASCII are read where they are declared", () => {
    const declared = (encoding: string, body: string): Uint8Array =>
      latin1(`<?xml version="1.0" encoding="${encoding}" ?>\n${body}`);
    expect(
      models(read({ "main.dtd": declared("ISO-8859-1", "<!ELEMENT caf\xe9 ANY><!-- \x80 -->") })),
    ).toEqual({ café: "ANY" });
    expect(models(read({ "main.dtd": declared("us-ascii", "<!ELEMENT cafe ANY>") }))).toEqual({
      cafe: "ANY",
    });
    expect(read({ "main.dtd": declared("US-ASCII", "<!-- \xe9 -->") }).findings).toEqual([
      "main.dtd:2:6 error IC1002 «é» byte 0xE9 at offset 48 is not US-ASCII, as declared",
    ]);
  });

  it("each file has its own", () => {
    const reading = read({
      "main.dtd": '<!ENTITY % x SYSTEM "x.ent">%x;<!ELEMENT é (ü)>',
      "x.ent": latin1('<?xml encoding="iso-8859-1"?><!ELEMENT \xfc ANY>'),
    });
    expect(models(reading)).toEqual({ ü: "ANY", é: "(ü)" });
    expect(reading.findings).toEqual([]);
  });

  it.each([
    [
      "a byte that UTF-8 does not know",
      joined(latin1("<!-- \n é "), latin1("\xff -->")),
      "2:2",
      "byte 0xE9 at offset 7 is not UTF-8",
    ],
    ["a sequence that breaks off", latin1("<!-- \xe2\x82 -->"), "1:6", "byte 0xE2 at offset 5 is not UTF-8"],
    [
      "a sequence that the end cuts",
      latin1("<!-- --> \xe2\x82"),
      "1:10",
      "byte 0xE2 at offset 9 is not UTF-8",
    ],
    ["a surrogate in UTF-8", latin1("<!-- \xed\xa0\x80 -->"), "1:6", "byte 0xED at offset 5 is not UTF-8"],
    ["an overlong form", latin1("<!-- \xc0\x80 -->"), "1:6", "byte 0xC0 at offset 5 is not UTF-8"],
    ["half a character of UTF-16", utf16("<!-- -->", true).subarray(0, -1), "1:8", "is not UTF-16BE"],
    ["a lone surrogate in UTF-16", utf16("<!-- \ud800x -->", false), "1:6", "is not UTF-16LE"],
  ])("%s is an error at its place, and the rest is read", (_, bytes, place, message) => {
    const [first] = read({ "main.dtd": bytes }).findings;
    expect(first).toContain(`main.dtd:${place} error IC1002`);
    expect(first).toContain(message);
  });

  it.each([
    [
      "an unknown name",
      latin1('<?xml encoding="x-none"?><!ELEMENT a ANY>'),
      'the encoding "x-none" is not known',
    ],
    [
      "UTF-16 that is 8-bit text",
      latin1('<?xml encoding="UTF-16"?><!ELEMENT a ANY>'),
      "there is no byte order mark",
    ],
    ["UTF-16 without a mark", utf16("<!ELEMENT a ANY>", true, false), "UTF-16 without a byte order mark"],
    [
      "a mark that contradicts it",
      new TextEncoder().encode('\uFEFF<?xml encoding="ISO-8859-1"?><!ELEMENT a ANY>'),
      "its byte order mark says UTF-8",
    ],
  ])("a declaration with %s is an error, and the file is read", (_, bytes, message) => {
    const reading = read({ "main.dtd": bytes });
    expect(reading.codes).toEqual(["IC1002"]);
    expect(reading.findings[0]).toContain(message);
    expect(models(reading)).toEqual({ a: "ANY" });
  });

  it.each([
    '<?xml version="1.0"?>',
    "<?xml?>",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<?xml encoding="UTF-8" version="1.0"?>',
    '<?xml version="2.0" encoding="UTF-8"?>',
    '<?xml version="1.0"encoding="UTF-8"?>',
    '<?xml version="1.0" encoding="UTF-8">',
    "<?xml version=\"1.0' encoding='UTF-8'?>",
  ])("the text declaration %s is malformed", (declaration) => {
    expect(read(`${declaration}\n<!ELEMENT a ANY>`).codes).toEqual(["IC1117"]);
  });

  it("characters that XML cannot hold are reported at the first of them", () => {
    expect(read("<!ELEMENT a ANY>\n<!-- \u0001\u0000 \uFFFE -->").findings).toEqual([
      "main.dtd:2:6 error IC1115 «\u0001» the character U+0001 is not allowed in XML; the text has 3 such characters",
    ]);
  });
});
