import Testing

/// One golden message, or what else a case is about; which members it has depends on its kind.
struct CorpusCase: Decodable, Sendable, CustomTestStringConvertible {
    enum Kind: String, Decodable, CaseIterable {
        /// The payload of a type: what it is read as and written as, or why it is refused.
        case value
        /// The payload of a message, read by its CloudEvents type in whatever version.
        case union
        /// The headers of a message.
        case envelope
        /// The body of a decision with several events.
        case batch
        /// Where an entity's messages go.
        case subject
        case parseSubject = "parse-subject"
        /// Where a command goes.
        case command
    }

    /// What is expected of a text that is refused.
    struct Refusal: Decodable, Hashable {
        let code: String
        let pointer: String
    }

    let kind: Kind
    let name: String
    let context: String?
    let type: String?
    let ceType: String?
    let newest: String?
    let json: CorpusText?
    let canonical: CorpusText?
    let error: Refusal?
    let headers: [[String]]?
    let envelope: CorpusEnvelope?
    let canonicalHeaders: [[String]]?
    let events: [Event]?
    let entity: String?
    let id: String?
    let valid: Bool?
    let partition: UInt32?
    let event: String?
    let command: String?
    let subject: String?
    let address: [String]?

    struct Event: Decodable {
        let type: String
        let canonical: CorpusText
    }

    var testDescription: String { name }

    private enum CodingKeys: CodingKey {
        case kind, name, context, type, ceType, newest, json, canonical, error, headers, envelope, events, entity, id, valid, partition,
            event, command
        case subject, address
    }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        kind = try members.decode(Kind.self, forKey: .kind)
        name = try members.decode(String.self, forKey: .name)
        context = try members.decodeIfPresent(String.self, forKey: .context)
        type = try members.decodeIfPresent(String.self, forKey: .type)
        ceType = try members.decodeIfPresent(String.self, forKey: .ceType)
        newest = try members.decodeIfPresent(String.self, forKey: .newest)
        json = try members.decodeIfPresent(CorpusText.self, forKey: .json)
        canonical = kind == .envelope ? nil : try members.decodeIfPresent(CorpusText.self, forKey: .canonical)
        canonicalHeaders = kind == .envelope ? try members.decodeIfPresent([[String]].self, forKey: .canonical) : nil
        error = try members.decodeIfPresent(Refusal.self, forKey: .error)
        headers = try members.decodeIfPresent([[String]].self, forKey: .headers)
        envelope = try members.decodeIfPresent(CorpusEnvelope.self, forKey: .envelope)
        events = try members.decodeIfPresent([Event].self, forKey: .events)
        entity = try members.decodeIfPresent(String.self, forKey: .entity)
        id = try members.decodeIfPresent(String.self, forKey: .id)
        valid = try members.decodeIfPresent(Bool.self, forKey: .valid)
        partition = try members.decodeIfPresent(UInt32.self, forKey: .partition)
        event = try members.decodeIfPresent(String.self, forKey: .event)
        command = try members.decodeIfPresent(String.self, forKey: .command)
        subject = try members.decodeIfPresent(String.self, forKey: .subject)
        address = try members.decodeIfPresent([String].self, forKey: .address)
    }
}
