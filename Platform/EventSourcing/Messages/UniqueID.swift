/// Makes UUIDv7 texts (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits, in lower case.
public enum UniqueID {
    public static func make(at moment: Timestamp) -> String {
        var generator = SystemRandomNumberGenerator()
        return make(at: moment, using: &generator)
    }

    /// The same from a given generator, so that a test can repeat its ids from a seed.
    public static func make(at moment: Timestamp, using generator: inout some RandomNumberGenerator) -> String {
        let milliseconds = UInt64(max(0, moment.microseconds / 1_000))
        let high = (milliseconds << 16) | 0x7000 | (generator.next() & 0x0FFF)
        let low = (generator.next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for nibble in 0..<32 {
            if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 { text.append(UInt8(ascii: "-")) }
            let word = nibble < 16 ? high : low
            let value = UInt8(truncatingIfNeeded: (word >> UInt64((15 - nibble % 16) * 4)) & 0xF)
            text.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension UniqueID {
    /// A name that nobody else uses, where no order in time is needed: 128 random bits in hexadecimal.
    public static func random() -> String {
        hexadecimal(.random(in: .min ... .max)) + hexadecimal(.random(in: .min ... .max))
    }

    private static func hexadecimal(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
