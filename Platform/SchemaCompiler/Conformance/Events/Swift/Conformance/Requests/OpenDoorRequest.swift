// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of a try to get in.
public struct OpenDoorRequest: Hashable, Sendable {
    /// What opens the door.
    public var code: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(code: String) {
        self.code = code
    }
}

extension OpenDoorRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["code": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("code", code)])
    }
}

extension OpenDoorRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.code = try members.string("code", Self.codeRules)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", code)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["code"]
    private static let codeRules = JSONStringRules(maxLength: 100)
}
