internal import Crypto
internal import EventLog

/// The id under which the component keeps an e-mail address.
enum EmailID {
    /// SHA-256 in hexadecimal of the address in lower case.
    static func of(_ email: String) -> String { Digest.text(of: email.lowercased()) }
}

/// SHA-256 in hexadecimal.
enum Digest {
    static func text(of text: String) -> String { Hex.text(SHA256.hash(data: Array(text.utf8))) }
}
