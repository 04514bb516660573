extension Envelope {
    /// The envelope as NATS headers.
    public var headers: MessageHeaders {
        var headers = MessageHeaders()
        headers.append(.specVersion, "1.0")
        headers.append(.id, id)
        headers.append(.type, type)
        headers.append(.source, source)
        headers.append(.time, time.description)
        headers.append(.dataContentType, dataContentType.rawValue)
        if let subject { headers.append(.subject, subject) }
        if let dataSchema { headers.append(.dataSchema, dataSchema) }
        if let correlationID { headers.append(.correlationID, correlationID) }
        if let causationID { headers.append(.causationID, causationID) }
        if let causationPosition { headers.append(.causationPosition, String(causationPosition)) }
        if let userID { headers.append(.userID, userID) }
        if let traceParent { headers.append(.traceParent, traceParent) }
        return headers
    }

    /// Reads the envelope of a message; nil where a required attribute is missing or malformed.
    public init?(headers: MessageHeaders) {
        guard
            headers[.specVersion] == "1.0", let id = headers[.id], let type = headers[.type], let source = headers[.source],
            !id.isEmpty, !type.isEmpty, !source.isEmpty,
            let time = headers[.time].flatMap(Timestamp.init),
            let contentType = ContentType(rawValue: headers[.dataContentType] ?? ContentType.json.rawValue)
        else { return nil }
        self.init(
            id: id, type: type, source: source, subject: headers.filled(.subject), time: time, dataSchema: headers.filled(.dataSchema),
            dataContentType: contentType, correlationID: headers.filled(.correlationID), causationID: headers.filled(.causationID),
            causationPosition: headers.causationPosition, userID: headers.filled(.userID),
            traceParent: headers.filled(.traceParent))
    }
}

extension MessageHeaders {
    /// The position of the message that caused this one; nil where the header is absent or no position.
    public var causationPosition: UInt64? {
        // Digits and nothing else: `UInt64` itself would take a sign.
        self[.causationPosition].flatMap { text in
            text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? UInt64(text) : nil
        }
    }

    /// The value, or nil where there is none: CloudEvents knows no empty attributes.
    fileprivate func filled(_ name: StaticHeaderName) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }
}
