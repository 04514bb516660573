import Crypto

/// Makes UUIDv5 texts (RFC 9562, section 5.5): the same name gives the same id, so that what is done again is recognised.
public enum DerivedID {
    /// The namespace of everything that is derived from a message of the log; made once, at random, and never to be changed.
    private static let namespace: [UInt8] = [
        0x6b, 0x1f, 0x5a, 0x0c, 0x94, 0x5e, 0x4f, 0x0b, 0x8d, 0x27, 0x30, 0xc9, 0xa1, 0x4e, 0x72, 0xd6,
    ]

    /// The id that belongs to a name.
    public static func make(from name: String) -> String {
        var hash = Insecure.SHA1()
        hash.update(data: namespace)
        hash.update(data: Array(name.utf8))
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = (bytes[6] & 0x0F) | 0x50
        bytes[8] = (bytes[8] & 0x3F) | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text += "-" }
            let digits = String(byte, radix: 16)
            text += digits.count == 1 ? "0" + digits : digits
        }
        return text
    }
}
