/// How names and texts of a schema are written in TypeScript.
enum TypeScriptName {
    /// The scope and name of a package: `@tributary/events`, `@tributary/bank-events`.
    static func package(of vocabulary: Vocabulary) -> String {
        let parts = vocabulary.name.split(separator: "-", maxSplits: 1)
        return "@\(parts[0])/\(parts.dropFirst().map { "\($0)-" }.joined())events"
    }

    /// A text between quotes.
    static func literal(_ text: String) -> String {
        var literal = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}": literal += escape(scalar)
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return "\"\(literal)\""
    }

    /// A pattern as a regular expression that matches by Unicode scalars.
    ///
    /// The compiler's patterns are ECMA 262's but for one escape: with the flag `u`, `\-` stands in classes alone.
    static func expression(_ pattern: String) -> String {
        var expression = ""
        var isInClass = false
        var scalars = pattern.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\\":
                let escaped = scalars.popFirst() ?? "\\"
                if escaped != "-" || isInClass { expression += "\\" }
                expression.unicodeScalars.append(escaped)
            case "/": expression += "\\/"
            case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}": expression += escape(scalar)
            default:
                if scalar == "[" { isInClass = true } else if scalar == "]" { isInClass = false }
                expression.unicodeScalars.append(scalar)
            }
        }
        return "/\(expression)/u"
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
