import Postgres

extension PostgresConnection {
    /// Creates the tables of parked lanes where they are missing, and what older checkpoints lack.
    ///
    /// Lanes belong to a generation and go with it. What was given up belongs to the stream: no generation folds it, and the record stays.
    func createParking() throws {
        try execute("ALTER TABLE tributary.checkpoints ADD COLUMN IF NOT EXISTS revision int8 NOT NULL DEFAULT 0")
        try execute(
            """
            CREATE TABLE IF NOT EXISTS tributary.parked_lanes (
                aggregator text NOT NULL, generation int8 NOT NULL, context text NOT NULL, entity text NOT NULL, id text NOT NULL,
                reason text NOT NULL, attempts int8 NOT NULL, since timestamptz NOT NULL DEFAULT now(),
                ordered text, order_reason text, ordered_by text, ordered_at timestamptz, ordered_through int8,
                PRIMARY KEY (aggregator, generation, context, entity, id),
                FOREIGN KEY (aggregator, generation) REFERENCES tributary.checkpoints ON DELETE CASCADE
            )
            """)
        try execute(
            """
            CREATE TABLE IF NOT EXISTS tributary.parked (
                aggregator text NOT NULL, generation int8 NOT NULL, context text NOT NULL, entity text NOT NULL, id text NOT NULL,
                stream text NOT NULL, sequence int8 NOT NULL, message_id text, type text, parked_at timestamptz NOT NULL DEFAULT now(),
                PRIMARY KEY (aggregator, generation, context, entity, id, sequence),
                FOREIGN KEY (aggregator, generation, context, entity, id) REFERENCES tributary.parked_lanes ON DELETE CASCADE
            )
            """)
        try execute(
            """
            CREATE TABLE IF NOT EXISTS tributary.given_up (
                aggregator text NOT NULL, epoch text NOT NULL, generation int8 NOT NULL, context text NOT NULL, entity text NOT NULL, id text NOT NULL,
                stream text NOT NULL, sequence int8 NOT NULL, message_id text, type text, fault text NOT NULL, ordered text NOT NULL,
                reason text NOT NULL, ordered_by text NOT NULL, given_up_at timestamptz NOT NULL DEFAULT now(),
                PRIMARY KEY (aggregator, epoch, sequence)
            )
            """)
    }
}
