/// A pattern of a schema as Python's `re` reads it with `fullmatch` and `re.ASCII`.
///
/// The subset that schemas may use means the same there, but for `.`, which takes more in Python, and for characters that a class must have escaped.
enum PythonPattern {
    /// `re.compile(r"…", re.ASCII)`
    static func expression(_ pattern: String) -> String { "re.compile(r\"\(body(of: pattern))\", re.ASCII)" }

    private static func body(of pattern: String) -> String {
        var text = ""
        var isEscaped = false
        var isInClass = false
        for scalar in pattern.unicodeScalars.dropFirst().dropLast() {
            if isEscaped {
                text += "\\\(scalar)"
                isEscaped = false
                continue
            }
            switch scalar {
            case "\\": isEscaped = true
            case "." where !isInClass: text += #"[^\n\r\u2028\u2029]"#
            case "[" where isInClass, "&" where isInClass, "|" where isInClass, "~" where isInClass: text += "\\\(scalar)"
            case "[":
                isInClass = true
                text += "["
            case "]":
                isInClass = false
                text += "]"
            case "\"": text += "\\\""
            case "#", " ": text.unicodeScalars.append(scalar)
            default: text += isPrintable(scalar) ? String(scalar) : escape(scalar)
            }
        }
        return text
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse: false
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return scalar.value <= 0xFFFF
            ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            : "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
