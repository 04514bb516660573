internal import JSON

/// A frame of the gateway as a client reads it.
public struct GatewayFrame: Equatable, Sendable {
    public let kind: String
    public let text: String
    public let connectionID: String?
    public let resumeToken: String?
    public let sequence: UInt64?
    public let requestID: String?
    public let status: String?
    public let isResumed: Bool?
    public let channel: String?

    /// nil where the text is no JSON object with a kind.
    public init?(_ text: String) {
        let frame = try? JSONDocument.withValue(parsing: Array(text.utf8)) { value throws(JSONError) -> GatewayFrame? in
            guard let kind = value.member("t")?.string else { return nil }
            return GatewayFrame(
                kind: kind, text: text, connectionID: value.member("connectionId")?.string,
                resumeToken: value.member("resumeToken")?.string,
                sequence: value.member("seq")?.integer.map { UInt64($0) }, requestID: value.member("requestId")?.string,
                status: value.member("status")?.string, isResumed: value.member("resumed")?.boolean,
                channel: value.member("channel")?.string)
        }
        guard let frame = frame ?? nil else { return nil }
        self = frame
    }

    private init(
        kind: String, text: String, connectionID: String?, resumeToken: String?, sequence: UInt64?, requestID: String?, status: String?,
        isResumed: Bool?, channel: String?
    ) {
        self.kind = kind
        self.text = text
        self.connectionID = connectionID
        self.resumeToken = resumeToken
        self.sequence = sequence
        self.requestID = requestID
        self.status = status
        self.isResumed = isResumed
        self.channel = channel
    }
}
