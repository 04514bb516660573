public import Hummingbird
package import NIOCore

/// What the web framework and our middleware know about one request.
public struct APIContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// Who calls; the authorization middleware says so.
    public internal(set) var caller: Caller = .anonymous
    /// The connection the request came in on.
    package let connection: any Channel

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        connection = source.channel
    }
}
