import Postgres

extension PostgresConnection {
    /// Creates the table of channels that rows have left, and of which it is not certain yet that they were told so.
    ///
    /// What is on a channel is found in the views again; what is no longer there must be written down, in the transaction that takes it away.
    func createChannels() throws {
        try execute(
            """
            CREATE TABLE IF NOT EXISTS tributary.left_channels (
                aggregator text NOT NULL, view text NOT NULL, id text NOT NULL, channel text NOT NULL, has_readers bool NOT NULL,
                position int8 NOT NULL, PRIMARY KEY (aggregator, view, id, channel)
            )
            """)
    }
}
