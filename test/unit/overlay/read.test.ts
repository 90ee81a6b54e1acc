import { describe, expect, it } from "vitest";
import { faults, read, shown } from "./support.js";

describe("overlay files", () => {
  it("become one model, each entry with its place", () => {
    const { value, diagnostics } = read(`
objects:
  APBILL:
    fields:
      RATING: { type: picklist, label: Rating, values: [A, B], required: true, documentTypes: [Bill] }
    lines:
      APBILLITEM:
        fields:
          COST: { type: number, digits: 8, fraction: 2, hidden: true }
    corrections:
      STATUS: { addValues: [held], require: true, changeType: { type: picklist, values: [open] } }
    relationships:
      RGROUP: { object: MCA_group, kind: many2one, by: RGROUP }
customObjects:
  MCA_group:
    label: Groups
    key: id
    name: name
    fields: { id: { type: integer, readOnly: true }, name: { type: text, length: 40 } }
dimensions:
  GLDIMGROUP: { object: MCA_group, on: [GLENTRY] }
`);
    expect(diagnostics).toEqual([]);
    expect([...value.objects.keys()]).toEqual(["APBILL", "APBILLITEM", "MCA_group"]);
    const bill = value.objects.get("APBILL");
    expect(bill?.fields.get("RATING")).toMatchObject({
      id: "RATING",
      type: "picklist",
      values: ["A", "B"],
      required: true,
      hidden: false,
      documentTypes: ["Bill"],
    });
    expect(bill?.corrections.get("STATUS")?.addValues?.map(({ value: one }) => one)).toEqual(["held"]);
    expect(bill?.corrections.get("STATUS")?.changeType).toMatchObject({ type: "picklist", values: ["open"] });
    expect(bill?.relationships.get("RGROUP")).toMatchObject({ object: "MCA_group", kind: "many2one" });
    const line = value.objects.get("APBILLITEM");
    expect(line?.owner?.name).toBe("APBILL");
    expect(line?.fields.get("COST")).toMatchObject({ digits: 8, fraction: 2, hidden: true });
    const { file, start } = line?.fields.get("COST")?.origin.span ?? {};
    expect(file?.locate(start ?? 0)).toEqual({ line: 9, column: 11 });
    expect(value.objects.get("MCA_group")?.custom).toMatchObject({
      label: "Groups",
      key: "id",
      name: "name",
    });
    expect(value.dimensions.get("GLDIMGROUP")).toMatchObject({ object: "MCA_group" });
  });

  it("may be JSON, empty, or repeat parts by aliases", () => {
    expect(
      read('{\n\t"objects": {"VENDOR": {"fields": {"F": {"type": "\\u0074ext"}}}}\n}').value.objects.size,
    ).toBe(1);
    expect(faults("", "# nothing yet\n", "objects:\n  V:\n    fields:\n    # A: { type: text }\n")).toEqual(
      [],
    );
    const { value } = read(
      "objects:\n  A: {fields: {F: &f {type: picklist, values: &v [x]}}}\n  B: {fields: {F: *f, G: {type: picklistmulti, values: *v}}}",
    );
    expect(value.objects.get("B")?.fields.get("G")?.values).toEqual(["x"]);
  });

  it("lie over each other: what one adds, and the order, is kept", () => {
    const { value, diagnostics } = read(
      "objects: {V: {fields: {A: {type: text}, B: {type: date}}, corrections: {S: {addValues: [x]}}}}",
      "objects: {V: {fields: {C: {type: url}, A: {type: text, length: 5}}, corrections: {S: {addValues: [x, y]}}}}",
    );
    expect(diagnostics).toEqual([]);
    const vendor = value.objects.get("V");
    expect([...(vendor?.fields.keys() ?? [])]).toEqual(["A", "B", "C"]);
    expect(vendor?.fields.get("A")).toMatchObject({ type: "text", length: 5 });
    expect(vendor?.corrections.get("S")?.addValues?.map(({ value: one }) => one)).toEqual(["x", "y"]);
  });

  it("say nothing where a key has no value", () => {
    const empty = "objects: {V: {fields: }}";
    const full = "objects: {V: {fields: {A: {type: url}}}}";
    for (const order of [
      [empty, full],
      [full, empty],
    ]) {
      const { value, diagnostics } = read(...order);
      expect(diagnostics).toEqual([]);
      expect(value.objects.get("V")?.fields.size).toBe(1);
    }
  });

  it("may not disagree: both places are named", () => {
    expect(
      faults(
        "objects:\n  V:\n    fields:\n      A: { type: text, label: One }\n      P: { type: picklist, values: [a, b] }",
        "objects:\n  V:\n    fields:\n      A: { type: url, label: Two }\n      P: { type: picklist, values: [b, a] }",
      ),
    ).toEqual([
      "b.yaml:4:18 IC2004 V.A.type is url here, and text at a.yaml:4:18 | keep one of them: a file may repeat or add to an earlier one, but not contradict it",
      "b.yaml:4:30 IC2004 V.A.label is Two here, and One at a.yaml:4:31 | keep one of them: a file may repeat or add to an earlier one, but not contradict it",
      "b.yaml:5:36 IC2004 V.P.values is [b, a] here, and [a, b] at a.yaml:5:36 | keep one of them: a file may repeat or add to an earlier one, but not contradict it",
    ]);
    expect(faults("objects: {A: {lines: {L: {}}}, B: {lines: {L: {}}}}")[0]).toContain(
      "IC2004 L is a line of B here, and of A at a.yaml:1:23",
    );
  });

  it("tell what is wrong where, and what was meant", () => {
    expect(
      faults(`objects:
  VENDOR:
    feilds: {}
    fields:
      A: { type: picklst }
      B: { type: text, lenght: 4 }
      C: { type: text, length: none }
      D: { type: number, digits: 300, fraction: -1 }
      1X: { type: text }
      E: { type: picklist, values: [] }
      F: { type: picklist, values: [a, a] }
      G: [text]
    corrections:
      S: {}
      T: { require: maybe }
`),
    ).toEqual([
      'a.yaml:3:5 IC2003 "feilds" is not known here | Did you mean fields?',
      "a.yaml:5:18 IC2003 type cannot be picklst | Did you mean picklist?",
      'a.yaml:6:24 IC2003 "lenght" is not known here | Did you mean length?',
      "a.yaml:7:32 IC2003 length must be a whole number",
      "a.yaml:8:34 IC2003 digits must be at most 100",
      "a.yaml:8:49 IC2003 fraction must be at least 0",
      'a.yaml:9:7 IC2003 "1X" cannot be a name: it must be a letter, then letters, digits and _; or several such names with dots between them',
      "a.yaml:10:36 IC2003 values is empty",
      "a.yaml:11:36 IC2003 values has the same value twice",
      "a.yaml:12:10 IC2003 G must be a map",
      "a.yaml:14:10 IC2003 S is empty",
      "a.yaml:15:21 IC2003 require must be true or false",
    ]);
  });

  it("may not contradict themselves", () => {
    expect(
      faults(`objects:
  V:
    fields:
      A: { type: picklist, values: [red, green], default: gren }
      B: { type: picklistmulti, values: ["a#~#b"], default: [c] }
      C: { type: number, digits: 2, fraction: 1, default: 1.25 }
      D: { type: text, length: 2, default: abc }
      E: { type: date, default: 2026-02-29 }
      F: { type: integer, default: 1.5 }
      G: { type: text, required: true, readOnly: true }
      GLDIMX: { type: text }
customObjects:
  O: { key: id, name: title, fields: { titel: { type: text } } }
dimensions:
  GLDIMX: { object: O }
`),
    ).toEqual([
      "a.yaml:4:59 IC2005 the default of A does not fit it: gren | Did you mean green?",
      "a.yaml:5:41 IC2005 B has a value with #~# in it, which separates values: a#~#b",
      "a.yaml:5:61 IC2005 the default of B does not fit it: c | it takes a#~#b",
      "a.yaml:6:59 IC2005 the default of C does not fit it: 1.25 | it takes at most 1 digits after the point",
      "a.yaml:7:44 IC2005 the default of D does not fit it: abc | it takes at most 2 characters",
      "a.yaml:8:33 IC2005 the default of E does not fit it: 2026-02-29 | give a value of its type",
      "a.yaml:9:36 IC2005 the default of F does not fit it: 1.5 | give a value of its type",
      "a.yaml:10:7 IC2005 G is required and can be read only | keep one of them",
      "a.yaml:11:7 IC2004 V.GLDIMX is not the dimension of that name at a.yaml:15:3 | it leads to O",
      "a.yaml:13:3 IC2005 O has no field id, which is its key | list it among the fields",
      "a.yaml:13:3 IC2005 O has no field title, which is its name | Did you mean titel?",
    ]);
  });
});

describe("pick values", () => {
  const picklist = (values: string): string =>
    `objects: { V: { fields: { A: { type: picklist, values: ${values} } } } }`;

  it("are taken as they are written", () => {
    const { value, diagnostics } = read(picklist("[1, 01, 1.0, 0x1, NO, no, true]"));
    expect(diagnostics).toEqual([]);
    const values = value.objects.get("V")?.fields.get("A")?.values;
    expect(values).toEqual(["1", "01", "1.0", "0x1", "NO", "no", "true"]);
  });

  it("are the same in quotes and without", () => {
    expect(faults(picklist('[1, "1"]'))).toEqual(["a.yaml:1:56 IC2003 values has the same value twice"]);
  });
});

describe("hostile overlays", () => {
  const fields = (entries: string): string => `objects:\n  V:\n    fields:\n${entries}`;

  it.each([
    ["an alias in itself", "objects: &a\n  V: *a", 'a.yaml:2:6 IC2001 "a" would contain itself without end'],
    ["an alias of nothing", "objects: *a", "a.yaml:1:10 IC2001 "],
    ["a key twice", "objects: {}\nobjects: {}", 'a.yaml:2:1 IC2001 "objects" occurs twice'],
    ["a tag", "objects: !!js/function x", "a.yaml:1:10 IC2001 unresolved tag"],
    ["two documents", "objects: {}\n---\nobjects: {}", "IC2001 a file may contain only one document"],
    [
      "a merged map",
      "objects: { V: { <<: {} } }",
      '"<<" is not known here | maps are not merged: write it out',
    ],
    ["no map", "- a", "a.yaml:1:1 IC2003 the overlay must be a map"],
    ["a list as key", "[a]: b", "IC2001 a key must be a name"],
    ["brackets", "[".repeat(16_000_000), "a.yaml:1:1 IC2002 values are nested more than 40 deep"],
    ["dashes", "- ".repeat(20_000), "a.yaml:1:1 IC2002 values are nested more than 40 deep"],
    ["marks", "- a\n".repeat(700_000), "a.yaml:1:1 IC2002 there are more than 2000000 marks and words"],
    ["an open quote", 'objects: "', "IC2001 "],
  ])("%s", (_, text, expected) => {
    const [first] = faults(text);
    expect(first).toContain(expected);
  });

  it("aliases of aliases of aliases do not grow without end", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    expect(faults(lines.join("\n"))[0]).toContain("IC2002 there are more than 250000 values");
  });

  it("names that mean something to JavaScript are refused, or mean nothing", () => {
    const { value, diagnostics } = read(
      fields(
        "      constructor: {type: text}\n      toString: {type: picklist, values: [constructor, __proto__]}",
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(value.objects.get("V")?.fields.get("toString")?.values).toEqual(["constructor", "__proto__"]);
    expect(value.objects.get("constructor")).toBeUndefined();
    for (const name of ["__proto__", '"*/"', '"${x}"', '"a\\nb"', '"a\\"b"', '"\\u200fA"', "''"])
      expect(faults(fields(`      ${name}: {type: text}`))[0]).toContain("cannot be a name");
    expect(faults("__proto__: {a: 1}\nconstructor: 1").map((fault) => fault.split(" |")[0])).toEqual([
      'a.yaml:1:1 IC2003 "__proto__" is not known here',
      'a.yaml:2:1 IC2003 "constructor" is not known here',
    ]);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it("labels hold no characters that steer, and are not endless", () => {
    const label = (text: string): string[] => faults(fields(`      F: {type: text, label: "${text}"}`));
    expect(label("*/ ${x} `y` 'z' שלום \\u200f")).toEqual([]);
    for (const bad of ["\\u202e", "\\u2066", "\\0", "\\e[2J", "\\n", "\\ud800"])
      expect(label(`a${bad}b`)[0]).toContain("label must be one line without control characters");
    const [endless] = label("x".repeat(10_000_000));
    expect(endless).toContain("IC2003 label has more than 500 characters");
    expect((endless ?? "").length).toBeLessThan(200);
  });

  it("a file with more faults than anybody reads shows the first", () => {
    const many = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join("\n");
    const { diagnostics } = read(many);
    expect(diagnostics).toHaveLength(101);
    expect(shown(diagnostics[100] as (typeof diagnostics)[number])).toContain("IC2002 and 900 faults more");
    expect(read("a: *x\n".repeat(1000)).diagnostics).toHaveLength(101);
    expect(read("a: ]\n".repeat(1000)).diagnostics).toHaveLength(101);
  });
});
