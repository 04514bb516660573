internal import WebAPI

/// The name of a connection and of its inbox: 128 random bits, one token of a subject. It is no secret.
enum ConnectionID {
    private static let bytes = 16

    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64URL.text((0..<bytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    static func isValid(_ text: String) -> Bool { Base64URL.bytes(text)?.count == bytes }
}
