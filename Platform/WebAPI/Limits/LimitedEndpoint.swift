public import HTTPTypes
public import Hummingbird

/// A route that an address may try only so often: one that costs work, or that passwords could be tried at.
public struct LimitedEndpoint<Wrapped: Endpoint>: Endpoint {
    private let wrapped: Wrapped
    private let limiter: AttemptLimiter

    public init(_ wrapped: Wrapped, by limiter: AttemptLimiter) {
        self.wrapped = wrapped
        self.limiter = limiter
    }

    public var name: String { wrapped.name }
    public var method: HTTPRequest.Method { wrapped.method }
    public var path: PathTemplate { wrapped.path }
    public var access: Access { wrapped.access }

    public var operation: Operation {
        wrapped.operation.adding(.problem(429, "Too many attempts from this address.", headers: Operation.Answer.retryHeaders))
    }

    public func below(_ prefix: PathTemplate) -> LimitedEndpoint { LimitedEndpoint(wrapped.below(prefix), by: limiter) }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        // The operator has no passwords to try.
        if context.caller != .operator {
            let address = ClientAddress.of(request, in: context, behind: limiter.limits.trustedProxies)
            if let seconds = await limiter.attempt(from: address) { throw Problem.tooManyAttempts(retryAfter: seconds) }
        }
        return try await wrapped.respond(to: request, in: context, with: resources)
    }
}

extension Endpoint {
    /// The same route, for so many attempts of an address.
    public func limited(by limiter: AttemptLimiter) -> LimitedEndpoint<Self> { LimitedEndpoint(self, by: limiter) }
}
