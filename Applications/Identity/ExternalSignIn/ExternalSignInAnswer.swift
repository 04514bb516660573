internal import HTTPTypes
internal import Hummingbird
internal import OpenIDConnect
internal import WebAPI

/// The answers to a browser that goes to an issuer, or comes back from one: always another address, and never anything to keep.
enum ExternalSignInAnswer {
    /// To the page of the client, with what it needs to know.
    static func toPage(_ page: WebAddress, _ parameters: [(name: String, value: String)]) -> Response {
        let query = parameters.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.value))" }.joined(separator: "&")
        return redirect("\(page)\(page.description.contains("?") ? "&" : "?")\(query)", .seeOther)
    }

    /// To the page, with the reason why nothing came of it.
    static func failed(_ error: OpenIDConnectError, _ issuerID: String, _ page: WebAddress) -> Response {
        toPage(page, [("error", reason(error.code)), ("issuer", issuerID)])
    }

    static func redirect(_ location: String, _ status: HTTPResponse.Status) -> Response {
        // The address that the browser comes from may hold a code: nobody further on shall be told it.
        Response(status: status, headers: [.location: location, .cacheControl: "no-store", referrerPolicy: "no-referrer"])
    }

    /// What clients are told: little, and always the same.
    private static func reason(_ code: OpenIDConnectError.Code) -> String {
        switch code {
        case .signInUnknown: "expired"
        case .denied: "denied"
        case .issuerUnavailable: "unavailable"
        case .busy: "busy"
        case .badConfiguration, .unknownIssuer, .issuerMismatch, .codeRefused, .tokenRefused: "refused"
        }
    }

    private static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
}
