import PlatformTesting

/// Patterns of every kind that a schema may have, and texts that each matches and that it does not: other languages must say of them what ours says.
enum PatternSamples {
    static let patterns = [
        #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#, #"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"#, #"^(a|bc)+(-\d{2,3})*[\w.]?$"#, "^.*$", "^.$",
        "^$",
        #"^a.c$"#, #"^[.\]]+$"#, #"^[[:a]+$"#, #"^[a-c-]+$"#, #"^[-a]+$"#, #"^\w+\d?$"#, #"^[\w-]+$"#, #"^[^\w]$"#, #"^\u00e9\u2028?$"#,
        #"^[\u00e0-\u00ff]*$"#,
        #"^\t\n\r?$"#, #"^\/\-\{\}\|\^\$\.$"#, "^(|a|ab)(c|bcd)(d*)$", "^(?:a|(b|c)*)+$", "^((a?){2,4}b){0,3}$", "^ä*(€|😀)?$", #"^["`]+$"#,
        #"^\\+$"#,
        "^x{3,}y{0,2}z{2}$", #"^[\^$]*$"#, #"^[\ud800-\udfff]*$"#, "^a#b c$",
    ]

    /// Short texts of what patterns have to do with, the same in every run.
    static let texts: [String] = {
        let alphabet = [
            "a", "b", "c", "d", "x", "y", "z", "-", ".", ":", "[", "]", "0", "7", "_", "é", "ä", "€", "😀", "\n", "\r", "\t", "\u{2028}",
            "\\", "`", "\"", "$", "^", "/", "{", "}", "|", "#", " ", "A", "\u{7F}", "\u{85}",
        ]
        var random = SplitMix64(state: 4)
        let some = (0..<4_000).map { _ in
            (0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet.randomElement(using: &random)! }.joined()
        }
        let whole = [
            "\t\n", "\t\n\r", "/-{}|^$.", "abcd", "en-GB", "zh-Hant-TW", "abc-12", "xxxyzz", "aab", "a#b c", "ä€", "é\u{2028}", "a\nc",
            "abc",
        ]
        return alphabet + whole + some
    }()
}
