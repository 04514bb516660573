import AccessTokens
import Crypto
import Gateway
import IdentityApplication
import LocalServers
import WebAPI

/// The keys of a process, read from their files when a service asks for them.
struct KeyRing: Sendable {
    var operatorKeyFile: String?
    var fingerprintKeyFile: String?
    var gatewayKeyFile: String?
    var sealingKeyFile: String?
    var sealingPublicKeyFile: String?
    var mailKeyFile: String?
    var signInKeyFile: String?
    var accessTokenKeysFile: String?
    var accessTokenPublicKeysFile: String?

    init(_ configuration: LauncherConfiguration) {
        operatorKeyFile = configuration.operatorKeyFile
        fingerprintKeyFile = configuration.fingerprintKeyFile
        gatewayKeyFile = configuration.gatewayKeyFile
        sealingKeyFile = configuration.sealingKeyFile
        sealingPublicKeyFile = configuration.sealingPublicKeyFile
        mailKeyFile = configuration.mailKeyFile
        signInKeyFile = configuration.signInKeyFile
        accessTokenKeysFile = configuration.accessTokenKeysFile
        accessTokenPublicKeysFile = configuration.accessTokenPublicKeysFile
    }

    func operatorKey() throws -> String { try text(operatorKeyFile, .operatorKey) }

    func fingerprintKey() throws -> FingerprintKey {
        guard let key = FingerprintKey(try bytes(fingerprintKeyFile, .fingerprintKey)) else {
            throw LauncherError("\(Need.fingerprintKey.rawValue) names a key that is too short")
        }
        return key
    }

    func gatewayKey() throws -> GatewayKey {
        guard let key = GatewayKey(try bytes(gatewayKeyFile, .gatewayKey)) else {
            throw LauncherError("\(Need.gatewayKey.rawValue) names a key that is too short")
        }
        return key
    }

    func mailKey() throws -> [UInt8] { try bytes(mailKeyFile, .mailKey) }

    func signInKey() throws -> SignInKey {
        guard let key = SignInKey(try bytes(signInKeyFile, .signInKey)) else {
            throw LauncherError("\(Need.signInKey.rawValue) names a key that is too short")
        }
        return key
    }

    /// What the cookies of sign-ins by external issuers are sealed under.
    func externalSignInKey() throws -> [UInt8] { try bytes(signInKeyFile, .signInKey) }

    func accessTokenKeys() throws -> SigningKeys {
        guard let file = accessTokenKeysFile else {
            throw LauncherError("\(Need.accessTokenKeys.rawValue) is needed and not set: \(Need.accessTokenKeys.summary)")
        }
        return try Self.parsed(file) { try SigningKeys(parsing: $0) }
    }

    /// From their own file; else from the private keys'. Nil where neither is named: then nobody is known by an access token here.
    func accessTokenPublicKeys() throws -> PublishedKeys? {
        if let file = accessTokenPublicKeysFile { return try Self.parsed(file) { try PublishedKeys(parsing: $0) } }
        return accessTokenKeysFile == nil ? nil : try accessTokenKeys().published
    }

    /// What a file says; the error names the file, and what is wrong with it, but nothing of what it holds.
    private static func parsed<Value>(_ file: String, _ parse: ([UInt8]) throws -> Value) throws -> Value {
        let text = Array(try PrivateFile.read(file).utf8)
        do {
            return try parse(text)
        } catch {
            throw LauncherError("\(file) does not hold the keys of access tokens: \(error)")
        }
    }

    func sealingKey() throws -> [UInt8] { try bytes(sealingKeyFile, .sealingKey) }

    /// From its own file; else from the private key's.
    func sealingPublicKey() throws -> [UInt8] {
        if sealingPublicKeyFile == nil, sealingKeyFile != nil { return try Self.publicKey(of: sealingKey()) }
        return try bytes(sealingPublicKeyFile, .sealingPublicKey)
    }

    static func publicKey(of privateKey: [UInt8]) throws -> [UInt8] {
        Array(try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: privateKey).publicKey.rawRepresentation)
    }

    private func text(_ file: String?, _ need: Need) throws -> String {
        guard let file else { throw LauncherError("\(need.rawValue) is needed and not set: \(need.summary)") }
        guard let line = try PrivateFile.read(file).split(whereSeparator: \.isWhitespace).first else {
            throw LauncherError("\(file) is empty; \(need.rawValue) names the file of \(need.summary)")
        }
        return String(line)
    }

    private func bytes(_ file: String?, _ need: Need) throws -> [UInt8] {
        let text = try text(file, need)
        guard let bytes = KeyText.bytes(text), bytes.count == 32 else {
            throw LauncherError("\(file ?? "") does not hold 32 bytes in base64url; \(need.rawValue) names the file of \(need.summary)")
        }
        return bytes
    }
}
