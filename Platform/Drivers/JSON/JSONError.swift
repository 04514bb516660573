/// Why a JSON text was refused, and where.
///
/// The message never repeats the refused value: it may be a secret.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// Not a JSON text by RFC 8259.
        case malformed
        /// More bytes than the limit.
        case tooLarge
        /// Nested deeper than the limit.
        case tooDeep
        /// Bytes that are not UTF-8, NUL, or half of a surrogate pair.
        case invalidText
        /// An integer beyond 64 bits, or a number too large for a double.
        case invalidNumber
        /// A name that stands twice in one object.
        case duplicateMember
        case wrongType
        case missingMember
        case unknownMember
        /// The right type, but not a value its schema allows.
        case constraint
        /// A message of a type, or of a version, that its reader's vocabulary does not list.
        case unknownType
        /// A member that contradicts what the caller had already said elsewhere, as in the path of a URL.
        case contradiction
    }

    public let code: Code
    /// The place as JSON Pointer (RFC 6901) from the root of the text; empty for the root itself.
    public let pointer: String
    /// What was expected, in words that go behind the field's name: `must be a string, not a number`.
    public let message: String

    public init(_ code: Code, at pointer: String = "", _ message: String) {
        self.code = code
        self.pointer = pointer
        self.message = message
    }

    public var description: String { pointer.isEmpty ? message : "\(pointer): \(message)" }
}

extension JSONError {
    /// The same error seen from the object that holds the member. Pointers are built this way, from the inside out, and only when something is wrong.
    public func within(member name: String) -> JSONError {
        JSONError(code, at: Self.pointer(toMember: name) + pointer, message)
    }

    /// The same error seen from the array that holds the element.
    public func within(element index: Int) -> JSONError {
        JSONError(code, at: "/\(index)" + pointer, message)
    }

    /// The pointer from an object to its member: `~` and `/` in the name are escaped.
    package static func pointer(toMember name: String) -> String {
        var pointer = "/"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": pointer += "~0"
            case "/": pointer += "~1"
            default: pointer.unicodeScalars.append(scalar)
            }
        }
        return pointer
    }
}
