/// Texts of a schema where Markdown would read marks into them.
enum Markdown {
    /// A sentence.
    static func escaped(_ text: String) -> String { text.replacing("<", with: "&lt;").replacing("*", with: "\\*") }

    /// A sentence within a table.
    static func cell(_ text: String) -> String {
        escaped(text).replacing("|", with: "\\|").split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Code within a table.
    static func code(_ text: String) -> String {
        let fence = text.contains("`") ? "``" : "`"
        let room = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return fence + room + text.replacing("|", with: "\\|") + room + fence
    }

    /// A JSON text in a block, indented.
    static func json(_ text: String) -> String {
        var result = ""
        var depth = 0
        var isInString = false
        var isEscaped = false
        func line() -> String { "\n" + String(repeating: "  ", count: depth) }
        for character in text.unicodeScalars {
            if isInString {
                result.unicodeScalars.append(character)
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isInString = false
                }
                continue
            }
            switch character {
            case "{", "[":
                depth += 1
                result += String(character) + line()
            case "}", "]":
                depth -= 1
                if result.hasSuffix("\n" + String(repeating: "  ", count: depth + 1)) {
                    // Nothing stood between the brackets.
                    result = String(result.dropLast(3 + 2 * depth))
                } else {
                    result += line()
                }
                result.unicodeScalars.append(character)
            case ",": result += "," + line()
            case ":": result += ": "
            default:
                if character == "\"" { isInString = true }
                result.unicodeScalars.append(character)
            }
        }
        return "```json\n\(result)\n```"
    }
}
