internal import JSON

/// An issuer as it stands in the file: its secret still in a file of its own.
struct IssuerMembers {
    let id: String
    let displayName: String
    let issuer: String
    let clientID: String
    let clientSecretFile: String
    let clientAuthentication: IssuerConfiguration.ClientAuthentication
    let scopes: [String]
    let algorithms: Set<SigningAlgorithm>
    let trustedAudiences: Set<String>
    let clockSkew: Int64

    init(_ value: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(value)
        id = try reader.string("id", JSONStringRules(minLength: 1, maxLength: 32, pattern: "^[a-z0-9-]*$"))
        displayName = try reader.string("displayName", JSONStringRules(minLength: 1, maxLength: 64))
        issuer = try reader.string("issuer", JSONStringRules(maxLength: 512, format: .uri))
        clientID = try reader.string("clientId", Self.word)
        clientSecretFile = try reader.string("clientSecretFile", JSONStringRules(minLength: 1, maxLength: 4_096))
        clientAuthentication =
            try reader.optionalConverted("clientAuthentication", "client_secret_basic or client_secret_post") { text in
                IssuerConfiguration.ClientAuthentication(rawValue: Self.string(text))
            } ?? .basic
        scopes =
            try reader.optionalArray("scopes", count: 0...16) { (scope) throws(JSONError) in try scope.string(Self.word) }
            ?? ["profile", "email"]
        algorithms = Set(
            try reader.optionalArray("algorithms", count: 1...3) { (name) throws(JSONError) in
                try name.converted("RS256, ES256 or EdDSA") { text in SigningAlgorithm(rawValue: Self.string(text)) }
            } ?? [.rs256])
        trustedAudiences = Set(
            try reader.optionalArray("trustedAudiences", count: 0...16) { (name) throws(JSONError) in try name.string(Self.word) } ?? [])
        clockSkew = try reader.optionalInteger("clockSkewSeconds", in: 0...300) ?? 60
        try reader.finish(refusingAllBut: [
            "id", "displayName", "issuer", "clientId", "clientSecretFile", "clientAuthentication", "scopes", "algorithms",
            "trustedAudiences", "clockSkewSeconds",
        ])
    }

    func configuration(secret: ClientSecret) throws(OpenIDConnectError) -> IssuerConfiguration {
        try IssuerConfiguration(
            id: id, displayName: displayName, issuer: issuer, clientID: clientID, clientSecret: secret,
            clientAuthentication: clientAuthentication, scopes: scopes.filter { $0 != "openid" }, algorithms: algorithms,
            trustedAudiences: trustedAudiences, clockSkew: clockSkew)
    }

    /// Visible ASCII without blanks.
    private static let word = JSONStringRules(minLength: 1, maxLength: 256, pattern: "^[!-~]*$")

    private static func string(_ text: Span<UInt8>) -> String { String(decoding: text.indices.map { text[$0] }, as: UTF8.self) }
}
