internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird

/// Makes a read wait until its view shows what the reader knows to have happened.
///
/// The position comes in the header `Tributary-Position`, as the outcome of a command gave it, or as the parameter `position` where a client
/// cannot set headers.
struct PositionWait {
    static let parameter = "position"

    let context: String
    let aggregator: String

    func callAsFunction(_ request: Request, _ query: Query, with resources: APIResources) async throws {
        guard let sequence = try sequence(request, query) else { return }
        let isReached = try await resources.views.wait(for: aggregator, toReach: sequence, within: resources.limits.positionWait)
        guard isReached else { throw Problem.positionNotReached }
    }

    /// The header that says as of where a view was read, for who subscribes to what changes since; `time` is from before it was read.
    func asOf(_ position: UInt64?, _ time: Timestamp) -> HTTPFields {
        guard let position else { return [:] }
        return [.tributaryAsOf: AsOf(PositionToken(context: context, sequence: position), at: time).description]
    }

    private func sequence(_ request: Request, _ query: Query) throws(Problem) -> UInt64? {
        let fields = request.headers[values: .tributaryPosition]
        guard let text = fields.first ?? query[Self.parameter] else { return nil }
        guard fields.count < 2, let token = PositionToken(text) else {
            let detail = "must be one position like \(context):1234"
            throw fields.isEmpty ? .badParameter(Self.parameter, detail) : .malformedHeader(.tributaryPosition, detail)
        }
        guard token.context == context else { throw .foreignPosition(context: context) }
        return token.sequence
    }
}
