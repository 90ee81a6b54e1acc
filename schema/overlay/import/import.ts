import { Document } from "yaml";
import { diagnostic, type Diagnostic, type Outcome } from "../../text/diagnostic.js";
import { SourceFile } from "../../text/source.js";
import type { KnownObjects } from "../known.js";
import { readOverlays } from "../read.js";
import { readYaml } from "../yaml.js";
import { Imports, type ImportedObject } from "./imported.js";
import { readInspect } from "./inspect.js";
import { readLookup } from "./lookup.js";
import { ObjectNames } from "./names.js";
import { readPackage } from "./package.js";
import { errorsIn, withoutRefused, type Kept } from "./refused.js";
import { Update, type FieldChange } from "./update.js";
import { leaveOutUnknownTargets } from "./targets.js";
import { readSource } from "./xml-source.js";

const readers = { package: readPackage, lookup: readLookup, inspect: readInspect } as const;

export type SourceKind = keyof typeof readers;

export interface ImportRequest {
  readonly from: SourceKind;
  /** Saved XML documents. */
  readonly sources: readonly SourceFile[];
  /** The overlay to bring up to date; a new one is made where it is absent. */
  readonly overlay?: SourceFile | undefined;
  /** Whether the overlay is to be written as JSON. */
  readonly json: boolean;
  /** Tells standard objects from others. */
  readonly schemas: readonly KnownObjects[];
}

export interface ImportResult {
  /**
   * The overlay; the very text that was given where the sources say nothing new. Empty where there are
   * errors.
   */
  readonly text: string;
  readonly isChanged: boolean;
  /** The objects that the sources describe. */
  readonly objects: readonly string[];
  readonly fields: readonly FieldChange[];
}

/** Creates an overlay from a company's documents about its customisations, or updates one. */
export function importOverlay(request: ImportRequest): Outcome<ImportResult> {
  const { overlay } = request;
  const imports = readSources(request);
  // An entry that cannot be held, or is told in two ways, is reported and left out: the rest is right anyway.
  if (!hasErrors(imports.diagnostics.filter(({ code }) => !/^IC202[23]$/.test(code)))) {
    const { value, diagnostics } = updateOverlay(imports.objects.values(), {
      ...request,
      command: "import",
    });
    return { value, diagnostics: [...imports.diagnostics, ...diagnostics] };
  }
  const faults = overlay ? readOverlays([overlay]).diagnostics : [];
  return { value: nothing, diagnostics: [...imports.diagnostics, ...faults] };
}

/** The target of an import. */
export interface UpdateRequest extends Pick<ImportRequest, "overlay" | "json" | "schemas"> {
  /** The command that makes the overlay, to be named in it. */
  readonly command: "import" | "pull";
}

/**
 * Creates an overlay from descriptions of objects, or updates one. Entries that `overlay check` would refuse are
 * left out and reported (IC2022): the sources alone do not show what fits the rest.
 */
export function updateOverlay(
  objects: Iterable<ImportedObject>,
  request: UpdateRequest,
): Outcome<ImportResult> {
  const { overlay, schemas } = request;
  const faults = overlay ? readOverlays([overlay]).diagnostics : [];
  if (hasErrors(faults)) return { value: nothing, diagnostics: faults };
  const known = new Set(overlay && errorsIn(overlay, schemas).errors.map(({ message }) => message));
  let kept: Kept = { objects: [...objects], diagnostics: [] };
  for (;;) {
    const { value, diagnostics } = updatedWith(kept.objects, request);
    if (hasErrors(diagnostics)) return { value: nothing, diagnostics };
    if (!value.isChanged) return { value, diagnostics: [...kept.diagnostics, ...diagnostics] };
    const made = errorsIn(new SourceFile(overlay?.path ?? "", value.text), schemas);
    const errors = made.errors.filter(({ message }) => !known.has(message));
    if (errors.length === 0) return { value, diagnostics: [...kept.diagnostics, ...diagnostics] };
    const less = withoutRefused(kept.objects, made.overlay, errors);
    if (!less) return { value: nothing, diagnostics: errors };
    kept = { objects: less.objects, diagnostics: [...kept.diagnostics, ...less.diagnostics] };
  }
}

function updatedWith(
  objects: readonly ImportedObject[],
  { overlay, json, command }: UpdateRequest,
): Outcome<ImportResult> {
  const document = (overlay && readYaml(overlay).document) ?? newDocument(command);
  const update = new Update(document, overlay);
  for (const object of objects) update.add(object);
  const isChanged = update.isChanged || !overlay;
  const text = isChanged ? written(document, overlay, json) : overlay.text;
  const names = objects.map(({ name }) => name);
  return {
    value: { text, isChanged, objects: names, fields: update.fields },
    diagnostics: update.diagnostics,
  };
}

const nothing: ImportResult = { text: "", isChanged: false, objects: [], fields: [] };

const hasErrors = (found: readonly Diagnostic[]): boolean =>
  found.some(({ severity }) => severity === "error");

/** Far more than any company has; more would take minutes to format. */
const MOST_FIELDS = 20_000;

function readSources({ from, sources, schemas, overlay }: ImportRequest): Imports {
  const imports = new Imports();
  const names = new ObjectNames(schemas);
  for (const file of sources) {
    const { value, diagnostics } = readSource(file);
    imports.report(diagnostics);
    if (value) readers[from](value, names, imports);
  }
  const count = [...imports.objects.values()].reduce((sum, { fields }) => sum + fields.size, 0);
  if (count > MOST_FIELDS)
    imports.report([
      diagnostic(
        "IC2002",
        `the sources describe ${count} fields, and an overlay takes ${MOST_FIELDS} at most`,
        {},
        "import the sources one by one, or in parts, into overlays of their own",
      ),
    ]);
  leaveOutUnknownTargets(imports, names, overlay && readOverlays([overlay]).value);
  return imports;
}

function newDocument(command: UpdateRequest["command"]): Document {
  const document = new Document({});
  document.commentBefore =
    ` Made by intacct-codegen overlay ${command}. ` + `What you add here, ${command}ing again leaves alone.`;
  return document;
}

/** The text of a document with the line ends that the file had. */
function written(document: Document, overlay: SourceFile | undefined, json: boolean): string {
  const text = json
    ? `${JSON.stringify(document.toJS(), null, 2)}\n`
    : document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] \S/.test(overlay?.text ?? "") });
  return overlay?.text.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
}
