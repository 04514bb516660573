internal import JSON

/// A JSON text as YAML in blocks, for people to read.
///
/// Texts stand plain where no YAML reader, of version 1.1 or 1.2, could take them for anything else, and else as JSON writes them, which is YAML too.
struct YAMLText {
    private var lines: [String] = []

    /// The text must be an object that is not empty.
    static func text(ofJSON json: [UInt8]) throws(JSONError) -> String {
        try JSONDocument.withValue(parsing: json, limits: JSONLimits(depth: 64, bytes: 1 << 26)) { root throws(JSONError) in
            var yaml = YAMLText()
            yaml.block(root, depth: 0)
            return yaml.lines.joined(separator: "\n") + "\n"
        }
    }

    /// Writes the members or elements of a container, a line at least for each.
    private mutating func block(_ value: borrowing JSONValue, depth: Int) {
        let indent = String(repeating: "  ", count: depth)
        value.forEachMember { name, member in
            let head = "\(indent)\(Self.scalar(name)):"
            if let text = Self.inline(member) {
                lines.append("\(head) \(text)")
            } else {
                lines.append(head)
                block(member, depth: depth + 1)
            }
        }
        value.forEachElement { _, element in
            if let text = Self.inline(element) { return lines.append("\(indent)- \(text)") }
            // The dash stands before the first of the element's lines.
            let first = lines.count
            block(element, depth: depth + 1)
            lines[first] = "\(indent)- " + lines[first].dropFirst(indent.count + 2)
        }
    }

    /// What stands on one line; nil for a container that is not empty.
    private static func inline(_ value: borrowing JSONValue) -> String? {
        switch value.kind {
        case .object: return value.count == 0 ? "{}" : nil
        case .array: return value.count == 0 ? "[]" : nil
        case .string: return scalar(value.string ?? "")
        case .number:
            let text = json(value)
            // A number with an exponent and no point is a text to YAML 1.1.
            guard let exponent = text.firstIndex(of: "e"), !text.contains(".") else { return text }
            return "\(text[..<exponent]).0\(text[exponent...])"
        default: return json(value)
        }
    }

    private static func json(_ value: borrowing JSONValue) -> String {
        var writer = JSONWriter()
        value.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func scalar(_ text: String) -> String {
        if isPlain(text) { return text }
        var writer = JSONWriter()
        writer.value(text)
        // YAML has line ends of its own, and no C1 control characters: escaped, they are what they are.
        return String(decoding: writer.bytes, as: UTF8.self).unicodeScalars.map { scalar in
            let isSafe = scalar.value < 0x7F || (scalar.value >= 0xA0 && ![0x2028, 0x2029, 0xFEFF].contains(scalar.value))
            if isSafe { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }

    private static let words: Set = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isLetter(first) || first == "$"
        else { return false }
        guard last != " ", last != ":", !words.contains(text.lowercased()) else { return false }
        let isHarmless = text.unicodeScalars.allSatisfy {
            isLetter($0) || ("0"..."9").contains($0) || " .,;'()/_-$+=!?’‘–…:".unicodeScalars.contains($0)
        }
        return isHarmless && !text.contains(": ")
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
}
