import AccessTokens
import Crypto
import LocalServers

/// The directory that `tributary up` keeps everything in. Nobody but its owner may look into it (0700; for root 0710, so that Postgres' user gets through).
///
///     operator-key               who sends it is the operator
///     request-fingerprint-key    tells repeated requests from others
///     gateway-key                proves whose a connection is
///     identity-sealing-key       opens passwords; identity-sealing-key.pub is its public half
///     identity-mail-key          makes the links in mails
///     identity-sign-in-key       what login requests, refresh tokens and known devices are recognised by
///     access-token-keys.json     what access tokens are signed with
///     demo-password              the password of the people of `tributary demo`
///     mails/                     what was sent to people, where no mail server is set
///     nats/                      the streams: all there is to lose
///     postgres/                  the views: made again from the streams at any time
///     run.json                   how to reach what runs, as long as it runs
///     lock                       held by the process that uses the directory
struct DataDirectory: Sendable {
    /// Absolute.
    let path: String

    init(_ path: String) { self.path = PrivateDirectory.absolute(path) }

    var operatorKeyFile: String { "\(path)/operator-key" }
    var fingerprintKeyFile: String { "\(path)/request-fingerprint-key" }
    var gatewayKeyFile: String { "\(path)/gateway-key" }
    var sealingKeyFile: String { "\(path)/identity-sealing-key" }
    var sealingPublicKeyFile: String { "\(path)/identity-sealing-key.pub" }
    var mailKeyFile: String { "\(path)/identity-mail-key" }
    var signInKeyFile: String { "\(path)/identity-sign-in-key" }
    var accessTokenKeysFile: String { "\(path)/access-token-keys.json" }
    var demoPasswordFile: String { "\(path)/demo-password" }
    var mailDirectory: String { "\(path)/mails" }
    var natsDirectory: String { "\(path)/nats" }
    var postgresDirectory: String { "\(path)/postgres" }
    var runFile: String { "\(path)/run.json" }

    var exists: Bool { PrivateFile.exists(path) }

    /// Makes the directory where it is missing, and runs the body while nobody else may use it.
    @discardableResult
    func use<Result>(isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result) async throws -> Result {
        try PrivateDirectory.make(path)
        do {
            return try await DirectoryLock.holding(path, body)
        } catch let error as LocalServerError where error.code == .inUse {
            throw LauncherError(
                "\(error.message), most likely another `tributary up`; stop that one, or choose another directory with --data")
        }
    }

    /// The id of the process that uses the directory; nil where nobody does.
    func user() throws -> String? { try DirectoryLock.holder(of: path) }

    /// Makes the keys that are missing. A key that is there stays: what was sealed or signed with it must remain readable.
    func makeKeys() throws {
        try make(operatorKeyFile, KeyText.random)
        try make(fingerprintKeyFile, KeyText.random)
        try make(gatewayKeyFile, KeyText.random)
        try make(mailKeyFile, KeyText.random)
        try make(signInKeyFile, KeyText.random)
        try make(accessTokenKeysFile) { String(decoding: SigningKeys.fresh(at: SystemClock.now()), as: UTF8.self) }
        try make(sealingKeyFile) { KeyText.text(Curve25519.KeyAgreement.PrivateKey().rawRepresentation) }
        guard let key = KeyText.bytes(try PrivateFile.read(sealingKeyFile).replacing("\n", with: "")) else {
            throw LauncherError("\(sealingKeyFile) is not base64url any more")
        }
        try PrivateFile.write(KeyText.text(try KeyRing.publicKey(of: key)) + "\n", to: sealingPublicKeyFile)
    }

    private func make(_ file: String, _ key: () -> String) throws {
        if !PrivateFile.exists(file) { try PrivateFile.write(key() + "\n", to: file) }
    }
}
