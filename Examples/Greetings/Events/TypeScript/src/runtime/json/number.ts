// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

/** A number of a JSON text and where it ends, or what is wrong with it. */
export type NumberReading = { readonly value: number | bigint; readonly end: number } | "malformed" | "invalidNumber";

/** Reads the number that begins at the index, at a digit or a minus sign. */
export function readNumber(text: string, start: number): NumberReading {
  const first = text.charAt(start) === "-" ? start + 1 : start;
  let end = afterDigits(text, first);
  if (end === first || (text.charAt(first) === "0" && end > first + 1)) return "malformed";
  let isInteger = true;
  if (text.charAt(end) === ".") {
    isInteger = false;
    const fraction = end + 1;
    end = afterDigits(text, fraction);
    if (end === fraction) return "malformed";
  }
  if (text.charAt(end) === "e" || text.charAt(end) === "E") {
    isInteger = false;
    const sign = text.charAt(end + 1);
    const exponent = sign === "+" || sign === "-" ? end + 2 : end + 1;
    end = afterDigits(text, exponent);
    if (end === exponent) return "malformed";
  }
  const value = isInteger ? integer(text.slice(start, end)) : Number(text.slice(start, end));
  return value === undefined || value === Infinity || value === -Infinity ? "invalidNumber" : { value, end };
}

function afterDigits(text: string, start: number): number {
  let index = start;
  for (;;) {
    const character = text.charCodeAt(index);
    if (!(character >= 0x30 && character <= 0x39)) return index;
    index += 1;
  }
}

/**
 * A number where it holds the integer exactly, else a bigint; undefined where it does not fit into 64 bits with sign.
 *
 * A larger one is read in the one form in which a number of that size is written.
 */
function integer(digits: string): number | bigint | undefined {
  const double = Number(digits);
  // Adding zero takes the sign from -0.
  if (Number.isSafeInteger(double)) return double + 0;
  // No integer of 64 bits is longer with its sign, and a large bigint takes its time.
  const value = digits.length <= 20 ? BigInt(digits) : undefined;
  if (value !== undefined && BigInt.asIntN(64, value) === value) return value;
  return String(double) === digits ? double : undefined;
}
