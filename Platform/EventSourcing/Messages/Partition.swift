/// One of the sixteen lanes a context's commands are spread over by entity id.
///
/// The number is FNV-1a-32 of the id modulo 16: the function that NATS' own `partition()` subject mapping uses, so that
/// a mapping in the server and this code always agree. Constants: http://www.isthe.com/chongo/tech/comp/fnv/.
public struct Partition: Hashable, Sendable, CustomStringConvertible {
    /// How many partitions every context has. It is part of the stored subjects and must never change.
    public static let count: UInt32 = 16

    public let number: UInt32

    public init(of entityID: String) { self.init(bytes: entityID.utf8) }

    /// The partition of the entity that a command's or an event's subject ends with.
    public init(ofSubject subject: String) {
        let bytes = subject.utf8
        self.init(bytes: bytes[(bytes.lastIndex(of: UInt8(ascii: ".")).map(bytes.index(after:)) ?? bytes.startIndex)...])
    }

    /// Every partition, in order.
    public static let all: [Partition] = (0..<count).map { Partition(number: $0) }

    private init(number: UInt32) { self.number = number }

    private init(bytes: some Sequence<UInt8>) {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        number = hash % Self.count
    }

    public var description: String { String(number) }
}
