import { useMemo, useState } from "preact/hooks";
import {
  connect,
  explain,
  isError,
  toXml,
  validate,
  type Issue,
  type FunctionProfile,
} from "intacct-runtime";
import type { ProfileData } from "../../runtime/model/shape.js";
import type { ProfileDetail } from "../data/model.js";
import type { Listed, ListedModule } from "./catalog.js";
import { CodeBlock } from "./code-block.js";
import { Form } from "./form.js";
import { profileOf } from "./shapes.js";
import { registered, type Served } from "./store.js";
import { sourceText } from "./wording.js";

interface Props {
  readonly module: ListedModule;
  readonly profile: Listed;
  readonly detail: ProfileDetail;
}

/** A form for the input of a profile, with what the runtime says of it and makes of it. */
export function Tester({ module, profile, detail }: Props) {
  const made = useMemo(() => profileOf(profile.name, module.version, detail), [profile]);
  const [value, setValue] = useState<unknown>({});
  if (!made || (profile.version === "3.0" && profile.function === "query"))
    return <QueryText {...{ module, detail }} />;
  const issues = validate(made, value);
  return (
    <>
      <h2>Try it</h2>
      <div class="tester">
        <form onSubmit={(event) => event.preventDefault()} aria-label="Input">
          <Form shape={made} value={value} onChange={setValue} hidden={Object.keys(detail.fixed ?? {})} />
        </form>
        <div>
          <Issues issues={issues} />
          <CodeBlock label="TypeScript" text={typescript(module, detail, value)} />
          <CodeBlock label="Request XML" text={xmlOf(made, value)} />
          <Sending profile={made} value={value} refused={issues.some(isError)} />
        </div>
      </div>
    </>
  );
}

function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0)
    return (
      <p class="issues fine" role="status">
        Fits the profile.
      </p>
    );
  return (
    <div role="status">
      <ul class="issues">
        {issues.map((issue, at) => (
          <li key={at} class={issue.severity}>
            <code>{issue.path.join(".") || "input"}</code> {explain(issue)}
            <span class="detail">
              {" "}
              {issue.severity}
              {issue.source ? `, ${sourceText(issue.source)}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The XML of a value; of one that cannot be written, why. */
function xmlOf(profile: ProfileData, value: unknown): string {
  try {
    return indented(toXml(profile as never, value as never));
  } catch (error) {
    return `<!-- not yet: ${error instanceof Error ? error.message : String(error)} -->`;
  }
}

/** XML with each element that holds others on lines of its own. */
function indented(xml: string): string {
  let depth = 0;
  return xml
    .replace(/>(?=<)/g, ">\n")
    .split("\n")
    .map((line) => {
      const isEnd = line.startsWith("</");
      if (isEnd) depth = Math.max(0, depth - 1);
      const text = "  ".repeat(depth) + line;
      if (!isEnd && /^<[^/!?]/.test(line) && !/\/>$|<\/[^>]*>$/.test(line)) depth++;
      return text;
    })
    .join("\n");
}

const typescript = (module: ListedModule, { export: name, type }: ProfileDetail, value: unknown): string =>
  [
    `import { connect } from "intacct-runtime";`,
    `import { ${name}${type === "" ? "" : `, type ${type}`} } from "./generated/${module.key}.js";`,
    "",
    `const input${type === "" ? "" : `: ${type}`} = ${JSON.stringify(value, undefined, 2)};`,
    `const outcome = await connect().execute(${name}, input);`,
  ].join("\n");

function QueryText({ module, detail }: Pick<Props, "module" | "detail">) {
  if (module.version !== "3.0" || !detail.export.startsWith("query")) return null;
  const text = [
    `import { connect, equalTo, query } from "intacct-runtime";`,
    `import { ${detail.export} } from "./generated/${module.key}.js";`,
    "",
    `const rows = await connect().execute(${detail.export}, {`,
    `  select: ["RECORDNO"],`,
    `  filter: equalTo("RECORDNO", "1"),`,
    `});`,
  ].join("\n");
  return (
    <>
      <h2>Use it</h2>
      <CodeBlock label="TypeScript" text={text} />
    </>
  );
}

interface SendingProps {
  readonly profile: ProfileData;
  readonly value: unknown;
  readonly refused: boolean;
}

function Sending({ profile, value, refused }: SendingProps) {
  const served = registered("served");
  const [answer, setAnswer] = useState<string>();
  const [busy, setBusy] = useState(false);
  if (!served)
    return (
      <p class="detail">
        To send it, open this page with <code>intacct-codegen explore --serve</code>, which has a sandbox.
      </p>
    );
  const send = async (): Promise<void> => {
    setBusy(true);
    setAnswer(await answerOf(served, profile, value));
    setBusy(false);
  };
  return (
    <>
      <button class="send" disabled={busy || refused} onClick={() => void send()}>
        {busy ? "Sending…" : "Send to the sandbox"}
      </button>
      {answer !== undefined && <CodeBlock label="Answer" text={answer} />}
    </>
  );
}

async function answerOf(served: Served, profile: ProfileData, value: unknown): Promise<string> {
  const { path, ...credentials } = served;
  try {
    const connection = connect({
      ...credentials,
      endpointUrl: new URL(path, location.href).href,
      // Requests of both versions are taken with it.
      dtdVersion: "3.0",
      authentication: "login",
      retries: 0,
      environment: {},
    });
    const outcome = await connection.execute(profile as FunctionProfile<unknown, unknown>, value);
    return JSON.stringify(outcome, undefined, 2);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
