/// Why a command cannot go on, in a sentence for the person who typed it that says what to do.
struct LauncherError: Error, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
