internal import EventSourcing

/// A message from a client, on its way to whoever listens to its type.
struct UpstreamMessage: Sendable {
    let type: String
    let connectionID: String
    let owner: String
    let text: [UInt8]

    /// `gateway.in.<type>`; the text is the frame as the client sent it.
    var announcement: Announcement {
        var headers = MessageHeaders()
        headers.append(.userID, owner)
        // Answers go where outcomes go.
        headers.append(.inbox, connectionID)
        return Announcement(subject: "gateway.in.\(type)", headers: headers, payload: text)
    }
}
