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
} from "./filter.js";
export type { Comparison, Comparisons, FieldType, Filter, Operand, StatedField } from "./filter.js";
export { extra } from "./extra.js";
export type { ExtraValue } from "./extra.js";
export { fromXml } from "./from-xml.js";
export type { FromXmlOptions } from "./from-xml.js";
export { isError } from "./issues.js";
export type { Expectations, Issue, IssueCode, Severity, Source } from "./issues.js";
export { explain, formatIssues } from "./messages.js";
export { ascending, avg, count, descending, max, min, query, sum } from "./query.js";
export type {
  Aggregate,
  FieldName,
  Order,
  Picked,
  Query,
  QueryInput,
  QueryOptions,
  Selection,
} from "./query.js";
export { decimal, isoDate, nonEmpty } from "./scalars.js";
export type { Decimal, DecimalText, Integer, IntegerText, IsoDate, IsoDateTime } from "./scalars.js";
export type {
  Completed,
  Created,
  FunctionProfile,
  Profile,
  Paths,
  QueryProfile,
  Scalar,
  ScalarBase,
  Shape,
  TypeRef,
} from "./shape.js";
export { toXml, XmlWriteError } from "./to-xml.js";
export { validate } from "./validate.js";
export type { EmptyElement, FieldValue, OpenFields, OpenRecord, OpenValues, Related } from "./values.js";
export { XmlReadError } from "./xml-read-error.js";
export type { GatewayError } from "./xml-read-error.js";
export { readXml } from "./xml-reader.js";
export type { XmlAttribute, XmlHandler, XmlReaderOptions } from "./xml-reader.js";
export { attachment } from "./transport/attachments.js";
export type { AttachedFile, FileContent } from "./transport/attachments.js";
export { connect, Connection } from "./transport/connection.js";
export type { CallOptions } from "./transport/connection.js";
export type { BatchOptions } from "./transport/batches.js";
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
} from "./transport/events.js";
export { formatEvent, logTo } from "./transport/log.js";
export { call } from "./transport/operations.js";
export type { Call, Outcome, Refusal, SendOptions, Success, Tags } from "./transport/operations.js";
export type { Check, ConnectionOptions, Credentials } from "./transport/options.js";
export type {
  ByteStream,
  Clock,
  Environment,
  Fetch,
  FetchInit,
  FetchResponse,
  Signal,
} from "./transport/platform.js";
export { executeXml, xmlCall } from "./transport/raw.js";
export type { XmlOutput } from "./transport/raw.js";
export type { RecordOf, RecordOptions, Records } from "./transport/records.js";
export { readReport, readReportText } from "./transport/report.js";
export type { ReportOptions, ReportRequest, ReportTextRequest } from "./transport/report.js";
export { parseResponse, submit } from "./transport/response.js";
export type { Acknowledgement, ParsedResponse, ProfileOf, SubmitOptions } from "./transport/response.js";
export type { ConnectionTest } from "./transport/test-connection.js";
