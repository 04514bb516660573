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
        let bytes = text.utf8
        guard (1...128).contains(bytes.count) else { return false }
        return bytes.allSatisfy { byte in
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "*") && byte != UInt8(ascii: ">")
        }
    }
}

extension EntityAddress {
    /// Reads the address back from an event subject (`C.event.<entity>.<id>`) or a command subject (`C.command.<p>.<entity>.<id>`).
    public init?(subject: String) {
        let tokens = subject.split(separator: ".", omittingEmptySubsequences: false)
        switch tokens.count {
        case 4 where tokens[1] == "event":
            self.init(context: String(tokens[0]), entity: String(tokens[2]), id: String(tokens[3]))
        case 5 where tokens[1] == "command":
            self.init(context: String(tokens[0]), entity: String(tokens[3]), id: String(tokens[4]))
        default:
            return nil
        }
    }
}
