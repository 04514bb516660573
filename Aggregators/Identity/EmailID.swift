import Crypto

/// The id of an e-mail address, as the component makes it.
enum EmailID {
    /// The SHA-256 of the address in lower case, in hexadecimal.
    static func of(_ email: String) -> String {
        SHA256.hash(data: Array(email.lowercased().utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
