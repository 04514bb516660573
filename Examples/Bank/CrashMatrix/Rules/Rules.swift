/// What must hold when the bank is at rest, whatever has happened before. Each rule looks at the evidence alone and says what is wrong.
enum Rules {
    /// What does not hold; empty where everything does.
    static func violations(in evidence: Evidence) -> [String] {
        let ledger = Ledger(evidence.events)
        return streams(evidence) + outcomes(evidence) + events(evidence) + order(evidence) + parking(evidence) + money(ledger)
            + views(evidence, ledger)
    }

    /// Of many violations of one rule the first few say enough.
    static func some(_ violations: [String]) -> [String] {
        violations.count <= 5 ? violations : violations.prefix(5) + ["… and \(violations.count - 5) more of this kind"]
    }
}
