import IdentityApplication
import LocalServers
import OpenIDConnect

extension ServiceProcess {
    /// What identity's application signs people in with by external issuers; nil where none is configured.
    func externalSignIn() throws -> ExternalSignIn? {
        guard let file = doors.issuersFile, let publicURL = doors.publicURL else { return nil }
        let configuration: OpenIDConnectConfiguration
        do {
            configuration = try OpenIDConnectConfiguration(json: Array(try PrivateFile.read(file).utf8)) { try PrivateFile.read($0) }
        } catch let error as OpenIDConnectError {
            throw LauncherError("OIDC_ISSUERS_FILE=\(file): \(error.message)")
        }
        let party = try RelyingParty(
            configuration.issuers, key: try keys.externalSignInKey(), calls: issuerCalls, now: SystemClock.now
        ) { id in ExternalSignIn.redirectAddress(of: id, at: publicURL) }
        return ExternalSignIn(party: party, page: configuration.page)
    }
}
