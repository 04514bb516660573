import JSON
import PlatformTesting
import Testing

/// RFC 8785 prescribes the form of numbers: that of ECMAScript's `Number::toString`.
@Suite struct CanonicalNumberTests {
    @Test(
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.1, "0.1"), (-2.5, "-2.5"), (100, "100"), (1.25, "1.25"), (123.456, "123.456"),
            (1e-6, "0.000001"), (1.5e-6, "0.0000015"), (1e-7, "1e-7"), (-1.5e-7, "-1.5e-7"), (1e20, "100000000000000000000"),
            (1.2345e20, "123450000000000000000"), (1e21, "1e+21"), (-1.5e21, "-1.5e+21"), (1e23, "1e+23"),
            (.leastNonzeroMagnitude, "5e-324"),
            (.leastNormalMagnitude, "2.2250738585072014e-308"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
            (0x1p53, "9007199254740992"), (0x1p53 + 2, "9007199254740994"), (-0x1p53, "-9007199254740992"), (0x1p63, "9223372036854776000"),
            (0x1p64, "18446744073709552000"), (999_999_999_999_999_868_928, "999999999999999900000"),
            (295_147_905_179_352_825_856, "295147905179352830000"), (333_333_333.333_333_29, "333333333.3333333"), (1e30, "1e+30"),
            (4.50, "4.5"), (2e-3, "0.002"), (1e-27, "1e-27"), (0.3, "0.3"), (0.1 + 0.2, "0.30000000000000004"),
            (1.0 / 3, "0.3333333333333333"),
        ] as [(Double, String)])
    func `a number is written as RFC 8785 says`(number: Double, text: String) {
        #expect(written(number) == text)
    }

    @Test func `any double is read back from its text, and its text written again`() throws {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        for turn in 0..<20_000 {
            let number: Double
            switch turn % 4 {
            case 0: number = Double(bitPattern: generator.next())
            case 1: number = Double(Int64.random(in: -9_999_999_999...9_999_999_999, using: &generator)) / 1_000
            case 2: number = Double.random(in: -1e22...1e22, using: &generator)
            default: number = Double(Int64(truncatingIfNeeded: generator.next())) * 1e3
            }
            guard number.isFinite else { continue }
            let text = written(number)
            #expect(Double(text) == number, "seed \(seed): \(number) as \(text)")
            #expect(try read(text) == number, "seed \(seed): \(number) as \(text)")
            #expect(try rewritten(text) == text, "seed \(seed): \(number)")
        }
    }

    /// The rules of the standard, word for word, from the digits of Swift's description: what the writer does another way.
    @Test func `digits, point and exponent stand where ECMAScript puts them`() {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        for exponent in -30...30 {
            for _ in 0..<40 {
                let number = Double("\(Int.random(in: 1...99_999, using: &generator))e\(exponent)")!
                let (digits, n) = Self.digits(of: number)
                let k = digits.count
                let expected: String
                if k <= n, n <= 21 {
                    expected = digits + String(repeating: "0", count: n - k)
                } else if 0 < n, n <= 21 {
                    expected = "\(digits.prefix(n)).\(digits.dropFirst(n))"
                } else if -6 < n, n <= 0 {
                    expected = "0." + String(repeating: "0", count: -n) + digits
                } else {
                    let sign = n - 1 < 0 ? "-" : "+"
                    expected = "\(digits.prefix(1))\(k == 1 ? "" : ".")\(digits.dropFirst())e\(sign)\(abs(n - 1))"
                }
                #expect(written(number) == expected, "seed \(seed)")
                #expect(written(-number) == "-\(expected)", "seed \(seed)")
            }
        }
    }

    /// An integer text may be a double that RFC 8785 writes so, but no other integer beyond 64 bits.
    @Test func `a double past 64 bits is read in its canonical form only`() throws {
        try JSONDocument.withValue(parsing: Array("[100000000000000000000,-9223372036854776000]".utf8)) { root in
            #expect(root.element(0)?.kind == .number)
            #expect(root.element(0)?.number == 1e20)
            #expect(root.element(0)?.integer == nil)
            #expect(root.element(1)?.number == -0x1p63)
        }
        for text in [
            "100000000000000000001", "9223372036854775808", "-9223372036854775809", "1000000000000000000000", "18446744073709551616",
        ] {
            #expect(refusal(of: text)?.code == .invalidNumber, "\(text)")
        }
    }

    private func written(_ number: Double) -> String {
        var writer = JSONWriter()
        writer.value(number)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func read(_ text: String) throws -> Double? { try JSONDocument.withValue(parsing: Array(text.utf8)) { $0.number } }

    /// The fewest digits, and how many of them stand before the point.
    private static func digits(of number: Double) -> (String, Int) {
        let parts = number.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        let whole = String(mantissa[0])
        let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
        var digits = whole + fraction
        var point = whole.count + (parts.count > 1 ? Int(parts[1])! : 0)
        while digits.hasPrefix("0") {
            digits.removeFirst()
            point -= 1
        }
        while digits.hasSuffix("0") { digits.removeLast() }
        return (digits, point)
    }
}
