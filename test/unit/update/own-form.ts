import type { Random } from "../../support/random.js";
import type { Files } from "./files.js";

/** A schema of both versions in this project's own form: what they share, objects, notes, records and names. */
export const small: Files = {
  "shared/types.dtd": `<!ENTITY % STRING_40 "(#PCDATA)">
<!ENTITY % ENUM_STATE "(#PCDATA)">
<!ATTLIST type.ENUM_STATE is.one-of CDATA #FIXED "open | closed">
`,
  "shared/names.dtd": `<!ATTLIST object.claim is.object CDATA #FIXED "CLAIM">\n`,
  "shared/claims.dtd": `<!ENTITY % CLAIMS_FUNCTIONS "create_claim | delete_claim">
<!ENTITY % PARTS "memo?, state?">

<!-- Creates a claim. -->
<!ELEMENT create_claim (number, %PARTS;, line*)>
<!ATTLIST create_claim silent (true | false) "false">
<!ELEMENT line (amount, %PARTS;)>

<!-- Deletes a claim. -->
<!ELEMENT delete_claim EMPTY>
<!ATTLIST delete_claim key CDATA #REQUIRED>

<!ELEMENT amount %STRING_40;>
<!ELEMENT memo   %STRING_40;>
<!ELEMENT number %STRING_40;>
<!ELEMENT state  %ENUM_STATE;>
`,
  "2.1/request.dtd": `<!ENTITY % types SYSTEM "../shared/types.dtd"> %types;
<!ENTITY % names SYSTEM "../shared/names.dtd"> %names;
<!ENTITY % claims SYSTEM "../shared/claims.dtd"> %claims;
<!ENTITY % FUNCTIONS "%CLAIMS_FUNCTIONS; | get_claim">
<!ELEMENT request (function)>
<!ELEMENT function (%FUNCTIONS;)>
<!ELEMENT get_claim (number)>
`,
  "2.1/response.dtd": `<!ENTITY % types SYSTEM "../shared/types.dtd"> %types;
<!ELEMENT response (claim*)>
<!ELEMENT claim (number?, state?)>
<!ELEMENT number %STRING_40;>
<!ELEMENT state  %ENUM_STATE;>
<!ELEMENT claim.state %STRING_40;>
<!ATTLIST claim.state is.one-of CDATA #FIXED "draft | open">
`,
  "3.0/groups.dtd": `<!ENTITY % ANY_ORDER "is.unordered CDATA #FIXED 'yes'">
<!ENTITY % LABEL "is.label CDATA #FIXED">
`,
  "3.0/claims.dtd": `<!ENTITY % MORE_CLAIMS_FUNCTIONS "approve">

<!-- A claim. -->
<!ELEMENT CLAIM (RECORDNO?, NUMBER?, STATE?)>
<!ATTLIST CLAIM
    %ANY_ORDER;
    is.functions CDATA #FIXED "query create"
    is.key       CDATA #FIXED "RECORDNO"
    create.needs CDATA #FIXED "NUMBER">
<!ELEMENT CLAIM.STATE %STRING_40;>
<!ATTLIST CLAIM.STATE is.one-of CDATA #FIXED "draft | open">

<!-- Approves a claim. -->
<!ELEMENT approve (NUMBER, STATE?)>
<!ATTLIST approve %ANY_ORDER;>

<!ELEMENT NUMBER   %STRING_40;>
<!ELEMENT RECORDNO %STRING_40;>
<!ELEMENT STATE    %STRING_40;>
`,
  "3.0/records.dtd": `<!ELEMENT record.CLAIM (CREATED?)>
<!ELEMENT CREATED %STRING_40;> <!ATTLIST CREATED %LABEL; "Created">
<!ATTLIST NUMBER %LABEL; "Number of the claim">
`,
  "3.0/request.dtd": `<!ENTITY % types SYSTEM "../shared/types.dtd"> %types;
<!ENTITY % names SYSTEM "../shared/names.dtd"> %names;
<!ENTITY % groups SYSTEM "groups.dtd"> %groups;
<!ENTITY % BORROWED SYSTEM "../shared/claims.dtd"> %BORROWED;
<!ENTITY % claims SYSTEM "claims.dtd"> %claims;
<!ENTITY % FUNCTIONS "create | query | %CLAIMS_FUNCTIONS; | %MORE_CLAIMS_FUNCTIONS;">
<!ELEMENT request (function)>
<!ELEMENT function (%FUNCTIONS;)>
<!ELEMENT create ANY>
<!ATTLIST create is.objects CDATA #FIXED "create">
<!ELEMENT query (object)>
<!ELEMENT object %STRING_40;>
`,
  "3.0/response.dtd": `<!ENTITY % types SYSTEM "../shared/types.dtd"> %types;
<!ENTITY % names SYSTEM "../shared/names.dtd"> %names;
<!ENTITY % groups SYSTEM "groups.dtd"> %groups;
<!ENTITY % BORROWED SYSTEM "../shared/claims.dtd"> %BORROWED;
<!ENTITY % claims SYSTEM "claims.dtd"> %claims;
<!ENTITY % records SYSTEM "records.dtd"> %records;
<!ELEMENT response (data?)>
<!ELEMENT data ANY>
`,
};

type Edit = (text: string, name: string) => string;
const into =
  (search: string | RegExp, by: (name: string) => string): Edit =>
  (text, name) =>
    text.replace(search, by(name));

/** What maintainers write into such files, by file. Each can be done again and again, under names of its own. */
const edits: readonly (readonly [path: string, edit: Edit])[] = [
  ["shared/claims.dtd", into('"create_claim | ', (name) => `"create_claim | f_${name} | `)],
  ["shared/claims.dtd", into("memo?, state?", (name) => `memo?, c_${name}?, state?`)],
  ["shared/claims.dtd", into("(number, ", (name) => `(number, c_${name}, `)],
  ["shared/claims.dtd", into("(amount, ", (name) => `(c_${name}?, amount, `)],
  ["shared/claims.dtd", into("(true | false)", (name) => `(true | false | v_${name})`)],
  [
    "shared/claims.dtd",
    into("key CDATA #REQUIRED", (name) => `key CDATA #REQUIRED a_${name} CDATA #IMPLIED`),
  ],
  ["shared/claims.dtd", into("amount %STRING_40;", () => "amount (#PCDATA)")],
  ["shared/types.dtd", into("open | closed", (name) => `open | v_${name} | closed`)],
  ["shared/names.dtd", into(/$/, (name) => `<!ATTLIST object.o_${name} is.object CDATA #FIXED "CLAIM">\n`)],
  ["2.1/request.dtd", into("(number)", (name) => `(number, c_${name}?)`)],
  ["2.1/response.dtd", into("(number?, ", (name) => `(number?, c_${name}?, `)],
  ["2.1/response.dtd", into("draft | ", (name) => `draft | v_${name} | `)],
  ["3.0/claims.dtd", into("(RECORDNO?, ", (name) => `(RECORDNO?, c_${name}?, `)],
  ["3.0/claims.dtd", into('"NUMBER"', () => `"NUMBER STATE"`)],
  ["3.0/claims.dtd", into("draft | ", (name) => `draft | v_${name} | `)],
  ["3.0/claims.dtd", into('"approve"', (name) => `"approve | f_${name}"`)],
  ["3.0/claims.dtd", into("(NUMBER, ", (name) => `(NUMBER, c_${name}?, `)],
  [
    "3.0/claims.dtd",
    into("<!-- Approves", (name) => `<!-- Ours. -->\n<!ELEMENT O_${name} (RECORDNO?)>\n<!ATTLIST O_${name} %ANY_ORDER; is.functions CDATA #FIXED "query">\n\n<!-- Approves`), // prettier-ignore
  ],
  ["3.0/records.dtd", into("(CREATED?", (name) => `(CREATED?, c_${name}?`)],
  ["3.0/records.dtd", into(/"Created.*?"/, (name) => `"Created ${name}"`)],
  ["3.0/records.dtd", into(/"Number.*?"/, (name) => `"Number ${name}"`)],
];

/** Some of these edits, each with the declarations that it needs. */
export function edited(files: Files, count: number, prefix: string, random: Random): Files {
  let now = { ...files };
  for (let number = 0; number < count; number++) {
    const [path, edit] = random.pick(edits);
    const name = `${prefix}${number}`;
    const text = edit(now[path] ?? "", name);
    const isChild = text.includes(`c_${name}`) && !text.includes(`<!ELEMENT c_${name}`);
    const isFunction = text.includes(`f_${name}`);
    const declared = isChild
      ? `<!ELEMENT c_${name} %STRING_40;>\n`
      : isFunction
        ? `<!-- A function. -->\n<!ELEMENT f_${name} (memo?)>\n`
        : "";
    now = { ...now, [path]: text + declared };
  }
  return now;
}
