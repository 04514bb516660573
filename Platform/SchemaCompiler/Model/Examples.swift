internal import JSON

/// One payload of each message for documents: `schema/examples/<context>.json`, an object with a member for each CloudEvents type.
///
/// The files are written from the Controls of the contexts' tests, which hold them to be valid and to be all there are.
enum Examples {
    /// The payloads of a file as JSON texts, by the CloudEvents type.
    static func parse(_ text: String, file: String) throws(SchemaError) -> [String: String] {
        do throws(JSONError) {
            return try JSONDocument.withValue(parsing: Array(text.utf8)) { root throws(JSONError) in
                guard root.kind == .object else { throw JSONError(.wrongType, "must be an object with a member for each CloudEvents type") }
                var examples: [String: String] = [:]
                root.forEachMember { name, value in
                    var writer = JSONWriter()
                    value.write(to: &writer)
                    examples[name] = String(decoding: writer.bytes, as: UTF8.self)
                }
                return examples
            }
        } catch {
            throw SchemaError(file: file, line: 1, pointer: error.pointer, message: error.message)
        }
    }
}
