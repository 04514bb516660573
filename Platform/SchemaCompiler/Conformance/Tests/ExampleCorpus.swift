import Foundation
import JSON

/// Every example of every context, `schema/examples/*.json`, as cases of a corpus: one of each message that there is.
struct ExampleCorpus {
    /// An example, and what Swift makes of it.
    struct Example {
        let context: String
        /// Its CloudEvents type.
        let type: String
        let text: String
        /// Nil where the context's unions do not know it.
        let read: Vocabularies.Union.ReadMessage?
    }

    let examples: [Example]
    /// The cases as a file of a corpus.
    let file: Data

    private struct Case: Encodable {
        let kind = "union"
        let name: String
        let context: String
        let ceType: String
        let json: String
        let canonical: String?
        let newest: String?
    }

    init() throws {
        examples = try Project.schemas().flatMap { schema -> [Example] in
            let context = schema.deletingPathExtension().lastPathComponent
            let file = schema.deletingLastPathComponent().appending(path: "examples/\(context).json")
            return try JSONDocument.withValue(parsing: Array(Data(contentsOf: file))) { root throws(JSONError) in
                var texts: [(type: String, bytes: [UInt8])] = []
                root.forEachMember { type, value in
                    var writer = JSONWriter()
                    value.write(to: &writer)
                    texts.append((type, writer.bytes))
                }
                return try texts.map { type, bytes throws(JSONError) in
                    Example(
                        context: context, type: type, text: String(decoding: bytes, as: UTF8.self),
                        read: try Vocabularies.read(type, bytes, of: context))
                }
            }
        }
        let cases = examples.map { example in
            Case(
                name: "the example of \(example.type)", context: example.context, ceType: example.type, json: example.text,
                canonical: example.read.map { String(decoding: $0.bytes, as: UTF8.self) }, newest: example.read?.type)
        }
        file = try JSONEncoder().encode(["cases": cases])
    }
}
