/// The secret by which an issuer knows us. It is never printed, not even by accident.
public struct ClientSecret: Sendable, CustomStringConvertible, CustomReflectable {
    let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { "(a secret)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
