extension MailProofs {
    /// Whether there is a proof, and it is that of the token for the purpose.
    func isProof(_ proof: String?, for purpose: Purpose) -> Bool { proof.map { isProof($0, for: purpose) } ?? false }
}
