/**
 * The generator as a library: what the commands do, without a command line. It prints nothing and does not end the
 * process. Problems in schemas, overlays and configurations are returned as findings, never thrown.
 */
export { loadConfig, type LoadedConfig } from "./config.js";
export { diff, type Diff, type DiffOptions } from "./diff.js";
export { createMemo, generate } from "./generate.js";
export { lint } from "./lint.js";
export { profiles, type ListedProfiles, type ProfilesOptions } from "./profiles.js";
export {
  validate,
  type DocumentFinding,
  type DocumentVerdict,
  type ValidateOptions,
  type Validation,
  type XmlDocument,
} from "./validate.js";
export { check, write, type WriteOptions, type Written } from "./write.js";
export type { ChangeJson, ChangePlace } from "../compare/change-json.js";
export type { Uncompared } from "../compare/sound.js";
export { defineConfig, type Config, type Imports, type Target, type Wanted } from "../config/define.js";
export type { Block, ContractView, ImportView, MemberView, ModuleView } from "../emit/views.js";
export type { Memo } from "../memo.js";
export type { ProfileJson } from "../report/profiles.js";
export type { Sources } from "../read/config-sources.js";
export {
  targetsOf,
  type ConfiguredTarget,
  type Finding,
  type GenerateOptions,
  type Generated,
  type SchemaOptions,
  type Shared,
} from "../targets.js";
export type { Part, Summary } from "../../schema/diff/change.js";
export type { DtdVersion, MessageKind } from "../../schema/model/grammar.js";
