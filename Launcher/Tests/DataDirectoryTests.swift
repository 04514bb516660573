import Crypto
import Foundation
import Testing

@testable import tributary

struct DataDirectoryTests {
    private static let secrets = [
        \DataDirectory.operatorKeyFile, \.fingerprintKeyFile, \.gatewayKeyFile, \.sealingKeyFile, \.mailKeyFile, \.signInKeyFile,
    ]

    @Test func itIsClosedToOthersAndSoAreItsKeys() async throws {
        try await Scratch.with { scratch in
            let directory = DataDirectory("\(scratch.path)/deep/data")
            try await directory.use { try directory.makeKeys() }
            #expect(try Scratch.mode(directory.path) == 0o700)
            for file in Self.secrets.map({ directory[keyPath: $0] }) { #expect(try Scratch.mode(file) == 0o600, "\(file)") }
        }
    }

    @Test func keysAreMadeOnceAndKept() async throws {
        try await Scratch.with { scratch in
            let directory = DataDirectory("\(scratch.path)/data")
            try await directory.use { try directory.makeKeys() }
            let before = try Self.secrets.map { try Scratch.text(directory[keyPath: $0]) }
            #expect(Set(before).count == 6)
            #expect(before.allSatisfy { KeyText.bytes($0.trimmingCharacters(in: .newlines))?.count == 32 })
            try await directory.use { try directory.makeKeys() }
            #expect(try Self.secrets.map { try Scratch.text(directory[keyPath: $0]) } == before)
        }
    }

    @Test func thePublicKeyBelongsToThePrivateOne() async throws {
        try await Scratch.with { scratch in
            let directory = DataDirectory("\(scratch.path)/data")
            try await directory.use { try directory.makeKeys() }
            var configuration = LauncherConfiguration()
            configuration.sealingPublicKeyFile = directory.sealingPublicKeyFile
            let stored = try KeyRing(configuration).sealingPublicKey()
            configuration = LauncherConfiguration()
            configuration.sealingKeyFile = directory.sealingKeyFile
            let ring = KeyRing(configuration)
            #expect(try ring.sealingPublicKey() == stored)
            let key = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: ring.sealingKey())
            #expect(Array(key.publicKey.rawRepresentation) == stored)
        }
    }

    @Test func twoCannotUseItAtOnce() async throws {
        try await Scratch.with { scratch in
            let directory = DataDirectory("\(scratch.path)/data")
            try await directory.use {
                await #expect {
                    try await directory.use { Issue.record("two use it") }
                } throws: {
                    ($0 as? LauncherError)?.description.contains("is in use by process \(getpid())") == true
                }
            }
            try await directory.use {}
        }
    }

    @Test func aKeyThatIsNotSetIsNamed() {
        #expect { _ = try KeyRing(LauncherConfiguration()).operatorKey() } throws: {
            ($0 as? LauncherError)?.description.hasPrefix("OPERATOR_KEY_FILE is needed") == true
        }
    }

    @Test func aKeyOfTheWrongLengthIsRefusedWithoutBeingPrinted() async throws {
        try await Scratch.with { scratch in
            let file = "\(scratch.path)/key"
            try "c2hvcnQ\n".write(toFile: file, atomically: false, encoding: .utf8)
            var configuration = LauncherConfiguration()
            configuration.sealingKeyFile = file
            #expect { _ = try KeyRing(configuration).sealingKey() } throws: {
                let text = "\($0)"
                return text.contains(file) && !text.contains("c2hvcnQ")
            }
        }
    }

    @Test func howToReachWhatRunsIsKeptAsWritten() async throws {
        try await Scratch.with { scratch in
            let file = RunFile(process: 7, natsURL: "nats://u:p@h:1", databaseURL: "postgres://u:p@h:2/d", httpURL: "http://localhost:3")
            try file.write(to: "\(scratch.path)/run.json")
            #expect(try RunFile(contentsOf: "\(scratch.path)/run.json") == file)
            #expect(try Scratch.mode("\(scratch.path)/run.json") == 0o600)
        }
    }

    @Test func keysSurviveTheirText() {
        let bytes = (0..<32).map { UInt8(($0 * 37) % 256) } + [0xFB, 0xFF, 0xFE]
        #expect(KeyText.bytes(KeyText.text(bytes)) == bytes)
        #expect(KeyText.bytes("not base64url!") == nil)
    }
}
