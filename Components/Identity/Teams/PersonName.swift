/// What a person is called in full.
struct PersonName {
    let text: String

    init(_ firstName: String, _ lastName: String?) { text = lastName.map { "\(firstName) \($0)" } ?? firstName }
}
