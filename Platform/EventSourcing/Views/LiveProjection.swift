/// A projection whose rows are told to those who watch them, on channels.
///
/// After each commit every changed row is told on its channels: the new row, or that it is gone where it was deleted or has left the channel.
public protocol LiveProjection: Projection {
    /// The kinds of the channels that `channels(of:id:)` gives. When the view is rebuilt, whoever listens to one of them is told to read again.
    static var channelKinds: Set<String> { get }

    /// The channels on which the row is told. Pure; the fewer the better, as each costs a message a change.
    static func channels(of row: Row, id: String) -> [Channel]
}
