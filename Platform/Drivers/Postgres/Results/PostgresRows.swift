import CPostgres

/// What a statement gave back: its rows, if it has any, and how many rows it touched.
///
/// The values stay in libpq's memory until they are asked for; that memory is freed with the last copy.
public struct PostgresRows: RandomAccessCollection, Sendable {
    private let memory: ResultMemory

    /// Takes over the result.
    init(owning result: OpaquePointer) { memory = ResultMemory(owning: result) }

    public var startIndex: Int { 0 }
    public var endIndex: Int { Int(PQntuples(memory.result)) }

    public subscript(index: Int) -> PostgresRow {
        precondition(indices.contains(index))
        return PostgresRow(memory: memory, index: Int32(index))
    }

    /// How many rows an INSERT, UPDATE, DELETE or COPY touched, or a SELECT gave; 0 for other statements.
    public var affected: Int {
        PQcmdTuples(memory.result).flatMap { Int(String(cString: $0)) } ?? 0
    }
}

/// A PGresult and the duty to free it.
///
/// `@unchecked Sendable`: nobody writes to a result once libpq has handed it out, and the functions used on it only read.
final class ResultMemory: @unchecked Sendable {
    let result: OpaquePointer

    init(owning result: OpaquePointer) { self.result = result }

    deinit { PQclear(result) }
}
