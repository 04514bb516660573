/// Where an entity lives: the context that owns it, what kind of entity it is, and its id.
///
/// Each part is one token of a NATS subject: 1 to 128 bytes of printable ASCII without space, `.`, `*` and `>`.
public struct EntityAddress: Hashable, Sendable, CustomStringConvertible {
    public let context: String
    public let entity: String
    public let id: String

    /// Fails when a part is not a subject token; this is the door through which ids from outside come in.
    public init?(context: String, entity: String, id: String) {
        guard Self.isToken(context), Self.isToken(entity), Self.isToken(id) else { return nil }
        self.context = context
        self.entity = entity
        self.id = id
    }

    /// The address of an entity whose id a schema has found to be a UUID; traps on one that is not a subject token. For generated code.
    package init(context: String, entity: String, validID id: String) {
        precondition(Self.isToken(id), "the id of an entity must be a subject token")
        self.context = context
        self.entity = entity
        self.id = id
    }

    /// The subject that holds every event of this entity, and nothing else.
    public var eventSubject: String { "\(context).event.\(entity).\(id)" }

    /// The subject that commands addressed to this entity are written to.
    public var commandSubject: String { "\(context).command.\(Partition(of: id)).\(entity).\(id)" }

    public var description: String { "\(context)/\(entity)/\(id)" }

    /// Whether the text can stand as one token of a subject.
    public static func isToken(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard (1...128).contains(bytes.count) else { return false }
        for index in bytes.indices {
            let byte = bytes[index]
            guard (0x21...0x7E).contains(byte), byte != UInt8(ascii: "."), byte != UInt8(ascii: "*"), byte != UInt8(ascii: ">") else {
                return false
            }
        }
        return true
    }
}

extension EntityAddress {
    /// Reads the address back from an event subject (`C.event.<entity>.<id>`) or a command subject (`C.command.<p>.<entity>.<id>`).
    public init?(subject: String) {
        // Every message read passes through here: one walk over the bytes, and a string for each part and nothing else.
        var text = subject
        text.makeContiguousUTF8()
        let bytes = text.utf8.span
        var dots = (-1, -1, -1, -1)
        var count = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: ".") {
            switch count {
            case 0: dots.0 = index
            case 1: dots.1 = index
            case 2: dots.2 = index
            case 3: dots.3 = index
            default: return nil
            }
            count += 1
        }
        func part(_ range: Range<Int>) -> String {
            let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
            return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
        }
        guard count >= 3 else { return nil }
        switch (count, part(dots.0 + 1..<dots.1)) {
        case (3, "event"):
            self.init(context: part(0..<dots.0), entity: part(dots.1 + 1..<dots.2), id: part(dots.2 + 1..<bytes.count))
        case (4, "command"):
            self.init(context: part(0..<dots.0), entity: part(dots.2 + 1..<dots.3), id: part(dots.3 + 1..<bytes.count))
        default:
            return nil
        }
    }
}
