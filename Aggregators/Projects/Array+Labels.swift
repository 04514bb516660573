/// Labels, each once, the first one first.
extension Array where Element == String {
    mutating func add(_ label: String) {
        if !contains(label) { append(label) }
    }
}
