/// The lines of a TypeScript file under construction.
struct TypeScriptSource {
    private var lines: [String] = []
    private var depth = 0
    /// The names that each module, by its path from this one, is asked for.
    private var imports: [String: Set<String>] = [:]
    /// Whether the file needs the schemas of the runtime, and where that stands from here.
    private let runtime: String

    static let width = 120

    /// `depth` is how many folders below `src` the file stands.
    init(depth: Int) { runtime = String(repeating: "../", count: depth) + "runtime" }

    mutating func importing(_ name: String, from module: String) { imports[module, default: []].insert(name) }

    /// Imports from a module of the runtime.
    mutating func importing(_ name: String, fromRuntime module: String) { importing(name, from: "\(runtime)/\(module).js") }

    mutating func line(_ text: String) { lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text) }

    /// The head, the lines of the body one step in, and the tail where there is one.
    mutating func block(_ head: String, _ tail: String? = nil, _ body: (inout TypeScriptSource) -> Void) {
        line(head)
        depth += 1
        body(&self)
        depth -= 1
        if let tail { line(tail) }
    }

    /// A list in brackets: on one line where that fits, else an item a line.
    mutating func list(_ head: String, _ items: [String], _ tail: String) {
        let space = head.hasSuffix("{") ? " " : ""
        let whole = items.isEmpty ? head + tail : head + space + items.joined(separator: ", ") + space + tail
        if depth * 2 + whole.count <= Self.width { return line(whole) }
        block(head, tail) { source in
            for item in items { source.line("\(item),") }
        }
    }

    /// A doc comment: on one line where that fits, else broken between words.
    mutating func comment(_ text: String) {
        let text = text.replacing("*/", with: "*\\/")
        let whole = "/** \(text.split(whereSeparator: \.isWhitespace).joined(separator: " ")) */"
        if depth * 2 + whole.count <= Self.width { return line(whole) }
        line("/**")
        for text in text.wrapped(to: Self.width - depth * 2 - 3) { line(" * \(text)") }
        line(" */")
    }

    func text(from origin: String) -> String {
        var head = [Self.mark(origin), ""]
        let modules = imports.sorted { $0.key < $1.key }.map { module, names in
            names == ["* as s"]
                ? "import * as s from \"\(module)\";" : "import { \(names.sorted().joined(separator: ", ")) } from \"\(module)\";"
        }
        if !modules.isEmpty { head += modules + [""] }
        return (head + lines).joined(separator: "\n") + "\n"
    }

    /// The first line of what is generated.
    static func mark(_ origin: String) -> String { "// \(GeneratedMark.sentence(origin))" }
}
