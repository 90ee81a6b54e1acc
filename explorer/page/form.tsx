import {
  attributeKey,
  contentNames,
  countsOf,
  parseContent,
  represent,
  simplify,
  type Particle,
  type Scalar,
} from "intacct-runtime/internals";
import { useState } from "preact/hooks";
import type { ShapeData, TypeRef } from "../../runtime/model/shape.js";
import { scalarOf } from "./wording.js";

interface FormProps {
  readonly shape: ShapeData;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Names that are settled elsewhere. */
  readonly hidden?: readonly string[];
  readonly label?: string;
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Fields for a value of a shape: what the runtime takes is what the form makes. */
export function Form({ shape, value, onChange, hidden = [], label = "" }: FormProps) {
  const content = parseContent(shape.content);
  const representation = represent(content, Object.keys(shape.attributes ?? {}));
  switch (representation.kind) {
    case "list":
      return (
        <Items
          label={representation.item.name}
          value={value}
          onChange={onChange}
          blank={blankOf(typeOf(shape, representation.item.name))}
        >
          {(item, change) => (
            <OneValue
              name={representation.item.name}
              type={typeOf(shape, representation.item.name)}
              value={item}
              onChange={change}
            />
          )}
        </Items>
      );
    case "object":
      return <Properties {...{ shape, value, onChange, hidden }} particle={representation.particle} />;
    case "empty":
      return <p class="detail">No input.</p>;
    default:
      return <Raw name={label || shape.element} value={value} onChange={onChange} />;
  }
}

type PropertiesProps = Omit<FormProps, "label"> & { readonly particle: Particle | undefined };

/** The attributes and children of an element, each under its name. */
function Properties({ shape, value, onChange, hidden = [], particle }: PropertiesProps) {
  const names = contentNames(parseContent(shape.content));
  const values = isObject(value) ? value : {};
  const change = (key: string, next: unknown): void => onChange(withValue(values, key, next));
  const attributes = Object.entries(shape.attributes ?? {}).filter(([name]) => !hidden.includes(name));
  const children = particle ? [...countsOf(simplify(particle))] : [];
  return (
    <div class="fields">
      {attributes.map(([name, text]) => {
        const key = attributeKey(name, names);
        return (
          <Leaf
            key={key}
            name={key}
            scalar={attributeScalar(text)}
            required={text.endsWith("#REQUIRED")}
            value={values[key]}
            onChange={(next) => change(key, next)}
          />
        );
      })}
      {children
        .filter(([name]) => !hidden.includes(name) && name !== "#ANY")
        .map(([name, occurs]) => (
          <Property
            key={name}
            name={name}
            type={typeOf(shape, name)}
            many={occurs.max > 1}
            required={occurs.min > 0}
            value={values[name]}
            onChange={(next) => change(name, next)}
          />
        ))}
    </div>
  );
}

const typeOf = ({ types }: ShapeData, name: string): TypeRef | undefined =>
  types && Object.hasOwn(types, name) ? types[name] : undefined;

const blankOf = (type: TypeRef | undefined): unknown => (typeof type === "function" ? {} : "");

/** The values with one changed; what is empty is left out. */
function withValue(values: Values, key: string, next: unknown): Values {
  const { [key]: _, ...rest } = values;
  return next === undefined || next === "" ? rest : { ...rest, [key]: next };
}

interface PropertyProps {
  readonly name: string;
  readonly type: TypeRef | undefined;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly required?: boolean;
  readonly many?: boolean;
}

function Property({ many, ...props }: PropertyProps) {
  const { name, type, value, onChange } = props;
  if (!many) return <OneValue {...props} />;
  return (
    <Items label={name} value={value} onChange={onChange} blank={blankOf(type)}>
      {(item, change) => <OneValue name={name} type={type} value={item} onChange={change} />}
    </Items>
  );
}

function OneValue({ name, type, value, onChange, required = false }: PropertyProps) {
  const [open, setOpen] = useState(value !== undefined);
  if (typeof type !== "function")
    return (
      <Leaf
        name={name}
        scalar={scalarOf(type).scalar}
        required={required}
        value={value}
        onChange={onChange}
      />
    );
  return (
    <fieldset class="nested">
      <legend>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            if (open) onChange(undefined);
            setOpen(!open);
          }}
        >
          {open ? "−" : "+"} {name}
          {required && <span class="must"> required</span>}
        </button>
      </legend>
      {open && <Form shape={type()} value={value} onChange={onChange} label={name} />}
    </fieldset>
  );
}

interface ItemsProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly blank: unknown;
  readonly children: (item: unknown, change: (next: unknown) => void) => unknown;
}

function Items({ label, value, onChange, blank, children }: ItemsProps) {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const set = (next: readonly unknown[]): void => onChange(next.length === 0 ? undefined : next);
  return (
    <fieldset class="nested">
      <legend>{label}, one or several</legend>
      {items.map((item, at) => (
        <div key={at} class="item">
          {
            children(item, (next) =>
              set(items.map((old, index) => (index === at ? (next ?? blank) : old))),
            ) as never
          }
          <button type="button" onClick={() => set(items.filter((_, index) => index !== at))}>
            Remove {label} {at + 1}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => set([...items, blank])}>
        Add {label}
      </button>
    </fieldset>
  );
}

function attributeScalar(text: string): Scalar {
  const [, values] = /^\(([^)]*)\)/.exec(text) ?? [];
  if (values === undefined) return { name: "STRING", base: "string" };
  const list = values.split(" | ");
  if (list.length === 2 && list.includes("true") && list.includes("false"))
    return { name: "BOOLEAN", base: "boolean" };
  return { name: "ENUM", base: "enum", values: list };
}

interface LeafProps {
  readonly name: string;
  readonly scalar: Scalar | undefined;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Leaf({ name, scalar, required, value, onChange }: LeafProps) {
  const text = typeof value === "string" ? value : value === undefined ? "" : String(value);
  const choices =
    scalar?.base === "boolean"
      ? ["true", "false"]
      : scalar?.separator === undefined && !scalar?.open
        ? scalar?.values
        : undefined;
  const set = (next: string): void => {
    if (scalar?.base === "boolean" && next !== "") onChange(next === "true");
    else if (scalar?.separator !== undefined && next !== "") onChange(next.split(scalar.separator));
    else onChange(next);
  };
  return (
    <label class="leaf">
      <span>
        {name}
        {required && <span class="must"> required</span>}
      </span>
      {choices ? (
        <select value={text} onChange={(event) => set(event.currentTarget.value)}>
          <option value="" />
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          placeholder={scalar?.base === "date" ? "yyyy-mm-dd" : ""}
          value={text}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </label>
  );
}

/** A value that has no fields of its own: as JSON. */
function Raw({
  name,
  value,
  onChange,
}: {
  readonly name: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const [text, setText] = useState(() => (value === undefined ? "" : JSON.stringify(value)));
  const change = (next: string): void => {
    setText(next);
    try {
      onChange(next === "" ? undefined : JSON.parse(next));
    } catch {
      onChange(next);
    }
  };
  return (
    <label class="leaf wide">
      <span>{name}, as JSON or text</span>
      <textarea value={text} onInput={(event) => change(event.currentTarget.value)} />
    </label>
  );
}
