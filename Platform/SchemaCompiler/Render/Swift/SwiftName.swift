/// How names of a schema are written in Swift.
enum SwiftName {
    private static let keywords: Set = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout", "internal", "let",
        "open",
        "operator", "private", "precedencegroup", "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var",
        "break",
        "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return",
        "throw",
        "switch", "where", "while", "as", "false", "is", "nil", "self", "super", "throws", "true", "try",
    ]

    /// A name at a place where a keyword would be misread.
    static func identifier(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// A text as a literal in which nothing needs an escape.
    static func rawLiteral(_ text: String) -> String {
        var fence = "#"
        while text.contains("\"\(fence)") || text.contains("\\\(fence)") { fence += "#" }
        return "\(fence)\"\(text)\"\(fence)"
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
