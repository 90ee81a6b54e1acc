/** A decimal of any length: `digits` divided by ten to the power of `scale`. */
export interface DecimalNumber {
  readonly digits: bigint;
  readonly scale: number;
}

const pattern = /^\s*([+-]?)(\d*)\.?(\d*)\s*$/;

/** Reads a decimal; undefined for any other text. */
export function readDecimal(text: string): DecimalNumber | undefined {
  const [, sign = "", whole = "", fraction = ""] = text.length > 400 ? [] : (pattern.exec(text) ?? []);
  if (whole === "" && fraction === "") return undefined;
  return { digits: BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`), scale: fraction.length };
}

const atScale = ({ digits, scale }: DecimalNumber, wanted: number): bigint =>
  digits * 10n ** BigInt(wanted - scale);

export function compareDecimals(a: DecimalNumber, b: DecimalNumber): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = atScale(a, scale) - atScale(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sumOf(numbers: readonly DecimalNumber[]): DecimalNumber {
  const scale = numbers.reduce((widest, number) => Math.max(widest, number.scale), 0);
  return { digits: numbers.reduce((sum, number) => sum + atScale(number, scale), 0n), scale };
}

/** Digits after the point of an average that does not come out even. */
const averageScale = 10;

/** A number divided by a count, rounded half away from zero. */
export function divided(number: DecimalNumber, count: number): DecimalNumber {
  const scale = Math.max(number.scale, averageScale);
  const by = BigInt(count);
  const doubled = atScale(number, scale) * 2n;
  return { digits: (doubled + (doubled < 0n ? -by : by)) / (2n * by), scale };
}

/** Written out, without zeros that say nothing. */
export function decimalText({ digits, scale }: DecimalNumber): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, "");
  return `${digits < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
