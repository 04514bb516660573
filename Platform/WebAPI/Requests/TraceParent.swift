/// The `traceparent` header of W3C Trace Context, level 1.
enum TraceParent {
    /// The header where it is well-formed; nil otherwise, as the specification says to start anew then.
    static func valid(_ text: String?) -> String? {
        guard let text, text.utf8.count >= 55 else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts.prefix(4).map(\.utf8.count) == [2, 32, 16, 2], parts.prefix(4).allSatisfy(isLowerHex) else {
            return nil
        }
        guard parts[0] != "ff", parts[0] != "00" || parts.count == 4, text.utf8.count <= 256 else { return nil }
        guard parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" }) else { return nil }
        // A later version may have more fields; what we know of it is what we pass on.
        return parts.count == 4 ? text : parts.prefix(4).joined(separator: "-")
    }

    private static func isLowerHex(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }
    }
}
