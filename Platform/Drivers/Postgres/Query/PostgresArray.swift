/// Builds an array parameter for `unnest` and `= ANY(…)`, element by element, straight into Postgres' binary format.
///
/// One dimension, no NULLs: number of dimensions, NULL flag, element type, length and lower bound, then each element behind its length.
public struct PostgresArray: Sendable {
    /// What the elements are.
    public enum Element: Sendable {
        case text, jsonb, int64, timestamp
    }

    public let element: Element
    public private(set) var count = 0
    private var body: [UInt8]

    /// `bytes` is how much the elements will take together, as far as that is known.
    public init(of element: Element, reservingBytes bytes: Int = 0) {
        self.element = element
        body = []
        body.reserveCapacity(Self.headerSize + bytes)
        for word: UInt32 in [1, 0, element.type, 0, 1] { Self.append(word, to: &body) }
    }

    /// Appends a text. The array must be one of texts.
    public mutating func append(_ text: String) {
        precondition(element == .text)
        Self.append(UInt32(text.utf8.count), to: &body)
        body.append(contentsOf: text.utf8)
        count += 1
    }

    /// Appends the text of a JSON document. The array must be one of jsonb.
    public mutating func append(json text: some Collection<UInt8>) {
        precondition(element == .jsonb)
        Self.append(UInt32(text.count + 1), to: &body)
        body.append(1)  // the only version of jsonb's binary format
        body.append(contentsOf: text)
        count += 1
    }

    /// Appends a number. The array must be one of int64.
    public mutating func append(_ value: Int64) {
        precondition(element == .int64)
        append(eightBytes: value)
    }

    /// Appends a moment in microseconds since 1970. The array must be one of timestamps.
    public mutating func append(microseconds: Int64) {
        precondition(element == .timestamp)
        append(eightBytes: microseconds - PostgresParameter.epochDifference)
    }

    /// The array as a parameter.
    public var parameter: PostgresParameter {
        guard count > 0 else { return PostgresParameter(type: element.arrayType, bytes: Self.empty(of: element)) }
        var bytes = body
        withUnsafeBytes(of: UInt32(count).bigEndian) { bytes.replaceSubrange(12..<16, with: $0) }
        return PostgresParameter(type: element.arrayType, bytes: bytes)
    }

    private static let headerSize = 20

    private static func empty(of element: Element) -> [UInt8] {
        var bytes: [UInt8] = []
        for word: UInt32 in [0, 0, element.type] { append(word, to: &bytes) }
        return bytes
    }

    private mutating func append(eightBytes value: Int64) {
        Self.append(8, to: &body)
        withUnsafeBytes(of: value.bigEndian) { body.append(contentsOf: $0) }
        count += 1
    }

    private static func append(_ word: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

extension PostgresArray.Element {
    var type: UInt32 {
        switch self {
        case .text: TypeNumber.text
        case .jsonb: TypeNumber.jsonb
        case .int64: TypeNumber.int8
        case .timestamp: TypeNumber.timestamptz
        }
    }

    var arrayType: UInt32 {
        switch self {
        case .text: TypeNumber.textArray
        case .jsonb: TypeNumber.jsonbArray
        case .int64: TypeNumber.int8Array
        case .timestamp: TypeNumber.timestamptzArray
        }
    }
}
