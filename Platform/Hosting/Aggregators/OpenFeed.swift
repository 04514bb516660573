/// The feed an aggregator reads at the moment, so that others can interrupt its reading: the session then ends, and the next one looks at everything afresh.
actor OpenFeed {
    private var close: (@Sendable () async -> Void)?

    func opened(_ close: @escaping @Sendable () async -> Void) { self.close = close }

    func closed() { close = nil }

    /// Ends the reading there is; nothing where there is none.
    func interrupt() async { await close?() }
}
