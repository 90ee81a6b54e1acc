import { useEffect, useState } from "preact/hooks";
import type { ModuleData } from "../data/model.js";
import { Missing } from "./missing.js";
import { moduleBy, profileBy, type Listed, type ListedModule } from "./catalog.js";
import { CodeBlock } from "./code-block.js";
import { loadModule, loadWhole } from "./load.js";
import { declared } from "./store.js";
import { Tester } from "./tester.js";
import { Tree } from "./tree.js";
import { sourceText } from "./wording.js";

interface Props {
  readonly version: string;
  readonly name: string;
  readonly slug: string;
  /** Names with dots between them. */
  readonly path: string;
}

export function ProfilePage({ version, name, slug, path }: Props) {
  const module = moduleBy(version, name);
  const profile = module && profileBy(module, slug);
  if (!module || !profile) return <Missing what={`${version}/${name}/${slug}`} />;
  return <Shown module={module} profile={profile} path={path} />;
}

interface ShownProps {
  readonly module: ListedModule;
  readonly profile: Listed;
  readonly path: string;
}

function Shown({ module, profile, path }: ShownProps) {
  const message = profile.direction === "Request" ? "request" : "response";
  const [data, setData] = useState<ModuleData>();
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    const load = async (): Promise<void> => {
      const loaded = await loadModule(module.key);
      const root = loaded.profiles[profile.name]?.root;
      if (root && message === "request") await loadWhole(message, root);
      else if (root) await loadModule(root[0]);
      setData(loaded);
    };
    load().catch((error: unknown) => setFault(String(error)));
  }, [profile]);
  if (fault !== undefined) return <p role="alert">{fault}</p>;
  if (!data) return <p role="status">Loading…</p>;
  const detail = data.profiles[profile.name];
  const root = detail?.root && declared(message, detail.root);
  const target = path === "" ? [] : path.split(".");
  return (
    <>
      <p class="crumbs">
        <a href="#/">Objects</a> / <a href={module.href}>{module.name}</a>
      </p>
      <h1>{profile.name}</h1>
      <p class="facts">
        <span class="badge">{profile.version}</span> <code>{profile.function}</code>
        {root && <span class="detail">declared in {root.element.origin}</span>}
        {root?.element.source !== undefined && root.element.source !== "published" && (
          <span class="detail">{sourceText(root.element.source)}</span>
        )}
      </p>
      {root?.element.doc !== undefined && <p class="lead">{root.element.doc}</p>}
      <Answer module={module} profile={profile} />
      <h2>Structure</h2>
      {root ? (
        <Tree key={profile.name} root={root} message={message} base={profile.href} target={target} />
      ) : (
        <p class="detail">The schema does not describe it: it is an open value.</p>
      )}
      {detail && message === "request" && (
        <Tester key={profile.name} module={module} profile={profile} detail={detail} />
      )}
      {detail && typesText(data.types, detail.type) !== "" && (
        <>
          <h2>Types</h2>
          <CodeBlock label="TypeScript types" text={typesText(data.types, detail.type)} />
        </>
      )}
    </>
  );
}

/** Leads from a request to what it answers: there stand the fields that can be asked for. */
function Answer({ module, profile }: Omit<ShownProps, "path">) {
  const answer = module.profiles.find(
    ({ direction, function: of, object }) =>
      direction === "Response" && of === profile.function && object === profile.object,
  );
  if (profile.direction === "Response" || !answer) return null;
  const isQuery = profile.action === "QUERY" || profile.action === "GET";
  return (
    <p>
      <a href={answer.href}>
        {isQuery
          ? `The fields of ${profile.object} that can be asked for and filtered on`
          : "What it answers"}
      </a>
    </p>
  );
}

/** The declaration of a type, and those of the same module that it is made of. */
function typesText(types: string, name: string): string {
  if (name === "") return "";
  const blocks = new Map<string, string>();
  for (const block of types.split(/\n\n(?=\/\*\*|export |interface )/)) {
    const [, of] = /^(?:export )?(?:type|interface) (\w+)/m.exec(block) ?? [];
    if (of !== undefined) blocks.set(of, block);
  }
  const shown = new Set<string>();
  const add = (one: string): void => {
    const block = blocks.get(one);
    if (block === undefined || shown.has(one)) return;
    shown.add(one);
    const code = block.replace(/\/\*\*.*?\*\//g, "");
    for (const [word] of code.matchAll(/\b[A-Z]\w+/g)) add(word);
  };
  add(name);
  return [...shown].map((one) => blocks.get(one)).join("\n\n");
}
