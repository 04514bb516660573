// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Has a member of every kind.
public struct EverythingHappened: Message {
    /// An id, a UUID in lower case.
    public var id: String
    /// Any text.
    public var text: String
    /// Two to five characters.
    public var word: String
    /// Groups of letters, digits and more.
    public var code: String
    /// An e-mail address.
    public var mail: String
    /// An http or https address.
    public var link: String
    /// A moment.
    public var at: Timestamp
    /// A size.
    public var size: Size
    /// Words that are keywords somewhere.
    public var inline: Inline
    /// Any integer of 64 bits.
    public var count: Int64
    /// An integer near zero.
    public var small: Int64
    /// An integer from zero on.
    public var natural: Int64
    /// Any number.
    public var ratio: Double
    /// A part of one.
    public var share: Double
    /// Yes or no.
    public var flag: Bool
    /// Some labels.
    public var labels: [String]
    /// Some moments.
    public var moments: [Timestamp]
    /// Rows of small integers.
    public var matrix: [[Int64]]
    /// What something costs.
    public var price: Price
    /// A text, perhaps.
    public var maybeText: String?
    /// An integer, perhaps.
    public var maybeCount: Int64?
    /// Yes, no, or nothing.
    public var maybeFlag: Bool?
    /// A moment, perhaps.
    public var maybeAt: Timestamp?
    /// Sizes, perhaps.
    public var maybeSizes: [Size]?
    /// A price, perhaps.
    public var maybePrice: Price?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        id: String,
        text: String,
        word: String,
        code: String,
        mail: String,
        link: String,
        at: Timestamp,
        size: Size,
        inline: Inline,
        count: Int64,
        small: Int64,
        natural: Int64,
        ratio: Double,
        share: Double,
        flag: Bool,
        labels: [String],
        moments: [Timestamp],
        matrix: [[Int64]],
        price: Price,
        maybeText: String? = nil,
        maybeCount: Int64? = nil,
        maybeFlag: Bool? = nil,
        maybeAt: Timestamp? = nil,
        maybeSizes: [Size]? = nil,
        maybePrice: Price? = nil
    ) {
        self.id = id
        self.text = text
        self.word = word
        self.code = code
        self.mail = mail
        self.link = link
        self.at = at
        self.size = size
        self.inline = inline
        self.count = count
        self.small = small
        self.natural = natural
        self.ratio = ratio
        self.share = share
        self.flag = flag
        self.labels = labels
        self.moments = moments
        self.matrix = matrix
        self.price = price
        self.maybeText = maybeText
        self.maybeCount = maybeCount
        self.maybeFlag = maybeFlag
        self.maybeAt = maybeAt
        self.maybeSizes = maybeSizes
        self.maybePrice = maybePrice
    }

    /// Words that are keywords somewhere.
    public enum Inline: String, Hashable, Sendable, CaseIterable {
        case `default`, `class`, `import`, none, type
    }
}

extension EverythingHappened {
    public static let messageType = MessageType(
        context: "conformance",
        name: "EverythingHappened",
        version: 1,
        dataSchema: "urn:tributary:schema:657b33637621aad8"
    )
    public var messageType: MessageType { Self.messageType }
}

extension EverythingHappened: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.id = try members.string("id", .uuid)
        self.text = try members.string("text")
        self.word = try members.string("word", Self.wordRules)
        self.code = try members.string("code", Self.codeRules)
        self.mail = try members.string("mail", .email)
        self.link = try members.string("link", .uri)
        self.at = try members.converted("at", "an RFC 3339 date-time") { Timestamp($0) }
        self.size = try members.value("size")
        self.inline = try members.value("inline")
        self.count = try members.integer("count")
        self.small = try members.integer("small", in: -5...5)
        self.natural = try members.integer("natural", in: 0...Int64.max)
        self.ratio = try members.number("ratio")
        self.share = try members.number("share", in: 0.0...1.0)
        self.flag = try members.boolean("flag")
        self.labels = try members.array("labels", count: 0...3) { (element) throws(JSONError) in try element.string(ConformanceRules.label) }
        self.moments = try members.array("moments") { (element) throws(JSONError) in try element.converted("an RFC 3339 date-time") { Timestamp($0) } }
        self.matrix = try members.array("matrix") { (element) throws(JSONError) in try element.array(count: 1...Int.max) { (element) throws(JSONError) in try element.integer(in: 0...9) } }
        self.price = try members.value("price")
        self.maybeText = try members.optionalString("maybeText")
        self.maybeCount = try members.optionalInteger("maybeCount")
        self.maybeFlag = try members.optionalBoolean("maybeFlag")
        self.maybeAt = try members.optionalConverted("maybeAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.maybeSizes = try members.optionalArray("maybeSizes") { (element) throws(JSONError) in try Size(json: element) }
        self.maybePrice = try members.optionalValue("maybePrice")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("text", text)
        writer.member("word", word)
        writer.member("code", code)
        writer.member("mail", mail)
        writer.member("link", link)
        writer.member("at") { at.append(to: &$0) }
        writer.member("size", size)
        writer.member("inline", inline)
        writer.member("count", count)
        writer.member("small", small)
        writer.member("natural", natural)
        writer.member("ratio", ratio)
        writer.member("share", share)
        writer.member("flag", flag)
        writer.member("labels", labels) { element, writer in writer.value(element) }
        writer.member("moments", moments) { element, writer in writer.plain { element.append(to: &$0) } }
        writer.member("matrix", matrix) { element, writer in writer.array(element) { element, writer in writer.value(element) } }
        writer.member("price", price)
        if let maybeText { writer.member("maybeText", maybeText) }
        if let maybeCount { writer.member("maybeCount", maybeCount) }
        if let maybeFlag { writer.member("maybeFlag", maybeFlag) }
        if let maybeAt { writer.member("maybeAt") { maybeAt.append(to: &$0) } }
        if let maybeSizes { writer.member("maybeSizes", maybeSizes) { element, writer in writer.value(element) } }
        if let maybePrice { writer.member("maybePrice", maybePrice) }
        writer.endObject()
    }

    private static let wordRules = JSONStringRules(minLength: 2, maxLength: 5)
    private static let codeRules = JSONStringRules(pattern: #"^(a|bc)+(-\d{2,3})*[\w.]?$"#)
}

extension EverythingHappened.Inline: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of default, class, import, none, type")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
