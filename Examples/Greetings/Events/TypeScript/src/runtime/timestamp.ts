// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

import { inspection } from "./personal.js";

/** Microseconds at 0000-01-01T00:00:00Z and at the end of 9999: what RFC 3339 can write. */
const earliest = -62_167_219_200_000_000n;
const latest = 253_402_300_799_999_999n;

const dateTime = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * A moment in UTC with microsecond precision, which `Date` does not have.
 *
 * Moments can be compared with `<` and `>`; for equality compare `microseconds`.
 */
export class Timestamp {
  /** Since 1970-01-01T00:00:00Z, leap seconds not counted. */
  readonly microseconds: bigint;

  /** Throws a `RangeError` outside of the years 0000 to 9999. */
  constructor(microseconds: bigint) {
    if (!isWritableMoment(microseconds)) throw new RangeError("a timestamp lies in the years 0000 to 9999");
    this.microseconds = microseconds;
  }

  static now(): Timestamp {
    return Timestamp.fromDate(new Date());
  }

  /** Throws a `RangeError` for an invalid date or one outside of the years 0000 to 9999. */
  static fromDate(date: Date): Timestamp {
    return new Timestamp(BigInt(date.getTime()) * 1_000n);
  }

  /**
   * Reads an RFC 3339 date-time; undefined where the text is none.
   *
   * Offsets are converted to UTC, decimals past the sixth are cut off, and a second 60 counts as the next minute's first.
   */
  static parse(text: string): Timestamp | undefined {
    const parts = dateTime.exec(text);
    if (parts === null) return undefined;
    const part = (index: number): number => Number(parts[index] ?? "0");
    const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)];
    if (hour > 23 || minute > 59 || second > 60 || part(9) > 23 || part(10) > 59) return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
    const offset = (part(9) * 60 + part(10)) * (parts[8] === "-" ? -1 : 1);
    const seconds = date.getTime() / 1_000 + (hour * 60 + minute - offset) * 60 + second;
    const fraction = (parts[7] ?? "").slice(0, 6).padEnd(6, "0");
    const microseconds = BigInt(seconds) * 1_000_000n + BigInt(fraction);
    return isWritableMoment(microseconds) ? new Timestamp(microseconds) : undefined;
  }

  /** Cuts off what is smaller than a millisecond. */
  toDate(): Date {
    return new Date(partsOf(this.microseconds)[0]);
  }

  /** `2026-11-21T09:30:00.123456Z`: always UTC, always six decimals, so that texts sort as moments do. */
  toString(): string {
    const [milliseconds, rest] = partsOf(this.microseconds);
    return `${new Date(milliseconds).toISOString().slice(0, -1)}${String(rest).padStart(3, "0")}Z`;
  }

  toJSON(): string {
    return this.toString();
  }

  valueOf(): bigint {
    return this.microseconds;
  }
}

// Not a member of the class: moments of two packages must be of one type, and a symbol would tell them apart.
Object.defineProperty(Timestamp.prototype, inspection, {
  value(this: Timestamp): string {
    return this.toString();
  },
});

/** Whole milliseconds, rounded down, and the microseconds above them. */
function partsOf(microseconds: bigint): [milliseconds: number, microseconds: bigint] {
  const rest = ((microseconds % 1_000n) + 1_000n) % 1_000n;
  return [Number((microseconds - rest) / 1_000n), rest];
}

/** Whether RFC 3339 can write the moment. */
export function isWritableMoment(microseconds: bigint): boolean {
  return microseconds >= earliest && microseconds <= latest;
}
