/// The characters that may stand in one place of a pattern.
struct JSONPatternClass: Sendable {
    var ranges: [ClosedRange<UInt32>]
    var isNegated = false

    func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } != isNegated }

    static func one(_ scalar: UInt32) -> JSONPatternClass { JSONPatternClass(ranges: [scalar...scalar]) }

    /// `.`: everything but ECMA 262's line terminators.
    static let any = JSONPatternClass(ranges: [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isNegated: true)
    static let digits = JSONPatternClass(ranges: [0x30...0x39])
    static let wordCharacters = JSONPatternClass(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
}
