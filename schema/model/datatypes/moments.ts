/** A point in time: seconds from the year 0 on, exact, and whether a time zone was given. */
export interface Moment {
  readonly seconds: bigint;
  /** Digits after the point, without trailing zeros. */
  readonly fraction: string;
  readonly zoned: boolean;
}

const year = "(?<year>-?(?:[1-9]\\d{3,}|0\\d{3}))";
const month = "(?<month>\\d\\d)";
const day = "(?<day>\\d\\d)";
const time = "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)(?:\\.(?<fraction>\\d+))?";
const zone = "(?<zone>Z|[+-]\\d\\d:\\d\\d)?";

/** How the types of dates and times are written (XML Schema part 2, §3.2.7 to §3.2.14). */
const forms = {
  dateTime: `${year}-${month}-${day}T${time}`,
  date: `${year}-${month}-${day}`,
  time,
  gYearMonth: `${year}-${month}`,
  gYear: year,
  gMonthDay: `--${month}-${day}`,
  gDay: `---${day}`,
  gMonth: `--${month}`,
};

export type MomentForm = keyof typeof forms;

const expressions = new Map(
  Object.entries(forms).map(([name, form]) => [name, new RegExp(`^${form}${zone}$`)]),
);

/** Years that libxml2 can count. */
const maxYear = 2n ** 63n - 1n;

/**
 * Reads a date or time; undefined where the text is none. What a form leaves out is the first of its kind,
 * in a leap year: values of one form can be compared with each other.
 */
export function readMoment(form: MomentForm, text: string): Moment | undefined {
  const groups = expressions.get(form)?.exec(text)?.groups;
  if (!groups) return undefined;
  const date = readDate(groups);
  const offset = readZone(groups["zone"]);
  const clock = readClock(groups);
  if (!date || offset === undefined || clock === undefined) return undefined;
  return {
    seconds: daysBefore(date) * 86_400n + BigInt(clock - offset * 60),
    fraction: (groups["fraction"] ?? "").replace(/0+$/, ""),
    zoned: groups["zone"] !== undefined,
  };
}

interface CalendarDate {
  readonly year: bigint;
  readonly month: number;
  readonly day: number;
}

function readDate(groups: Readonly<Record<string, string | undefined>>): CalendarDate | undefined {
  const year = BigInt(groups["year"] ?? "4");
  const month = Number(groups["month"] ?? "1");
  const day = Number(groups["day"] ?? "1");
  if (year === 0n || year > maxYear || year < -maxYear) return undefined;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? { year, month, day }
    : undefined;
}

const isLeap = (year: bigint): boolean => (year % 4n === 0n && year % 100n !== 0n) || year % 400n === 0n;

function daysIn(year: bigint, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Seconds since midnight, which may also be the one at the end of the day. */
function readClock(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const [hour, minute, second] = [groups["hour"], groups["minute"], groups["second"]].map((part) =>
    Number(part ?? "0"),
  ) as [number, number, number];
  const fraction = groups["fraction"] ?? "";
  if (hour === 24) return minute === 0 && second === 0 && /^0*$/.test(fraction) ? 86_400 : undefined;
  // In doubles, as libxml2 counts: a long row of nines is the next minute.
  if (hour > 23 || minute > 59 || Number(`${second}.${fraction || "0"}`) >= 60) return undefined;
  return hour * 3600 + minute * 60 + second;
}

/** Minutes, at most 14 hours. */
function readZone(text: string | undefined): number | undefined {
  if (text === undefined || text === "Z") return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4))];
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** Days from the first of March of the year 0 to a date: years that begin in March end with the leap day. */
function daysBefore({ year, month, day }: CalendarDate): bigint {
  const from = month > 2 ? year : year - 1n;
  const months = (month + 9) % 12;
  const era = from >= 0n ? from / 400n : (from - 399n) / 400n;
  const ofEra = from - era * 400n;
  const ofYear = BigInt(Math.floor((153 * months + 2) / 5) + day - 1);
  return era * 146_097n + ofEra * 365n + ofEra / 4n - ofEra / 100n + ofYear;
}

/**
 * Less than, equal to or more than zero; undefined where it depends on the time zone, which only one of the
 * two has.
 */
export function compareMoments(a: Moment, b: Moment): number | undefined {
  if (a.zoned === b.zoned) return compare(a, b);
  const shift = (moment: Moment, hours: bigint): Moment =>
    moment.zoned ? moment : { ...moment, seconds: moment.seconds + hours * 3600n };
  const early = compare(shift(a, -14n), shift(b, -14n));
  const late = compare(shift(a, 14n), shift(b, 14n));
  return early === late ? early : undefined;
}

function compare(a: Moment, b: Moment): number {
  if (a.seconds !== b.seconds) return a.seconds < b.seconds ? -1 : 1;
  return a.fraction < b.fraction ? -1 : a.fraction > b.fraction ? 1 : 0;
}
