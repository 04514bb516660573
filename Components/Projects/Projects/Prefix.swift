/// What the keys of a project's tasks begin with, made from the project's name.
struct Prefix: Equatable {
    /// One to three capital letters and digits, the first a letter.
    let text: String

    /// What a project gets whose name has no letter that a key could begin with.
    static let fallback = "PRJ"
    private static let length = 3

    /// The first letters and digits of the name, without their accents; whatever else is in it is passed over.
    init(of name: String) {
        let usable = name.uppercased().unicodeScalars.lazy.map(Self.plain).joined().drop { !("A"..."Z").contains($0) }.prefix(Self.length)
        text = usable.isEmpty ? Self.fallback : String(usable)
    }

    /// A capital letter or a digit of ASCII as itself, a Latin letter with something on it or to it without that, anything else as nothing.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "A"..."Z", "0"..."9": return String(scalar)
        default:
            // The names of Unicode say what a letter is made of, as in LATIN CAPITAL LETTER U WITH DIAERESIS.
            let beginning = "LATIN CAPITAL LETTER "
            guard let name = scalar.properties.name, name.hasPrefix(beginning) else { return "" }
            let letter = name.dropFirst(beginning.count).prefix { $0 != " " }
            return letter.count <= 2 ? String(letter) : ""
        }
    }
}
