public import Postgres

/// The database of one context: its views, and how far its aggregators have read.
///
/// Everything in it is derived from the context's stream and may be dropped at any time.
public struct ViewDatabase: Sendable {
    public let context: String
    /// The database's name: a prefix and the context.
    public let name: String
    /// The role that applications read under; it cannot log in and may only SELECT.
    public let readerRole: String
    /// How the aggregators connect: as the given user, who owns everything here.
    public let configuration: PostgresConfiguration
    /// How it is created: in the database the given configuration names.
    let server: PostgresConfiguration

    /// `server` is a user who may create databases and roles, connected to any database of that server.
    public init(context: String, prefix: String = "", on server: PostgresConfiguration) throws(ViewError) {
        self.context = context
        name = try SQLName(prefix + context).description
        readerRole = "\(name)_reader"
        self.server = server
        var own = server.with(database: name)
        // A user who is called tributary would else find the schema of the checkpoints before the views.
        own.schema = "public"
        configuration = own
    }

    /// How applications connect: under the role that may only SELECT.
    public var readerConfiguration: PostgresConfiguration { configuration.with(role: readerRole) }
}
