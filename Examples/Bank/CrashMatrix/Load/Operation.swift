/// What a customer asks for.
enum Operation: Sendable {
    case open(account: String, owner: String)
    case deposit(account: String, amount: Int)
    case withdraw(account: String, amount: Int)
    /// `expiry`: in how many seconds it is off, where it is not to wait for ever.
    case transfer(id: String, from: String, to: String, amount: Int, expiry: Double?)

    /// One of what customers ask for, about these accounts. Some of it has to be refused.
    ///
    /// `hurried`: every transfer has a few milliseconds, so that for some the time is up before any money moves.
    static func random(about accounts: [String], hurried: Bool, using generator: inout some RandomNumberGenerator) -> Operation {
        let account = accounts.randomElement(using: &generator) ?? ""
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<4: return .deposit(account: account, amount: Int.random(in: 1...100, using: &generator))
        case 4..<7: return .withdraw(account: account, amount: Int.random(in: 1...150, using: &generator))
        default:
            let other = accounts.randomElement(using: &generator) ?? ""
            // Now and then to nobody, so that money has to come back.
            let target = Int.random(in: 0..<8, using: &generator) == 0 || other == account ? newID(using: &generator) : other
            let expiry = hurried ? Double.random(in: 0.005...0.05, using: &generator) : Bool.random(using: &generator) ? 2 : nil
            return .transfer(
                id: newID(using: &generator), from: account, to: target, amount: Int.random(in: 1...120, using: &generator),
                expiry: expiry)
        }
    }

    /// A UUIDv7 in form.
    static func newID(using generator: inout some RandomNumberGenerator) -> String {
        let digits = [generator.next(), generator.next()].map { value in
            let text = String(value as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
        let parts = [0..<8, 8..<12, 13..<16, 17..<20, 20..<32].map { range in String(Array(digits)[range]) }
        return "\(parts[0])-\(parts[1])-7\(parts[2])-8\(parts[3])-\(parts[4])"
    }
}
