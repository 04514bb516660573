import Crypto
import LocalServers
import WebAPI

/// The keys of a process, read from their files when a service asks for them.
struct KeyRing: Sendable {
    var operatorKeyFile: String?
    var fingerprintKeyFile: String?
    var sealingKeyFile: String?
    var sealingPublicKeyFile: String?
    var mailKeyFile: String?

    init(_ configuration: LauncherConfiguration) {
        operatorKeyFile = configuration.operatorKeyFile
        fingerprintKeyFile = configuration.fingerprintKeyFile
        sealingKeyFile = configuration.sealingKeyFile
        sealingPublicKeyFile = configuration.sealingPublicKeyFile
        mailKeyFile = configuration.mailKeyFile
    }

    func operatorKey() throws -> String { try text(operatorKeyFile, .operatorKey) }

    func fingerprintKey() throws -> FingerprintKey {
        guard let key = FingerprintKey(try bytes(fingerprintKeyFile, .fingerprintKey)) else {
            throw LauncherError("\(Need.fingerprintKey.rawValue) names a key that is too short")
        }
        return key
    }

    func mailKey() throws -> [UInt8] { try bytes(mailKeyFile, .mailKey) }

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
