export {
  and,
  between,
  equalTo,
  field,
  greaterThan,
  greaterThanOrEqualTo,
  isIn,
  isNotIn,
  isNotNull,
  isNull,
  lessThan,
  lessThanOrEqualTo,
  like,
  notEqualTo,
  notLike,
  or,
} from "./query/filter.js";
export type { Comparison, Comparisons, FieldType, Filter, Operand, StatedField } from "./query/filter.js";
export { extra } from "./codec/extra.js";
export type { ExtraValue } from "./codec/extra.js";
export { fromXml } from "./codec/from-xml.js";
export type { FromXmlOptions } from "./codec/from-xml.js";
export type { RuntimeContract1 } from "./model/contract.js";
export { isError } from "./model/issues.js";
export type { Expectations, Issue, IssueCode, Severity, Source } from "./model/issues.js";
export { explain, formatIssues } from "./model/messages.js";
export { ascending, avg, count, descending, max, min, query, sum } from "./query/query.js";
export type { FieldName, Picked, Query, QueryOptions } from "./query/query.js";
export type { Aggregate, Order, QueryInput, QueryProfile, Selection } from "./query/query-profile.js";
export { decimal, isoDate, nonEmpty } from "./model/scalars.js";
export type { Decimal, DecimalText, Integer, IntegerText, IsoDate, IsoDateTime } from "./model/scalars.js";
export type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Paths,
  Scalar,
  ScalarBase,
  Shape,
  TypeRef,
} from "./model/shape.js";
export { toXml, XmlWriteError } from "./codec/to-xml.js";
export { validate } from "./codec/validate.js";
export type {
  EmptyElement,
  FieldValue,
  OpenFields,
  OpenRecord,
  OpenValues,
  Related,
} from "./model/values.js";
export { XmlReadError } from "./xml/xml-read-error.js";
export type { GatewayError } from "./xml/xml-read-error.js";
export { readXml } from "./xml/xml-reader.js";
export type { XmlAttribute, XmlHandler, XmlReaderOptions } from "./xml/xml-reader.js";
export { attachment } from "./transport/calls/attachments.js";
export type { AttachedFile, FileContent } from "./transport/calls/attachments.js";
export { connect, Connection } from "./transport/connection.js";
export type { CallOptions } from "./transport/connection.js";
export type { BatchOptions } from "./transport/calls/batches.js";
export { IntacctError } from "./transport/errors.js";
export type { IntacctErrorKind, ReportedError } from "./transport/errors.js";
export type {
  AdviceEvent,
  Observer,
  OutcomeEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SessionEvent,
  Track,
  TransportEvent,
} from "./transport/observe/events.js";
export { formatEvent, logTo } from "./transport/observe/log.js";
export { call } from "./transport/calls/call.js";
export type { Call, Tags } from "./transport/calls/call.js";
export type { Outcome, Refusal, SendOptions, Success } from "./transport/calls/operations.js";
export type { Check, ConnectionOptions, Credentials } from "./transport/options.js";
export type {
  ByteStream,
  Clock,
  Environment,
  Fetch,
  FetchInit,
  FetchResponse,
  Signal,
} from "./transport/wire/platform.js";
export { executeXml, xmlCall } from "./transport/calls/raw.js";
export type { XmlOutput } from "./transport/calls/raw.js";
export type { RecordOf, RecordOptions, Records } from "./transport/calls/records.js";
export { readReport, readReportText } from "./transport/calls/report.js";
export type { ReportOptions, ReportRequest, ReportTextRequest } from "./transport/calls/report.js";
export { parseResponse, submit } from "./transport/answer/response.js";
export type {
  Acknowledgement,
  ParsedResponse,
  ParseOptions,
  ProfileOf,
  SubmitOptions,
} from "./transport/answer/response.js";
export type { ConnectionTest } from "./transport/calls/test-connection.js";
