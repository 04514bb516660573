/// Writes JSON straight into bytes, in one pass and without a tree.
///
/// A tree would be an allocation for every field, made to be thrown away a moment later. Here a field costs the copy of its bytes. The caller
/// says what stands where; commas are the writer's. Calls must nest as JSON does.
public struct JSONWriter: Sendable {
    public internal(set) var bytes: [UInt8]
    var needsComma = false

    public init(reservingCapacity capacity: Int = 256) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    public mutating func beginObject() { open(UInt8(ascii: "{")) }
    public mutating func endObject() { close(UInt8(ascii: "}")) }
    public mutating func beginArray() { open(UInt8(ascii: "[")) }
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    public mutating func null() { raw("null".utf8) }

    public mutating func value(_ value: Bool) { raw(value ? "true".utf8 : "false".utf8) }

    /// A string that the closure appends to the bytes. It must be UTF-8 that needs no escapes, as that of a date-time.
    public mutating func plain(_ append: (inout [UInt8]) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(&bytes)
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    public mutating func value(_ value: some JSONRepresentable) { value.write(to: &self) }

    /// Copies in a value that already is JSON; the caller vouches for it.
    public mutating func raw(_ json: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// Has the closure write behind the bytes and say where it has ended; it must not write more than there is room for.
    mutating func put(atMost room: Int, _ write: (UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>) {
        bytes.append(addingCapacity: room) { output in
            output.withUnsafeMutableBufferPointer { buffer, count in
                guard let start = buffer.baseAddress else { return }
                let end = write(start + count)
                count = end - start
            }
        }
    }
}
