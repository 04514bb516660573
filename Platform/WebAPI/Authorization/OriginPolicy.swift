/// Which pages may talk to us with their readers' cookies: our own, and those that are listed.
public struct OriginPolicy: Hashable, Sendable {
    private let own: String?
    private let allowed: Set<String>

    /// - Parameters:
    ///   - publicURL: how browsers reach us, `https://app.example.com`; nil: by whatever host they name
    ///   - allowed: other origins, each as browsers write it: scheme, host, and port where it is not the scheme's own
    public init(publicURL: String? = nil, allowed: [String] = []) {
        own = publicURL.flatMap(Self.origin)
        self.allowed = Set(allowed.compactMap(Self.origin))
    }

    /// Whether a request with this `Origin` header may be one of ours. No header: it is no page of another site, which browsers would name.
    ///
    /// `authority` is the host, and port if any, that the request was sent to.
    public func admits(_ origin: String?, authority: String?) -> Bool {
        guard let origin else { return true }
        guard let normal = Self.origin(origin) else { return false }
        if allowed.contains(normal) { return true }
        if let own { return normal == own }
        // A proxy in front may have taken the TLS away, so that the scheme cannot be compared.
        guard let authority, let host = normal.firstRange(of: "://").map({ normal[$0.upperBound...] }) else { return false }
        return host == authority.lowercased()
    }

    /// Whether there are other origins than our own.
    var listsAny: Bool { !allowed.isEmpty }

    /// Whether it is one of them.
    func lists(_ origin: String) -> Bool { Self.origin(origin).map { allowed.contains($0) } ?? false }

    /// The origin of a URL in lower case, without a port that its scheme has anyway; nil for what is no URL of a web page, `null` among it.
    static func origin(_ url: String) -> String? {
        let text = url.lowercased()
        guard let scheme = ["https", "http"].first(where: { text.hasPrefix($0 + "://") }) else { return nil }
        let rest = text.dropFirst(scheme.count + 3)
        var authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.isEmpty, !authority.contains("@") else { return nil }
        let port = scheme == "https" ? ":443" : ":80"
        if authority.hasSuffix(port) { authority = authority.dropLast(port.count) }
        return "\(scheme)://\(authority)"
    }
}
