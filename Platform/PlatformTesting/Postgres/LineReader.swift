import Foundation

/// The lines of a pipe as they come, without a thread that waits for them.
struct LineReader {
    private var chunks: AsyncStream<Data>.Iterator
    private var rest: [UInt8] = []

    init(_ handle: FileHandle) {
        let (stream, continuation) = AsyncStream.makeStream(of: Data.self)
        handle.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty {
                handle.readabilityHandler = nil
                continuation.finish()
            } else {
                continuation.yield(data)
            }
        }
        chunks = stream.makeAsyncIterator()
    }

    /// The next whole line without its end; nil when the pipe has ended.
    mutating func next(isolation: isolated (any Actor)? = #isolation) async -> String? {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: rest[..<end], as: UTF8.self)
                rest.removeFirst(end + 1)
                return line
            }
            guard let chunk = await chunks.next(isolation: isolation) else { return nil }
            rest.append(contentsOf: chunk)
        }
    }
}
