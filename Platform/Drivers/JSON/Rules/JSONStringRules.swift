/// What a schema says about a string, made once and checked on the bytes before a `String` is made of them.
public struct JSONStringRules: Sendable {
    private let minLength: Int
    private let maxLength: Int
    private let format: JSONStringFormat?
    private let pattern: JSONPattern?

    /// Lengths count Unicode scalars, as JSON Schema does. The pattern must be one that `JSONPattern` understands.
    public init(minLength: Int = 0, maxLength: Int = .max, format: JSONStringFormat? = nil, pattern: StaticString? = nil) {
        self.minLength = minLength
        self.maxLength = maxLength
        self.format = format
        self.pattern = pattern.map { JSONPattern(known: $0) }
    }

    public static let any = JSONStringRules()
    public static let uuid = JSONStringRules(format: .uuid)
    public static let email = JSONStringRules(format: .email)
    public static let uri = JSONStringRules(format: .uri)

    func check(_ text: UnsafeBufferPointer<UInt8>) throws(JSONError) {
        try checkLength(text)
        if let format, !format.matches(text) { throw JSONError(.constraint, "must be \(format.expectation)") }
        if let pattern, !pattern.matches(text) { throw JSONError(.constraint, "must match \(pattern.text)") }
    }

    private func checkLength(_ text: UnsafeBufferPointer<UInt8>) throws(JSONError) {
        // A scalar is one to four bytes, so most texts are settled without counting.
        let certainlyLongEnough = text.count >= minLength * 4 || (minLength == 1 && text.count > 0)
        guard !certainlyLongEnough || text.count > maxLength else { return }
        let length = text.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        if length < minLength {
            throw JSONError(.constraint, minLength == 1 ? "must not be empty" : "must have at least \(minLength) characters, not \(length)")
        }
        if length > maxLength { throw JSONError(.constraint, "must have at most \(maxLength) characters, not \(length)") }
    }
}
