extension String {
    /// The text broken between words into lines of at most so many characters, a longer word alone on its line; `indent` of the first are taken already.
    ///
    /// White space of any kind counts as one space.
    func wrapped(to width: Int, indent: Int = 0) -> [String] {
        var lines: [String] = []
        var current = ""
        var taken = indent
        for word in split(whereSeparator: \.isWhitespace) {
            if !current.isEmpty, taken + current.count + 1 + word.count > width {
                lines.append(current)
                current = ""
                taken = 0
            }
            current += current.isEmpty ? String(word) : " \(word)"
        }
        return current.isEmpty ? lines : lines + [current]
    }
}
