// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Takes an order back.
public struct CancelOrder: Command {
    /// An id, a UUID in lower case.
    public var orderId: String
    /// A short text on one line.
    public var because: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(orderId: String, because: String) {
        self.orderId = orderId
        self.because = because
    }
}

extension CancelOrder {
    public static let messageType = MessageType(
        context: "conformance",
        name: "CancelOrder",
        version: 2,
        dataSchema: "urn:tributary:schema:cc28bb1fdd37c88b"
    )

    /// The order that decides.
    public var address: EntityAddress {
        EntityAddress(context: "conformance", entity: "order", validID: orderId)
    }
}

extension CancelOrder: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["because": "$caller"]

    public var customMirror: Mirror {
        redactedMirror([("orderId", orderId), ("because", because)])
    }
}

extension CancelOrder: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.orderId = try members.string("orderId", .uuid)
        self.because = try members.string("because", ConformanceRules.label)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("orderId", orderId)
        writer.member("because", because)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["orderId", "because"]
}
