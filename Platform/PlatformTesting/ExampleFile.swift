public import EventSourcing
import Foundation
public import JSON

/// The payloads that documents show of a context's messages: `schema/examples/<context>.json`, made of the context's Controls.
///
/// `make examples` writes the files anew; else they are compared with what the Controls say.
public struct ExampleFile: Sendable {
    private let url: URL
    private var lines: [String] = []
    private var types: Set<String> = []
    private var readable: Set<String> = []
    /// What is wrong with the examples, in words.
    public private(set) var complaints: [String] = []

    /// `path` is from the root of the project.
    public init(_ path: String) {
        url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.appending(path: path)
    }

    /// Adds one of each message of a union, in the order of the schema, and payloads of older versions by their CloudEvents type.
    public mutating func add<Union: Message & JSONMessageUnion>(
        _ messages: [Union], readable readableTypes: Set<String>, older: [(type: String, json: String)] = []
    ) {
        readable.formUnion(readableTypes)
        for message in messages {
            var writer = JSONWriter()
            message.write(to: &writer)
            add(message.messageType.description, writer.bytes, as: Union.self, expecting: message)
        }
        for example in older { add(example.type, Array(example.json.utf8), as: Union.self, expecting: nil) }
    }

    private mutating func add<Union: Message & JSONMessageUnion>(
        _ type: String, _ payload: [UInt8], as union: Union.Type, expecting message: Union?
    ) {
        if !types.insert(type).inserted { complaints.append("\(type) has two examples") }
        do throws(JSONError) {
            let read = try JSONDocument.withValue(parsing: payload) { value throws(JSONError) in try Union.decode(type: type, json: value) }
            if read == nil { complaints.append("\(type) is no message of its context") }
            if let message, read != message { complaints.append("\(type) is read otherwise than it was written") }
        } catch {
            complaints.append("\(type) breaks its schema: \(error)")
        }
        lines.append("  \"\(type)\": \(String(decoding: payload, as: UTF8.self))")
    }

    /// Finds messages without example, and holds the file to the examples.
    public mutating func check() throws {
        complaints += readable.subtracting(types).sorted().map { "\($0) has no example" }
        let text = "{\n\(lines.joined(separator: ",\n"))\n}\n"
        if ProcessInfo.processInfo.environment["UPDATE_EXAMPLES"] == "1" {
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        if (try? String(contentsOf: url, encoding: .utf8)) != text {
            complaints.append("\(url.lastPathComponent) is not what the Controls say: run `make examples`")
        }
    }
}
