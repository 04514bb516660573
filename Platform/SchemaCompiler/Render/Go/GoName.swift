/// How names of a schema are written in Go.
enum GoName {
    private static let initialisms: Set = [
        "api", "ascii", "cpu", "css", "dns", "eof", "guid", "html", "http", "https", "id", "ip", "json", "os", "qps", "ram", "rpc", "sla",
        "smtp", "sql", "ssh", "tcp", "tls", "ttl", "udp", "ui", "uid", "uri", "url", "utf8", "uuid", "vm", "xml",
    ]

    private static let keywords: Set = [
        "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if",
        "import",
        "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var",
    ]

    /// What the last word of a file's name must not be: Go would build the file for tests, or for one system or processor, alone.
    private static let suffixes: Set = [
        "test", "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux", "nacl", "netbsd", "openbsd",
        "plan9", "solaris", "unix", "wasip1", "windows", "zos", "386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le",
        "mipsle", "ppc64", "ppc64le", "riscv64", "s390x", "wasm",
    ]

    /// The package of a context; `main`, `internal` and the like mean something else to Go.
    static func package(of context: String) -> String {
        keywords.contains(context) || ["main", "internal", "testdata", "vendor", "wire", "schema", "fmt"].contains(context)
            ? "\(context)events" : context
    }

    /// `userId` as the name of a field, `UserID`.
    static func exported(_ name: String) -> String {
        words(of: name).map { initialisms.contains($0.lowercased()) ? $0.uppercased() : $0.capitalizedFirst }.joined()
    }

    /// `UserId` as the beginning of a name within the package, `userID`.
    static func unexported(_ name: String) -> String {
        let words = words(of: name)
        return (words.first ?? "").lowercased() + words.dropFirst().map { exported($0) }.joined()
    }

    /// `RegisterUser` as the name of a file, `register_user`.
    static func file(_ name: String) -> String {
        let words = words(of: name).map { $0.lowercased() }
        return words.joined(separator: "_") + (words.last.map(suffixes.contains) == true ? "_type" : "")
    }

    /// A text as a literal.
    static func literal(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "`" && $0.value != 0x7F && $0.value != 0xFEFF }
        if isPlain { return text.contains("\\") || text.contains("\"") ? "`\(text)`" : "\"\(text)\"" }
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFEFF:
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// The words of a name in camel case; a run of capitals is one word.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let startsWord =
                character.isUppercase
                && (index == 0 || !characters[index - 1].isUppercase || (index + 1 < characters.count && characters[index + 1].isLowercase))
            if startsWord || words.isEmpty { words.append("") }
            words[words.count - 1].append(character)
        }
        return words
    }
}
