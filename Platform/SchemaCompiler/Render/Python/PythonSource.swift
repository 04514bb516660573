/// The lines of a Python file under construction.
struct PythonSource {
    private var lines: [String] = []
    private var depth = 0
    /// What the file imports: the names of each module, with the dots of a relative import; none for the module itself.
    private var imports: [String: Set<String>] = [:]

    /// Whether the file only offers what stands in others, and so needs no annotations.
    var isIndex = false

    static let width = 100

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: "    ", count: depth) + text)
    }

    /// `head:` and the lines of the body one step in.
    mutating func block(_ head: String, _ body: (inout PythonSource) -> Void) {
        line("\(head):")
        indented(body)
    }

    mutating func indented(_ body: (inout PythonSource) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// A list in brackets: on one line where that fits, else an item a line.
    mutating func list(_ head: String, _ items: [String], _ tail: String) {
        let whole = head + items.joined(separator: ", ") + tail
        if items.isEmpty || depth * 4 + whole.count <= Self.width { return line(whole) }
        line(head)
        indented { source in
            for item in items { source.line("\(item),") }
        }
        line(tail)
    }

    /// A docstring: on one line where that fits, else its first sentence on the first, a blank line, and the rest.
    mutating func docstring(_ text: String) {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isRaw = text.contains("\\")
        let quotes = "\"\"\""
        let body = text.replacing(quotes, with: "'''")
        let open = (isRaw ? "r" : "") + quotes
        let whole = open + body + (body.hasSuffix("\"") ? " " : "") + quotes
        if depth * 4 + whole.count <= Self.width { return line(whole) }
        let room = Self.width - depth * 4
        let (first, rest) = Self.firstSentence(body)
        var wrapped = first.wrapped(to: room, indent: open.count)
        wrapped[0] = open + wrapped[0]
        for text in wrapped { line(text) }
        if !rest.isEmpty {
            line()
            for text in rest.wrapped(to: room) { line(text) }
        }
        line(quotes)
    }

    /// Notes that the file needs names of a module.
    mutating func use(_ module: String, _ names: String...) { use(module, names) }

    mutating func use(_ module: String, _ names: [String]) { imports[module, default: []].formUnion(names) }

    /// Notes that the file needs a module by its name.
    mutating func useModule(_ module: String) { imports[module, default: []] = [] }

    /// The file: where it comes from, what it is, its imports in three groups, and its lines.
    func text(from schema: String, about: String) -> String {
        var head = PythonSource()
        head.line("# \(GeneratedMark.sentence(schema))")
        head.docstring(about)
        if !isIndex {
            head.line()
            head.line("from __future__ import annotations")
        }
        let own = imports.keys.filter { $0.hasPrefix(".") }.sorted { Self.place($0) < Self.place($1) }
        for group in [imports.keys.filter { !$0.hasPrefix(".") }.sorted(), own] where !group.isEmpty {
            head.line()
            for module in group.filter({ imports[$0] == [] }) + group.filter({ imports[$0] != [] }) {
                let names = (imports[module] ?? []).sorted(by: Self.comesFirst)
                head.importing(module, names)
            }
        }
        // Classes and functions have two empty lines above them.
        let isBlock = lines.first.map { $0.hasPrefix("@") || $0.hasPrefix("class ") } == true
        return (head.lines + (isBlock ? ["", ""] : [""]) + lines).joined(separator: "\n") + "\n"
    }

    private mutating func importing(_ module: String, _ names: [String]) {
        if names.isEmpty { return line("import \(module)") }
        let whole = "from \(module) import \(names.joined(separator: ", "))"
        if whole.count <= Self.width { return line(whole) }
        list("from \(module) import (", names, ")")
    }

    /// Far modules come before near ones, as import sorters have it.
    private static func place(_ module: String) -> String {
        String(repeating: "~", count: 9 - module.prefix { $0 == "." }.count) + module
    }

    /// Constants, then classes, then functions.
    private static func comesFirst(_ left: String, _ right: String) -> Bool { (rank(left), left) < (rank(right), right) }

    private static func rank(_ name: String) -> Int {
        name == name.uppercased() ? 0 : name.first?.isUppercase == true ? 1 : 2
    }

    private static func firstSentence(_ text: String) -> (first: String, rest: String) {
        guard let end = text.firstRange(of: ". ") else { return (text, "") }
        return (String(text[..<end.lowerBound]) + ".", String(text[end.upperBound...]))
    }
}
