import { parseContent, type Particle } from "intacct-runtime/internals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Child, Message } from "../data/model.js";
import { loadModule } from "./load.js";
import { childOf, declared, type Declared } from "./store.js";
import { certainty, occurrence, scalarOf, sourceText, typeText } from "./wording.js";

interface Place {
  readonly message: Message;
  /** The address of the profile that the tree belongs to. */
  readonly base: string;
  /** Names from the root: `APBILLITEMS.APBILLITEM`. */
  readonly path: readonly string[];
  /** The field that the address names. */
  readonly target: readonly string[];
}

/** The structure of a declaration: what is in it, how often, in which order. */
export function Tree({ root, ...place }: Omit<Place, "path"> & { readonly root: Declared }) {
  return (
    <div class="tree" onKeyDown={walk}>
      <Contents one={root} place={{ ...place, path: [] }} />
    </div>
  );
}

function Contents({ one, place }: { readonly one: Declared; readonly place: Place }) {
  const content = parseContent(one.element.content);
  const attributes = Object.entries(one.element.attributes ?? {});
  return (
    <ul>
      {attributes.map(([name, text]) => (
        <li key={`@${name}`}>
          <div class="row">
            <span class="toggle" />
            <code class="name">@{name}</code>
            <span class="type">attribute, {attributeText(text)}</span>
          </div>
        </li>
      ))}
      {content.kind === "children" ? (
        <Part particle={content.particle} one={one} place={place} top />
      ) : content.kind === "mixed" ? (
        content.elements.map((each) => <Part key={each.name} particle={each} one={one} place={place} />)
      ) : (
        <li>
          <div class="row detail">
            {content.kind === "empty"
              ? "Holds nothing."
              : content.kind === "any"
                ? "Holds anything."
                : "Holds text."}
          </div>
        </li>
      )}
    </ul>
  );
}

function attributeText(text: string): string {
  const [, kind = "", use = ""] = /^(\([^)]*\)|\S+)\s+(.*)$/.exec(text) ?? [];
  const values = kind.startsWith("(") ? `one of ${kind.slice(1, -1).split(" | ").join(", ")}` : "text";
  if (use === "#REQUIRED") return `${values}, required`;
  return use === "#IMPLIED" ? `${values}, optional` : `${values}, ${use.replace(/"/g, "")} unless given`;
}

interface PartProps {
  readonly particle: Particle;
  readonly one: Declared;
  readonly place: Place;
  readonly top?: boolean;
}

function Part({ particle, one, place, top }: PartProps) {
  if (particle.kind === "element")
    return <Field name={particle.name} occurs={occurrence(particle.occurs)} one={one} place={place} />;
  if (particle.kind === "any")
    return (
      <li>
        <div class="row">
          <span class="toggle" />
          <code class="name">
            {one.element.open?.map((start) => `${start}…`).join(", ") ?? "any element"}
          </code>
          <Occurrence text={occurrence(particle.occurs)} />
        </div>
      </li>
    );
  const items = particle.items.map((item, at) => <Part key={at} particle={item} one={one} place={place} />);
  const isOnce = particle.occurs.min === 1 && particle.occurs.max === 1;
  if (particle.kind === "seq" && top && isOnce) return <>{items}</>;
  return (
    <li class={`group ${particle.kind}`}>
      <div class="row">
        <span class="how">{groupText[particle.kind]}</span>
        {!(isOnce && particle.kind !== "choice") && <Occurrence text={occurrence(particle.occurs)} />}
      </div>
      <ul>{items}</ul>
    </li>
  );
}

const groupText = {
  seq: "together, in this order",
  choice: "one of these",
  all: "in any order",
  some: "one or more of these, in any order",
} as const;

function Occurrence({ text }: { readonly text: string }) {
  return <span class={`badge ${text === "required" || text === "one or more" ? "must" : ""}`}>{text}</span>;
}

interface FieldProps {
  readonly name: string;
  readonly occurs: string;
  readonly one: Declared;
  readonly place: Place;
}

function Field({ name, occurs, one, place }: FieldProps) {
  const child = childOf(one, name);
  const path = [...place.path, name];
  const isOnWay = path.every((part, at) => part === place.target[at]);
  const isTarget = isOnWay && path.length === place.target.length;
  const [open, setOpen] = useState(isOnWay && !isTarget);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isTarget) row.current?.scrollIntoView({ block: "center" });
    else if (isOnWay) setOpen(true);
  }, [isTarget, isOnWay]);
  const wanted = one.element.wants?.find((names) => names.split(" | ").includes(name));
  return (
    <li>
      <div ref={row} class={`row ${isTarget ? "target" : ""} ${child.custom ? "own" : ""}`}>
        {child.ref ? (
          <button
            class="toggle"
            aria-expanded={open}
            aria-label={`Content of ${name}`}
            onClick={() => setOpen(!open)}
          >
            {open ? "▾" : "▸"}
          </button>
        ) : (
          <span class="toggle" />
        )}
        <a class="name" href={`${place.base}/${path.map(encodeURIComponent).join(".")}`}>
          {name}
        </a>
        <Occurrence text={occurs} />
        {wanted !== undefined && occurs === "optional" && <span class="badge advice">advised</span>}
        {child.label !== undefined && <span class="label">{child.label}</span>}
        <span class="type">{typeText(child)}</span>
        <Certainty source={scalarOf(child.type).source ?? one.element.source} />
        {child.custom !== undefined && <span class="badge custom">custom · {child.custom}</span>}
      </div>
      <About child={child} />
      {open && child.ref && <Below declaration={child.ref} place={{ ...place, path }} />}
    </li>
  );
}

/** Where a rule of a field comes from, and what happens when it is broken. */
function Certainty({ source }: { readonly source: string | undefined }) {
  if (source === undefined || source === "published" || source === "overlay") return null;
  const isAdvice = certainty(source) === "advice";
  return (
    <span class="source" title={`Known from ${sourceText(source)}`}>
      {sourceText(source)}
      {isAdvice && ", advice only"}
    </span>
  );
}

function About({ child }: { readonly child: Child }) {
  const { scalar } = scalarOf(child.type);
  const values = scalar?.values ?? child.known;
  const isOpen = scalar?.open === true || scalar?.values === undefined;
  return (
    <div class="about">
      {child.doc !== undefined && <p>{child.doc}</p>}
      {values && (
        <p>
          {isOpen ? "Known values: " : "Allowed: "}
          {values.map((value, at) => (
            <span key={value}>
              {at > 0 && ", "}
              <code>{value}</code>
            </span>
          ))}
        </p>
      )}
      {child.default !== undefined && (
        <p>
          <code>{child.default}</code> unless given
        </p>
      )}
    </div>
  );
}

function Below({
  declaration,
  place,
}: {
  readonly declaration: readonly [string, string];
  readonly place: Place;
}) {
  const [ready, setReady] = useState(declared(place.message, declaration) !== undefined);
  useEffect(() => {
    if (!ready) void loadModule(declaration[0]).then(() => setReady(true));
  }, [ready]);
  const one = declared(place.message, declaration);
  if (!one) return <p class="detail">{ready ? "The schema does not describe it." : "Loading…"}</p>;
  return <Contents one={one} place={place} />;
}

/** Arrow keys: up and down walk the rows, right unfolds, left folds. */
function walk(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  const row = target.closest(".row");
  if (!row) return;
  if (key === "ArrowDown" || key === "ArrowUp") {
    const names = [...currentTarget.querySelectorAll<HTMLElement>("a.name")];
    const own = row.querySelector<HTMLElement>("a.name");
    const at = own ? names.indexOf(own) : -1;
    names[at + (key === "ArrowDown" ? 1 : -1)]?.focus();
  } else if (key === "ArrowRight" || key === "ArrowLeft") {
    const toggle = row.querySelector<HTMLButtonElement>("button.toggle");
    if (toggle && (toggle.getAttribute("aria-expanded") === "true") === (key === "ArrowLeft")) toggle.click();
  } else return;
  event.preventDefault();
}
