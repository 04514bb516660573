/// What a tape says about one value, or about the name of one member: 16 bytes.
///
/// What the two numbers mean depends on the kind:
///
/// | kind | payload | extent |
/// |---|---|---|
/// | null | | |
/// | boolean | 0 or 1 | |
/// | integer | the bits of an `Int64` | |
/// | number | the bits of a `Double` | |
/// | string, and a name | where its text begins | how many bytes it has |
/// | array, object | how many elements or members it has | the entry behind its last |
struct JSONTapeEntry {
    var payload: UInt64
    var extent: UInt32
    var kind: JSONValue.Kind

    init(_ kind: JSONValue.Kind, payload: UInt64 = 0, extent: UInt32 = 0) {
        self.payload = payload
        self.extent = extent
        self.kind = kind
    }
}
