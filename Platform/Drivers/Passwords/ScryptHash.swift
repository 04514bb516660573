internal import Foundation

/// A hash as it is stored: `$scrypt$ln=17,r=8,p=1$<salt>$<hash>`, Base64 without padding.
struct ScryptHash: CustomStringConvertible {
    static let keyBytes = 32

    let cost: PasswordHashing.Cost
    let salt: [UInt8]
    /// Empty where no password has it.
    private let key: [UInt8]

    init(cost: PasswordHashing.Cost, salt: [UInt8], key: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.key = key
    }

    /// Nil where the text is no such hash, or asks for more work than anybody would put into one.
    init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard
            parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = Self.cost(parts[2]), let salt = Self.bytes(parts[3]),
            let key = Self.bytes(parts[4]), !salt.isEmpty, key.count == Self.keyBytes
        else { return nil }
        self.init(cost: cost, salt: salt, key: key)
    }

    var description: String {
        "$scrypt$ln=\(cost.logN),r=\(cost.blockSize),p=\(cost.parallelism)$\(Self.text(salt))$\(Self.text(key))"
    }

    /// Compares all bytes, whichever differ.
    func isKey(_ other: [UInt8]) -> Bool {
        guard key.count == other.count else { return false }
        return zip(key, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func cost(_ text: Substring) -> PasswordHashing.Cost? {
        let values = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.split(separator: "=", maxSplits: 1) }
        guard
            values.map(\.first) == ["ln", "r", "p"], let logN = values[0].last.flatMap({ Int($0) }),
            let blockSize = values[1].last.flatMap({ Int($0) }), let parallelism = values[2].last.flatMap({ Int($0) }),
            (1...20).contains(logN), (1...16).contains(blockSize), (1...4).contains(parallelism)
        else { return nil }
        return PasswordHashing.Cost(logN: logN, blockSize: blockSize, parallelism: parallelism)
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        Data(base64Encoded: text + String(repeating: "=", count: (4 - text.count % 4) % 4)).map(Array.init)
    }

    private static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString().replacingOccurrences(of: "=", with: "") }
}
