/// A reply of the server, all its lines.
struct SMTPReply: Hashable, Sendable {
    let code: Int
    /// What stands behind the code, line by line.
    let lines: [String]

    var isPositive: Bool { (200...399).contains(code) }
    var isPermanent: Bool { (500...599).contains(code) }

    /// The code, and the enhanced one (RFC 3463) where there is one; nothing that could name anybody.
    var summary: String {
        guard let enhanced = lines.first?.prefixMatch(of: /[245]\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9.])/)?.output else { return "\(code)" }
        return "\(code) \(enhanced)"
    }

    /// What an EHLO has told: the keywords in upper case, with their parameters.
    var capabilities: [String: [String]] {
        lines.dropFirst().reduce(into: [:]) { found, line in
            // Some old servers write AUTH=LOGIN.
            let words = line.uppercased().split { $0 == " " || $0 == "=" }.map(String.init)
            if let name = words.first { found[name, default: []] += words.dropFirst() }
        }
    }
}
