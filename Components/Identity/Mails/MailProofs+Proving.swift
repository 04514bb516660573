import Crypto

extension MailProofs {
    /// Whether the proof is the SHA-256, in hexadecimal, of the token with that purpose. Takes the same time for every wrong one.
    func proves(_ proof: String?, _ purpose: MailPurpose) -> Bool {
        guard let proof else { return false }
        let expected = SHA256.hash(data: Array(token(for: purpose).utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined().utf8
        guard expected.count == proof.utf8.count else { return false }
        return zip(expected, proof.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
