extension Array {
    /// Changes the elements that are meant.
    mutating func change(where isMeant: (Element) -> Bool, _ body: (inout Element) -> Void) {
        for index in indices where isMeant(self[index]) { body(&self[index]) }
    }
}
