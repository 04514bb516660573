internal import Logging
internal import OpenIDConnect

extension ExternalSignIn {
    /// Why a sign-in failed, for the log: our own words, and nothing that came from outside. The issuer's name is one of ours, or it would not have come so far.
    static func metadata(_ issuerID: String, _ error: OpenIDConnectError) -> Logger.Metadata {
        ["issuer": "\(issuerID)", "code": "\(error.code)", "reason": "\(error.message)"]
    }
}
