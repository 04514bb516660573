import CJSON

/// json-c alone: the tree of a text, made and thrown away. Nothing is checked and nothing is read off it.
enum JSONCTree {
    /// Whether json-c takes the text, whose root must be an object or an array.
    static func build(_ bytes: [UInt8]) -> Bool {
        guard let tokener = json_tokener_new_ex(32) else { return false }
        defer { json_tokener_free(tokener) }
        let root = bytes.withUnsafeBytes { bytes in
            json_tokener_parse_ex(tokener, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        defer { json_object_put(root) }
        return json_tokener_get_error(tokener) == json_tokener_success
    }
}
