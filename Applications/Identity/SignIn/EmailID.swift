internal import Crypto

/// The id under which the component keeps an e-mail address.
enum EmailID {
    /// SHA-256 in hexadecimal of the address in lower case.
    static func of(_ email: String) -> String { Digest.text(of: email.lowercased()) }
}

/// SHA-256 in hexadecimal.
enum Digest {
    static func text(of text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
