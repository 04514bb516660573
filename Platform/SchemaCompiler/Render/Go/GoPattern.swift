/// A pattern of a schema as package regexp understands it.
///
/// Both match in linear time and on Unicode scalars, `\d` and `\w` are ASCII in both, and between `^` and `$` the whole text must match in both. What
/// differs is spelling: `\uXXXX`, what `.` leaves out, and a bracket within a class.
enum GoPattern {
    static func expression(_ pattern: String) -> String {
        var expression = ""
        var rest = pattern.unicodeScalars[...]
        var isInClass = false
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\":
                let escaped = rest.popFirst() ?? "\\"
                if escaped == "u" {
                    expression += "\\x{\(String(rest.prefix(4)))}"
                    rest = rest.dropFirst(4)
                } else {
                    expression += "\\\(escaped)"
                }
            case "[" where isInClass: expression += "\\["
            case "[":
                isInClass = true
                expression += "["
            case "]":
                isInClass = false
                expression += "]"
            case "." where !isInClass: expression += #"[^\n\r\x{2028}\x{2029}]"#
            default: expression.unicodeScalars.append(scalar)
            }
        }
        return expression
    }
}
