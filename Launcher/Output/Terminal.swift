import Foundation

/// What people see. Results go to the standard output, everything on the way to the standard error.
enum Terminal {
    /// Whether a person looks at the standard error, so that a line may be drawn over.
    static var isInteractive: Bool { isatty(2) == 1 }

    /// A line on the way.
    static func say(_ text: String) { write(text + "\n", to: .standardError) }

    /// Text on the way, as it is.
    static func draw(_ text: String) { write(text, to: .standardError) }

    /// A line of the result.
    static func answer(_ text: String) { write(text + "\n", to: .standardOutput) }

    private static func write(_ text: String, to handle: FileHandle) {
        // Nobody may be listening any more; that is no reason to end.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
