import type { Random } from "../support/random.js";

/** Makes XML Schemas that libxml2 reads, in many of the ways that a schema can be written. */
export class XsdMaker {
  #names = 0;

  constructor(private readonly random: Random) {}

  /** A schema of any documents. */
  make(): string {
    return this.#schema(() => `<xs:element name="request">${this.#complexType(3)}</xs:element>`);
  }

  /** A schema with a list of functions, as `generate` asks for: global elements, and some declared in the list. */
  makeFunctions(): string {
    const { random } = this;
    return this.#schema((others) => {
      const listed = [
        ...others.map((name) => `ref="${name}"/>`),
        `name="f">${this.#complexType(2)}</xs:element>`,
      ];
      const list = `<xs:complexType><xs:choice>${listed.map((one) => `<xs:element ${one}`).join("")}</xs:choice></xs:complexType>`;
      const inside = (attributes: string): string => `<xs:element ${attributes}>${list}</xs:element>`;
      const isLocal = random.chance(0.5);
      const child = isLocal
        ? inside('name="function" maxOccurs="unbounded"')
        : '<xs:element ref="function"/>';
      const root = `<xs:element name="request"><xs:complexType><xs:sequence>${child}</xs:sequence></xs:complexType></xs:element>`;
      return isLocal ? root : root + inside('name="function"');
    });
  }

  #schema(first: (others: readonly string[]) => string): string {
    [this.#names, this.#types, this.#groups, this.#globals] = [0, [], [], []];
    const { random } = this;
    const count = random.whole(2, 8);
    const types = Array.from({ length: random.below(3) }, (_, index) => this.#namedType(index));
    const groups = Array.from(
      { length: random.below(2) },
      (_, index) => `<xs:group name="g${index}">${this.#group(2, "")}</xs:group>`,
    );
    this.#types = types.map((_, index) => `T${index}`);
    this.#groups = groups.map((_, index) => `g${index}`);
    const elements = Array.from({ length: count }, (_, index) => {
      this.#globals = Array.from({ length: count - index - 1 }, (_, rest) => `e${index + 1 + rest}`);
      return index === 0 ? first(this.#globals) : this.#element(`name="e${index}"`, 2);
    });
    const all = [...types, ...groups, ...elements].join("\n");
    return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n${all}\n</xs:schema>\n`;
  }

  #globals: string[] = [];
  #types: string[] = [];
  #groups: string[] = [];

  #name(): string {
    return `n${this.#names++}`;
  }

  #namedType(index: number): string {
    return this.#simpleType(`name="T${index}"`);
  }

  /** An element declaration: what it holds is written into it, or named. */
  #element(attributes: string, depth: number): string {
    const { random } = this;
    const kind = random.below(6);
    if (kind === 0) return `<xs:element ${attributes} type="xs:${random.pick(builtIn)}"${this.#extras()}/>`;
    if (kind === 1 && this.#types.length > 0)
      return `<xs:element ${attributes} type="${random.pick(this.#types)}"${this.#extras()}/>`;
    if (kind === 2) return `<xs:element ${attributes}${this.#extras()}>${this.#simpleType("")}</xs:element>`;
    if (kind === 3) return `<xs:element ${attributes}/>`;
    if (kind === 4 || depth <= 0) {
      const mixed = random.chance(0.7) ? ' mixed="true"' : "";
      return `<xs:element ${attributes}><xs:complexType${mixed}>${this.#attributes()}</xs:complexType></xs:element>`;
    }
    return `<xs:element ${attributes}>${this.#complexType(depth)}</xs:element>`;
  }

  #extras(): string {
    return this.random.chance(0.15) ? ' nillable="true"' : "";
  }

  #complexType(depth: number): string {
    const { random } = this;
    if (random.chance(0.1)) {
      const base = random.pick(builtIn);
      return `<xs:complexType><xs:simpleContent><xs:extension base="xs:${base}">${this.#attributes()}</xs:extension></xs:simpleContent></xs:complexType>`;
    }
    const mixed = random.chance(0.2) ? ' mixed="true"' : "";
    const model = random.chance(0.2) ? this.#all(depth) : this.#group(depth, random.pick(groupBounds));
    return `<xs:complexType${mixed}>${model}${this.#attributes()}</xs:complexType>`;
  }

  #all(depth: number): string {
    const { random } = this;
    const items = Array.from({ length: random.whole(1, 4) }, () => {
      const bound = random.pick(optional);
      return this.#element(`name="${this.#name()}"${bound}`, depth - 1);
    });
    return `<xs:all${random.chance(0.2) ? ' minOccurs="0"' : ""}>${items.join("")}</xs:all>`;
  }

  /** Counts are on names, and only where nothing around them repeats: libxml2 loses count otherwise. */
  #group(depth: number, occurs: string, isRepeated = false): string {
    const { random } = this;
    const kind = random.pick(["sequence", "sequence", "choice"]);
    const repeats = isRepeated || occurs.includes("max");
    const items = Array.from({ length: random.whole(1, 4) }, () => this.#particle(depth - 1, repeats));
    return `<xs:${kind}${occurs}>${items.join("")}</xs:${kind}>`;
  }

  #particle(depth: number, isRepeated: boolean): string {
    const { random } = this;
    const occurs = random.pick(isRepeated ? groupBounds : bounds);
    if (depth > 0 && random.chance(0.35)) {
      return this.#group(depth, random.pick(isRepeated ? optional : groupBounds), isRepeated);
    }
    // Named once in a model each, so that no child could occur for two places.
    const [group] = random.chance(0.2) ? this.#groups.splice(0, 1) : [];
    if (group !== undefined) return `<xs:group ref="${group}"/>`;
    const [global] = random.chance(0.3) ? this.#globals.splice(0, 1) : [];
    if (global !== undefined) return `<xs:element ref="${global}"${occurs}/>`;
    if (random.chance(0.06))
      return `<xs:any namespace="urn:${this.#name()}" processContents="${random.pick(["skip", "lax", "strict"])}"${occurs}/>`;
    return this.#element(`name="${this.#name()}"${occurs}`, depth - 1);
  }

  #attributes(): string {
    const { random } = this;
    const attributes = Array.from({ length: random.below(3) }, (_, index) => {
      const use = random.pick(["", "", ' use="required"', ' use="optional"']);
      return random.chance(0.5)
        ? `<xs:attribute name="a${index}" type="xs:${random.pick(builtIn)}"${use}/>`
        : `<xs:attribute name="a${index}"${use}>${this.#simpleType("")}</xs:attribute>`;
    });
    if (random.chance(0.1))
      attributes.push(`<xs:anyAttribute processContents="${random.pick(["skip", "lax", "strict"])}"/>`);
    return attributes.join("");
  }

  #simpleType(attributes: string): string {
    return `<xs:simpleType${attributes === "" ? "" : ` ${attributes}`}>${this.random.pick(simpleTypes)}</xs:simpleType>`;
  }
}

const optional = ["", ' minOccurs="0"'];

const groupBounds = [
  "",
  "",
  ' minOccurs="0"',
  ' maxOccurs="unbounded"',
  ' minOccurs="0" maxOccurs="unbounded"',
];

const bounds = [
  ...groupBounds,
  ' maxOccurs="3"',
  ' minOccurs="2" maxOccurs="2"',
  ' minOccurs="2" maxOccurs="4"',
  ' minOccurs="0" maxOccurs="2"',
  ' minOccurs="2" maxOccurs="unbounded"',
];

// Names are left out: libxml2 has them with the letters of older editions of XML.
const builtIn = ["string", "integer", "boolean", "decimal", "dateTime", "token", "int", "language", "date"];

const restriction = (base: string, facets: string): string =>
  `<xs:restriction base="xs:${base}">${facets}</xs:restriction>`;

const simpleTypes = [
  restriction("string", '<xs:enumeration value="a"/><xs:enumeration value="b c"/>'),
  restriction("string", '<xs:minLength value="1"/><xs:maxLength value="4"/>'),
  restriction("token", '<xs:length value="3"/>'),
  restriction("string", '<xs:pattern value="[a-c]+\\d?|x{2,3}"/>'),
  restriction("integer", '<xs:minInclusive value="-5"/><xs:maxInclusive value="5"/>'),
  restriction("integer", '<xs:minExclusive value="0"/><xs:maxExclusive value="3"/>'),
  restriction("decimal", '<xs:totalDigits value="4"/><xs:fractionDigits value="1"/>'),
  restriction("decimal", '<xs:enumeration value="1"/><xs:enumeration value="2.5"/>'),
  restriction("boolean", '<xs:pattern value="true|false"/>'),
  '<xs:list itemType="xs:integer"/>',
  '<xs:union memberTypes="xs:integer xs:boolean"/>',
];
