// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Asks for things.
public struct PlaceOrder: Command {
    /// An id, a UUID in lower case.
    public var orderId: String
    /// An id, a UUID in lower case.
    public var personId: String
    /// What is asked for.
    public var items: [Item]
    /// A word to whoever packs it.
    public var note: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(orderId: String, personId: String, items: [Item], note: String? = nil) {
        self.orderId = orderId
        self.personId = personId
        self.items = items
        self.note = note
    }
}

extension PlaceOrder {
    public static let messageType = MessageType(
        context: "conformance",
        name: "PlaceOrder",
        version: 1,
        dataSchema: "urn:tributary:schema:0b29cff456c0662a"
    )

    /// The order that decides.
    public var address: EntityAddress {
        EntityAddress(context: "conformance", entity: "order", validID: orderId)
    }
}

extension PlaceOrder: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["note": "personId"]

    public var customMirror: Mirror {
        redactedMirror([("orderId", orderId), ("personId", personId), ("items", items), ("note", note as Any)])
    }
}

extension PlaceOrder: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.orderId = try members.string("orderId", .uuid)
        self.personId = try members.string("personId", .uuid)
        self.items = try members.array("items", count: 1...3) { (element) throws(JSONError) in try Item(json: element) }
        self.note = try members.optionalString("note", Self.noteRules)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("orderId", orderId)
        writer.member("personId", personId)
        writer.member("items", items) { element, writer in writer.value(element) }
        if let note { writer.member("note", note) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["orderId", "personId", "items", "note"]
    private static let noteRules = JSONStringRules(maxLength: 200)
}
