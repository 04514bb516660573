import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1

/// A browser as far as signing in goes: it keeps cookies, and follows a redirect when it is told to.
actor IssuerBrowser {
    private var cookies: [String: String] = [:]

    struct Answer: Sendable {
        let status: UInt
        let location: String?
        let body: String
    }

    func send(_ method: HTTPMethod, _ url: String) async throws -> Answer {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        let cookies = cookies
        let (answer, set) = try await HTTPClient.withHTTPClient(configuration: configuration) { client in
            var request = HTTPClientRequest(url: url)
            request.method = method
            request.headers.add(name: "Cookie", value: cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
            request.headers.add(name: "X-Requested-By", value: "tests")
            let response = try await client.execute(request, timeout: .seconds(30))
            let body = String(buffer: try await response.body.collect(upTo: 1 << 20))
            return (
                Answer(status: response.status.code, location: response.headers.first(name: "Location"), body: body),
                response.headers["Set-Cookie"]
            )
        }
        for cookie in set {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            self.cookies[pair[0]] = cookie.contains("Max-Age=0;") ? nil : pair[1]
        }
        return answer
    }

    func clear() { cookies = [:] }
}
