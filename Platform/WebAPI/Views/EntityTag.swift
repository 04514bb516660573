/// The strong validator of a view's document: `"<position>-<hash of its text>"`.
///
/// The position alone would do, were it not for views that are rebuilt with another fold: then the same position shows another document.
enum EntityTag {
    static func make(_ document: ViewDocument) -> String {
        // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/.
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in document.data { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        return "\"\(document.position)-\(String(hash, radix: 16))\""
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
