/// A closed list of names as an enum, at the top or inside a struct.
struct SwiftEnumeration {
    let name: String
    let description: String
    let cases: [String]
    /// The struct it is nested in.
    var outer: String?

    var source: SwiftSource {
        var source = SwiftSource()
        source.imports = ["JSON"]
        declaration(&source)
        source.line("")
        extensions(&source)
        return source
    }

    func declaration(_ source: inout SwiftSource) {
        source.comment(description)
        source.block("public enum \(name): String, Hashable, Sendable, CaseIterable") { source in
            source.list("case ", cases.map(SwiftName.identifier), "")
        }
    }

    func extensions(_ source: inout SwiftSource) {
        source.block("extension \(outer.map { "\($0).\(name)" } ?? name): JSONRepresentable") { source in
            source.block("public init(json: borrowing JSONValue) throws(JSONError)") { source in
                source.block("guard let value = Self(rawValue: try json.string(.any)) else") { source in
                    source.line("throw JSONError(.constraint, \"must be one of \(cases.joined(separator: ", "))\")")
                }
                source.line("self = value")
            }
            source.line("")
            source.line("public func write(to writer: inout JSONWriter) { writer.value(rawValue) }")
        }
    }
}
