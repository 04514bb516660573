/// Passwords for servers that only we talk to.
enum Password {
    /// 192 random bits in hexadecimal: nothing in them needs quoting anywhere.
    static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<3).map { _ in
            let digits = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
