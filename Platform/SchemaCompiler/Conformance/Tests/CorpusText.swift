import Foundation

/// A text of the corpus: as it is, as base64 where it is no UTF-8, or as parts that are repeated so many times.
struct CorpusText: Decodable, Sendable, Hashable {
    let bytes: [UInt8]

    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            bytes = Array(text.utf8)
        } else if let encoded = try? decoder.singleValueContainer().decode(Encoded.self) {
            bytes = Array(encoded.base64)
        } else {
            bytes = try decoder.singleValueContainer().decode([Part].self).flatMap(\.bytes)
        }
    }

    private struct Encoded: Decodable {
        let base64: Data
    }

    private struct Part: Decodable {
        let bytes: [UInt8]

        init(from decoder: any Decoder) throws {
            var elements = try decoder.unkeyedContainer()
            let text = try elements.decode(String.self)
            let times = try elements.decode(Int.self)
            bytes = Array(repeatElement(Array(text.utf8), count: times).joined())
        }
    }
}
