import EventSourcing
import Testing

/// A type as the compiler of the schemas writes it.
private struct Letter: PersonalDataHolder {
    static let personalMembers = ["text": "writer", "place": "writer"]
    var writer = "7"
    var text = "Dear Ada"
    var place: String?
    var stamps: Int? = 3

    var customMirror: Mirror {
        redactedMirror([("writer", writer), ("text", text), ("place", place as Any), ("stamps", stamps as Any)])
    }
}

@Suite struct PersonalDataTests {
    private enum Union { case letter(Letter) }

    @Test func `whatever turns a value into text shows that a personal member is there, and not what it holds`() {
        let letter = Letter()
        var dumped = ""
        dump(letter, to: &dumped)
        for text in [
            "\(letter)", String(describing: letter), String(reflecting: letter), "\(Union.letter(letter))", "\([letter])",
            "\(Optional(letter) as Any)", dumped,
        ] {
            #expect(!text.contains("Dear Ada"), "\(text)")
            #expect(text.contains("‹personal›") && text.contains("7"), "\(text)")
        }
        #expect("\(letter)" == "Letter(writer: 7, text: ‹personal›, stamps: 3)")
    }
}
