/// An object as a struct: its members, its initializer, what it is as a message, and its codec.
struct SwiftObject {
    let type: ObjectType
    let schema: Schema
    let members: [SwiftMember]

    init(_ type: ObjectType, in schema: Schema) {
        self.type = type
        self.schema = schema
        members = type.properties.map { SwiftMember($0, in: schema) }
    }

    var source: SwiftSource {
        var source = SwiftSource()
        source.imports = ["JSON"]
        if type.isMessage || members.contains(where: { $0.usesTimestamp || $0.property.mark != nil }) {
            source.imports.insert("EventSourcing")
        }
        declaration(&source)
        message(&source)
        redaction(&source)
        codec(&source)
        for member in members {
            guard let enumeration = member.nestedEnumeration(in: type.name) else { continue }
            source.line("")
            enumeration.extensions(&source)
        }
        return source
    }

    private var conformance: String {
        if type.isPrevious { return "Hashable, Sendable" }
        return switch type.section {
        case .commands: "Command"
        case .events: "Message"
        default: "Hashable, Sendable"
        }
    }

    private func declaration(_ source: inout SwiftSource) {
        source.comment(type.description)
        source.block("public struct \(type.name): \(conformance)") { source in
            for member in members {
                source.comment(member.property.description)
                source.line("public var \(member.identifier): \(member.type)")
            }
            source.line("")
            source.comment("Checks nothing: the schema is enforced where the value is read from JSON.")
            source.list("public init(", members.map(\.parameter), ") {")
            source.indented { source in
                for member in members { source.line("self.\(member.property.name) = \(member.identifier)") }
            }
            source.line("}")
            for member in members {
                guard let enumeration = member.nestedEnumeration(in: type.name) else { continue }
                source.line("")
                enumeration.declaration(&source)
            }
        }
    }

    private func message(_ source: inout SwiftSource) {
        guard type.isMessage else { return }
        source.line("")
        source.block("extension \(type.name)") { source in
            source.list(
                "public static let messageType = MessageType(",
                [
                    "context: \"\(schema.context)\"", "name: \"\(type.messageName)\"", "version: \(type.version)",
                    "dataSchema: \"\(type.dataSchema(in: schema))\"",
                ], ")")
            if type.isPrevious { return }
            guard let target = type.target else {
                source.line("public var messageType: MessageType { Self.messageType }")
                return
            }
            source.line("")
            source.comment("The \(target.entity) that decides.")
            source.block("public var address: EntityAddress") { source in
                source.line("EntityAddress(context: \"\(schema.context)\", entity: \"\(target.entity)\", validID: \(target.property))")
            }
        }
    }

    /// Where it holds personal data or secrets: what a log or an error shows of it.
    private func redaction(_ source: inout SwiftSource) {
        let marked = type.properties.compactMap { property in property.mark.map { "\"\(property.name)\": \"\($0.word())\"" } }
        guard !marked.isEmpty else { return }
        source.line("")
        source.block("extension \(type.name): PersonalDataHolder") { source in
            source.list("public static let personalMembers: [String: String] = [", marked, "]")
            source.line("")
            source.block("public var customMirror: Mirror") { source in
                source.list(
                    "redactedMirror([",
                    members.map {
                        "(\"\($0.property.name)\", \($0.property.isRequired ? "\($0.property.name)" : "\($0.property.name) as Any"))"
                    }, "])")
            }
        }
    }

    private func codec(_ source: inout SwiftSource) {
        source.line("")
        source.block("extension \(type.name): JSONRepresentable") { source in
            source.block("public init(json: borrowing JSONValue) throws(JSONError)") { source in
                source.line("var members = try JSONObjectReader(json)")
                for member in members { source.line("self.\(member.property.name) = try \(member.reading)") }
                if type.isClosed { source.line("try members.finish(refusingAllBut: Self.memberNames)") }
            }
            source.line("")
            source.block("public func write(to writer: inout JSONWriter)") { source in
                source.line("writer.beginObject()")
                for member in members { source.line(member.writing) }
                source.line("writer.endObject()")
            }
            if type.isClosed || members.contains(where: { $0.ownRules != nil }) { source.line("") }
            if type.isClosed {
                source.list("private static let memberNames: [StaticString] = [", members.map { "\"\($0.property.name)\"" }, "]")
            }
            for member in members {
                guard let rules = member.ownRules else { continue }
                SwiftRules.declare("\(member.property.name)Rules", rules, "private static let", &source)
            }
        }
    }
}
