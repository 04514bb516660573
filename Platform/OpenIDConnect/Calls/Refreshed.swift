/// Something an issuer says about itself, asked for when it is needed and kept for a while.
///
/// However many ask at the same time, the issuer is asked once. Where it cannot say, what it said last still counts, for a bounded time; and
/// one who has failed is left alone for a moment.
actor Refreshed<Value: Sendable> {
    /// How long a value counts, and what happens when the next one does not come.
    struct Ages: Sendable {
        /// So long it is not asked for again.
        var fresh: Duration
        /// So old it may be where the issuer cannot be asked.
        var stale: Duration
        /// So long the issuer is left alone after it has failed.
        var pause: Duration = .seconds(2)
        /// So often at most it is asked because a value turned out to lack something.
        var lack: Duration = .seconds(60)
    }

    private struct Known {
        let value: Value
        let since: Duration
    }

    private let ages: Ages
    private let uptime: @Sendable () -> Duration
    private let fetch: @Sendable () async throws(OpenIDConnectError) -> Value
    private var known: Known?
    private var failure: (error: OpenIDConnectError, since: Duration)?
    private var lastForLack: Duration?
    private var flight: Task<Result<Value, OpenIDConnectError>, Never>?

    /// `uptime` is the time since any moment, and never goes back.
    init(_ ages: Ages, uptime: @escaping @Sendable () -> Duration, fetch: @escaping @Sendable () async throws(OpenIDConnectError) -> Value)
    {
        self.ages = ages
        self.uptime = uptime
        self.fetch = fetch
    }

    /// The value, fresh, or stale where no fresh one is to be had.
    func value() async throws(OpenIDConnectError) -> Value {
        if let known, uptime() - known.since < ages.fresh { return known.value }
        if flight == nil, let failure, uptime() - failure.since < ages.pause { return try fallback(failure.error) }
        return try await refreshed()
    }

    /// A value that was asked for later than the one that lacked something; the same one where it is too early to ask again.
    func valueForLack() async throws(OpenIDConnectError) -> Value {
        if flight == nil {
            let now = uptime()
            guard lastForLack.map({ now - $0 >= ages.lack }) ?? true else { return try await value() }
            lastForLack = now
        }
        return try await refreshed()
    }

    /// Waits for the answer that is under way, or for the one that it asks for.
    ///
    /// The call has a task of its own: whoever asked first may go away, and the others are still served.
    private func refreshed() async throws(OpenIDConnectError) -> Value {
        let task: Task<Result<Value, OpenIDConnectError>, Never>
        if let flight {
            task = flight
        } else {
            task = Task { [fetch] in
                do throws(OpenIDConnectError) {
                    return .success(try await fetch())
                } catch {
                    return .failure(error)
                }
            }
            flight = task
            let result = await task.value
            flight = nil
            switch result {
            case .success(let value): (known, failure) = (Known(value: value, since: uptime()), nil)
            case .failure(let error): failure = (error, uptime())
            }
        }
        switch await task.value {
        case .success(let value): return value
        case .failure(let error): return try fallback(error)
        }
    }

    private func fallback(_ error: OpenIDConnectError) throws(OpenIDConnectError) -> Value {
        guard let known, uptime() - known.since < ages.stale else { throw error }
        return known.value
    }
}
