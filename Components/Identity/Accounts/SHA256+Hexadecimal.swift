internal import Crypto

extension SHA256 {
    /// The digest in hexadecimal, 64 digits in lower case.
    static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
        hash(data: Array(bytes)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
