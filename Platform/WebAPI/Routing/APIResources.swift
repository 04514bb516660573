public import EventLog
public import EventSourcing

/// What the routes of one API work with.
public struct APIResources: Sendable {
    package let requests: RequestLog
    let views: any ViewSource
    let fingerprint: RequestFingerprint
    package let limits: APILimits
    package let now: @Sendable () -> Timestamp

    /// - Parameters:
    ///   - requests: where commands go, and where their outcomes come from
    ///   - views: the rows of the API's own context
    ///   - fingerprintKey: what requests with one idempotency key are compared under
    ///   - now: the clock that new request ids are made from
    public init(
        requests: RequestLog, views: any ViewSource, fingerprintKey: FingerprintKey, limits: APILimits = APILimits(),
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.requests = requests
        self.views = views
        fingerprint = RequestFingerprint(key: fingerprintKey)
        self.limits = limits
        self.now = now
    }
}
