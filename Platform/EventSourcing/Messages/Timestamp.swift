/// A moment in UTC with microsecond precision, written as RFC 3339.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }

    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

    public func advanced(bySeconds seconds: Int64) -> Timestamp { Timestamp(microseconds: microseconds + seconds * 1_000_000) }
}

extension Timestamp: CustomStringConvertible, LosslessStringConvertible {
    /// `2026-11-21T09:30:00.123456Z`; always UTC, always six decimals, so that texts sort as moments do (years 0000 to 9999).
    ///
    /// RFC 3339 has no other years: they are written with a sign and six digits, as ISO 8601 does, and cannot be read back.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(27)
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the description, which is ASCII, for who has no need of a `String`.
    public func append(to text: inout [UInt8]) {
        let (day, microsecond) = Self.floorDivide(microseconds, by: 86_400_000_000)
        let (year, month, dayOfMonth) = Self.civil(fromDays: day)
        // 27 bytes, or 30 where the year has a sign and six digits.
        text.append(addingCapacity: 30) { output in
            func put(_ value: Int64, digits: Int) {
                var divisor: Int64 = 1
                for _ in 1..<digits { divisor *= 10 }
                while divisor > 0 {
                    output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
                    divisor /= 10
                }
            }
            if Self.fourDigitYears.contains(microseconds) {
                put(year, digits: 4)
            } else {
                output.append(year < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
                put(abs(year), digits: 6)
            }
            output.append(UInt8(ascii: "-"))
            put(month, digits: 2)
            output.append(UInt8(ascii: "-"))
            put(dayOfMonth, digits: 2)
            output.append(UInt8(ascii: "T"))
            put(microsecond / 3_600_000_000, digits: 2)
            output.append(UInt8(ascii: ":"))
            put(microsecond / 60_000_000 % 60, digits: 2)
            output.append(UInt8(ascii: ":"))
            put(microsecond / 1_000_000 % 60, digits: 2)
            output.append(UInt8(ascii: "."))
            put(microsecond % 1_000_000, digits: 6)
            output.append(UInt8(ascii: "Z"))
        }
    }

    /// Reads an RFC 3339 date-time; offsets are converted to UTC, decimals past the sixth are cut off. Nil too where the
    /// offset leads out of the years 0000 to 9999.
    public init?(_ text: String) { self.init(text.utf8.span) }

    /// The same from bytes, as headers have them.
    public init?(utf8 text: ArraySlice<UInt8>) { self.init(text.span) }

    /// The same from bytes that are lent, as those of a JSON text are.
    public init?(_ text: Span<UInt8>) {
        var reader = DigitReader()
        guard
            let year = reader.number(digits: 4, in: text), reader.skip("-", in: text), let month = reader.number(digits: 2, in: text),
            reader.skip("-", in: text), let day = reader.number(digits: 2, in: text),
            reader.skip("T", in: text) || reader.skip("t", in: text) || reader.skip(" ", in: text),
            let hour = reader.number(digits: 2, in: text), reader.skip(":", in: text), let minute = reader.number(digits: 2, in: text),
            reader.skip(":", in: text), let second = reader.number(digits: 2, in: text),
            (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year), hour < 24, minute < 60, second < 61
        else { return nil }
        guard let fraction = reader.fraction(in: text), let offsetMinutes = reader.offset(in: text), reader.isAtEnd(of: text) else {
            return nil
        }
        let days = Self.days(fromCivil: year, month, day)
        let minutes = hour * 60 + minute - offsetMinutes
        microseconds = days * 86_400_000_000 + minutes * 60_000_000 + second * 1_000_000 + fraction
        guard Self.fourDigitYears.contains(microseconds) else { return nil }
    }

    /// 0000-01-01T00:00:00Z to 9999-12-31T23:59:59.999999Z: what RFC 3339 can write.
    private static let fourDigitYears: ClosedRange<Int64> = -62_167_219_200_000_000...253_402_300_799_999_999

    private static func floorDivide(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private static func length(ofMonth month: Int64, year: Int64) -> Int64 {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 of a date of the proleptic Gregorian calendar: Howard Hinnant's `days_from_civil`,
    /// http://howardhinnant.github.io/date_algorithms.html.
    private static func days(fromCivil year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = floorDivide(shifted, by: 400)
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The inverse of `days(fromCivil:)`, from the same source.
    private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = floorDivide(days + 719_468, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

/// Walks over the digits of a date-time, which it is lent anew for each step.
private struct DigitReader {
    private var index = 0

    func isAtEnd(of text: Span<UInt8>) -> Bool { index == text.count }

    mutating func skip(_ character: Unicode.Scalar, in text: Span<UInt8>) -> Bool {
        guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    mutating func number(digits: Int, in text: Span<UInt8>) -> Int64? {
        guard index + digits <= text.count else { return nil }
        var value: Int64 = 0
        for position in index..<index + digits {
            let digit = text[position] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int64(digit)
        }
        index += digits
        return value
    }

    /// The decimals after the second as microseconds; 0 where there are none, nil where a point stands alone.
    mutating func fraction(in text: Span<UInt8>) -> Int64? {
        guard skip(".", in: text) else { return 0 }
        var value: Int64 = 0
        var digits = 0
        while let digit = number(digits: 1, in: text) {
            if digits < 6 { value = value * 10 + digit }
            digits += 1
        }
        guard digits > 0 else { return nil }
        while digits < 6 {
            value *= 10
            digits += 1
        }
        return value
    }

    /// Minutes east of UTC.
    mutating func offset(in text: Span<UInt8>) -> Int64? {
        if skip("Z", in: text) || skip("z", in: text) { return 0 }
        let sign: Int64 = skip("+", in: text) ? 1 : skip("-", in: text) ? -1 : 0
        guard sign != 0, let hours = number(digits: 2, in: text), skip(":", in: text), let minutes = number(digits: 2, in: text),
            hours < 24,
            minutes < 60
        else { return nil }
        return sign * (hours * 60 + minutes)
    }
}
