public import HTTPTypes
internal import Hummingbird

extension Authenticator {
    /// Refuses a request that a page of somebody else may have made the browser send: one that changes something, with a cookie of ours, must carry
    /// `X-Requested-By`, which no page can set for another site without asking first, and come from a page we know, where the browser says from which.
    func guardAgainstForgery(_ request: Request) throws(Problem) {
        guard !Self.safeMethods.contains(request.method) else { return }
        try guardAgainstForgery(request.headers, authority: request.head.authority)
    }

    /// The same for what is not a request by its method: the upgrade to a socket, which is a GET. There `X-Requested-By` cannot be sent, and the origin says all.
    public func guardUpgradeAgainstForgery(_ headers: HTTPFields, authority: String?) throws(Problem) {
        guard origins.admits(headers[.origin], authority: authority) else { throw .foreignOrigin }
    }

    private func guardAgainstForgery(_ headers: HTTPFields, authority: String?) throws(Problem) {
        // Where there is an Authorization, no cookie is looked at; and no page can send one to another site without asking.
        guard !headers.contains(.authorization), SessionCookies.Name.allCases.contains(where: { cookies.value(of: $0, in: headers) != nil })
        else { return }
        guard headers[.requestedBy]?.isEmpty == false else { throw .missingRequestedBy }
        guard origins.admits(headers[.origin], authority: authority) else { throw .foreignOrigin }
    }

    private static let safeMethods: Set<HTTPRequest.Method> = [.get, .head, .options]
}
