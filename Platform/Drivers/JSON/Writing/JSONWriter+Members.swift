/// Each function writes a name, which must need no escapes, and its value.
extension JSONWriter {
    public mutating func member(_ name: StaticString, _ value: String) {
        self.name(name)
        self.value(value)
    }

    public mutating func member(_ name: StaticString, _ value: Int64) {
        self.name(name)
        self.value(value)
    }

    public mutating func member(_ name: StaticString, _ value: Double) {
        self.name(name)
        self.value(value)
    }

    public mutating func member(_ name: StaticString, _ value: Bool) {
        self.name(name)
        self.value(value)
    }

    /// A string that the closure appends to the bytes; see `plain`.
    public mutating func member(_ name: StaticString, plain append: (inout [UInt8]) -> Void) {
        self.name(name)
        plain(append)
    }

    public mutating func member(_ name: StaticString, _ value: some JSONRepresentable) {
        self.name(name)
        value.write(to: &self)
    }

    /// An array whose elements the closure writes one by one.
    public mutating func member<Element>(_ name: StaticString, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void) {
        self.name(name)
        array(elements, write)
    }

    /// An array whose elements the closure writes one by one.
    public mutating func array<Element>(_ elements: [Element], _ write: (Element, inout JSONWriter) -> Void) {
        beginArray()
        for element in elements { write(element, &self) }
        endArray()
    }
}
