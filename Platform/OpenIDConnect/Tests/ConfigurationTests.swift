import OpenIDConnect
import Testing

@Suite struct ConfigurationTests {
    private static let least =
        #"{"id":"auth0","displayName":"Auth0","issuer":"https://example.eu.auth0.com/","clientId":"abc","clientSecretFile":"/secret"}"#

    private static func read(_ issuers: String, page: String = "https://app.example.com/login") throws -> OpenIDConnectConfiguration {
        try OpenIDConnectConfiguration(json: Array(#"{"page":"\#(page)","issuers":[\#(issuers)]}"#.utf8)) { _ in " s3cret\n" }
    }

    @Test("The least that must be said about an issuer is enough, and what is left out is safe")
    func defaults() throws {
        let issuer = try #require(try Self.read(Self.least).issuers.first)
        #expect(issuer.id == "auth0")
        #expect(issuer.issuer.description == "https://example.eu.auth0.com/")
        #expect(issuer.algorithms == [.rs256])
        #expect(issuer.scopes == ["profile", "email"])
        #expect(issuer.trustedAudiences.isEmpty)
        #expect(issuer.clientAuthentication == .basic)
        #expect(issuer.clockSkew == 60)
    }

    @Test("Everything can be said")
    func everything() throws {
        let issuer = try #require(
            try Self.read(
                #"""
                {"id":"own","displayName":"Own","issuer":"https://id.example.com/realms/own","clientId":"abc","clientSecretFile":"/secret",
                "clientAuthentication":"client_secret_post","scopes":["openid","email"],"algorithms":["ES256","EdDSA"],
                "trustedAudiences":["api"],"clockSkewSeconds":5}
                """#
            ).issuers.first)
        #expect(issuer.clientAuthentication == .post)
        #expect(issuer.scopes == ["email"])
        #expect(issuer.algorithms == [.es256, .edDSA])
        #expect(issuer.trustedAudiences == ["api"])
        #expect(issuer.clockSkew == 5)
    }

    @Test(
        "What is wrong is refused at the start, by its place",
        arguments: [
            (#"{"id":"a"}"#, "/issuers/0/displayName"),
            (least.replacing("auth0\",\"d", with: "Auth 0\",\"d"), "/issuers/0/id"),
            (least.replacing("https://example", with: "http://example"), "https URL"),
            (least.replacing(".com/", with: ".com/?a=b"), "https URL"),
            (least.replacing("https://example", with: "example"), "/issuers/0/issuer"),
            (least.replacing("}", with: #","algorithms":["none"]}"#), "/issuers/0/algorithms"),
            (least.replacing("}", with: #","algorithms":["HS256"]}"#), "/issuers/0/algorithms"),
            (least.replacing("}", with: #","algorithms":[]}"#), "/issuers/0/algorithms"),
            (least.replacing("}", with: #","clockSkewSeconds":301}"#), "/issuers/0/clockSkewSeconds"),
            (least.replacing("}", with: #","clientSecret":"in clear"}"#), "/issuers/0/clientSecret"),
            ("\(least),\(least)", "/issuers/1/id"),
            ("\(least),\(least.replacing("auth0\",\"d", with: "again\",\"d"))", "/issuers/1"),
            ("", "/issuers"),
            (Array(repeating: least, count: 17).joined(separator: ","), "/issuers"),
        ])
    func refuses(issuers: String, place: String) {
        #expect { _ = try Self.read(issuers) } throws: { error in
            guard let error = error as? OpenIDConnectError else { return false }
            return error.code == .badConfiguration && error.message.contains(place)
        }
    }

    @Test(
        "The page that people come back to is behind TLS, or on this machine",
        arguments: [
            ("https://app.example.com/login", true), ("http://localhost:8080/", true), ("http://app.example.com/", false),
            ("/login", false),
            ("https://app.example.com/#/login", false),
        ])
    func page(address: String, isGood: Bool) {
        let configuration = try? Self.read(Self.least, page: address)
        #expect((configuration != nil) == isGood)
    }

    @Test("An empty secret is none")
    func emptySecret() {
        #expect(throws: OpenIDConnectError.self) {
            try OpenIDConnectConfiguration(json: Array(#"{"page":"https://a.example.com/","issuers":[\#(Self.least)]}"#.utf8)) { _ in "\n" }
        }
    }

    @Test(
        "ASVS 9.1.2: no algorithm can be agreed that signs with nothing, or with a secret that both sides know",
        arguments: [
            "none", "None", "HS256", "HS384", "HS512", "rs256", "",
        ])
    func algorithms(name: String) {
        #expect(SigningAlgorithm(rawValue: name) == nil)
    }
}
