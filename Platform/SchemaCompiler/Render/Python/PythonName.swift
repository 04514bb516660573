/// How names of a schema are written in Python.
enum PythonName {
    private static let keywords: Set = [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
        "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with",
        "yield",
    ]

    /// What a member must not be called: the generated class has these names already, or says them in its own annotations.
    private static let members: Set = [
        "data_schema", "from_json", "from_value", "message_type", "personal_members", "to_json", "to_text",
        "bool", "float", "int", "list", "str",
    ]

    /// `personId` as `person_id`; a name that is taken gets an underscore at its end.
    static func member(_ name: String, ofCommand: Bool = false) -> String {
        let snake = words(name).joined(separator: "_")
        let isTaken = keywords.contains(snake) || members.contains(snake) || ofCommand && snake == "address"
        return isTaken ? "\(snake)_" : snake
    }

    /// A module: that of a context, or of the type that it holds.
    static func module(_ name: String) -> String {
        let snake = words(name).joined(separator: "_")
        return keywords.contains(snake) ? "\(snake)_" : snake
    }

    /// `extraLarge` as `EXTRA_LARGE`.
    static func constant(_ name: String) -> String { words(name).joined(separator: "_").uppercased() }

    /// The names of several members or constants: two that would become one get underscores.
    static func unique(_ names: [String], _ written: (String) -> String) -> [String: String] {
        var taken: Set<String> = []
        var result: [String: String] = [:]
        for name in names {
            var text = written(name)
            while !taken.insert(text).inserted { text += "_" }
            result[name] = text
        }
        return result
    }

    /// The words of a name in camel case, in lower case: a word begins at a capital that follows something else, or that a small letter follows.
    private static func words(_ name: String) -> [String] {
        var words: [String] = []
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let follows = index > 0 && !characters[index - 1].isUppercase
            let precedes = index > 0 && index + 1 < characters.count && characters[index + 1].isLowercase
            if words.isEmpty || character.isUppercase && (follows || precedes) { words.append("") }
            words[words.count - 1] += character.lowercased()
        }
        return words
    }
}
