/// A quoted string of HTTP: `"…"`, in which a backslash escapes the character after it.
enum QuotedString {
    /// The text between the quotes; nil where the whole is not one quoted string.
    static func unquoted(_ text: String) -> String? {
        guard text.first == "\"" else { return nil }
        var result = ""
        var isEscaped = false
        var rest = text.dropFirst()
        while let character = rest.popFirst() {
            switch character {
            case _ where isEscaped:
                result.append(character)
                isEscaped = false
            case "\\": isEscaped = true
            case "\"": return rest.isEmpty ? result : nil
            default: result.append(character)
            }
        }
        return nil
    }

    /// Splits at a separator that does not stand between quotes.
    static func split(_ text: String, at separator: Character) -> [String] {
        var parts = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if character == separator, !isQuoted {
                parts.append("")
                continue
            }
            if isEscaped {
                isEscaped = false
            } else if character == "\\", isQuoted {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}
