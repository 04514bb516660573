internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Reads the JSON body of a request within bounds of size and time.
struct BodyReader: Sendable {
    /// The most bytes a body may have.
    let limit: Int
    /// The most time from the first byte to the last. A client that sends nothing at all is closed by the idle timeout; this is for one that
    /// keeps a trickle going.
    let patience: Duration

    /// How much of an oversized body is read and dropped, so that the client reads our answer instead of a reset connection.
    private static let courtesy = 1 << 20

    /// The body; `{}` where there may be none and there is none, which whoever sends none says by naming no type.
    func json(of request: Request, in context: APIContext, orNone: Bool = false) async throws -> [UInt8] {
        let types = request.headers[values: .contentType]
        let hasNoType = orNone && types.isEmpty
        guard hasNoType || Self.isJSON(types) else { throw Problem.unsupportedMediaType }
        var bytes: [UInt8] = []
        var received = 0
        let deadline = ContinuousClock.now + patience
        do {
            for try await chunk in request.body {
                received += chunk.readableBytes
                if received <= limit {
                    bytes.append(contentsOf: chunk.readableBytesView)
                } else if received > limit + Self.courtesy {
                    context.connection.close(mode: .input, promise: nil)
                    break
                }
                if ContinuousClock.now > deadline {
                    context.connection.close(mode: .input, promise: nil)
                    throw Problem.bodyTooSlow
                }
            }
        } catch let problem as Problem {
            throw problem
        } catch let error as CancellationError {
            throw error
        } catch {
            throw Problem.bodyUnreadable
        }
        guard received <= limit else { throw Problem.bodyTooLarge(limit: limit) }
        if hasNoType {
            guard bytes.isEmpty else { throw Problem.unsupportedMediaType }
            return Array("{}".utf8)
        }
        guard !bytes.isEmpty else { throw Problem.emptyBody }
        return bytes
    }

    /// `application/json`, alone or with `charset=utf-8`; other parameters are ignored.
    static func isJSON(_ fields: [String]) -> Bool {
        guard fields.count == 1 else { return false }
        if fields[0] == "application/json" { return true }
        let parts = fields[0].split(separator: ";", omittingEmptySubsequences: false).map { Self.trimmed($0).lowercased() }
        guard parts.first == "application/json" else { return false }
        return parts.dropFirst().allSatisfy { parameter in
            !parameter.hasPrefix("charset=") || parameter == "charset=utf-8" || parameter == "charset=\"utf-8\""
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
