/// Why a command was refused, in the terms of RFC 9457.
public struct Rejection: Error, Hashable, Sendable {
    /// Stable and machine-readable, as in `email-taken`; the last part of the problem's `type`.
    public let code: String
    /// One sentence for people.
    public let title: String
    /// The HTTP status that says it best: 404, 409, 403 or 422.
    public let status: Int
    /// The JSON Pointer of the field at fault, where there is one.
    public let pointer: String?

    public init(code: String, title: String, status: Int = 409, pointer: String? = nil) {
        self.code = code
        self.title = title
        self.status = status
        self.pointer = pointer
    }
}
