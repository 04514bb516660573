internal import HTTPTypes
internal import WebAPI

extension Problem {
    static let unknownIssuer = Problem("issuer-not-found", "Nobody signs in by an issuer of that name", status: .notFound)

    static let issuerUnavailable = Problem(
        "issuer-unavailable", "The issuer cannot be asked at the moment", status: .serviceUnavailable, headers: [.retryAfter: "5"])

    static let badConnection = Problem(
        "bad-parameter", "A query parameter is wrong", status: .badRequest,
        faults: [Fault(.parameter("connection"), "must be the id of a connection of the gateway")])
}
