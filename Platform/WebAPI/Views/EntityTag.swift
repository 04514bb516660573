internal import Views

/// The strong validators of what views show.
enum EntityTag {
    /// Of a row: `"<position>-<hash of its text>"`.
    ///
    /// The position alone would do, were it not for views that are rebuilt with another fold: then the same position shows another document.
    static func make(_ row: ViewRow) -> String { "\"\(row.position)-\(hash(row.data))\"" }

    /// Of a page: the hash of its text.
    static func make(page: [UInt8]) -> String { "\"\(hash(page))\"" }

    /// Of an assembled document: `"<position>-<generation>"`, which is known before it is put together.
    static func make(_ revision: ViewRevision) -> String { "\"\(revision.position)-g\(revision.generation)\"" }

    /// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/.
    private static func hash(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        return String(hash, radix: 16)
    }

    /// Whether `If-None-Match` names the tag: a list of tags, weak or strong, or `*` for any.
    static func matches(_ fields: [String], _ tag: String) -> Bool {
        fields.contains { field in
            QuotedString.split(field, at: ",").contains { part in
                var candidate = part.drop { $0 == " " || $0 == "\t" }
                while let last = candidate.last, last == " " || last == "\t" { candidate.removeLast() }
                return candidate == "*" || candidate == tag || candidate == "W/\(tag)"
            }
        }
    }
}
