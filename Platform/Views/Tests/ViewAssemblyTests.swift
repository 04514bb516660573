import EventSourcing
import JSON
import PlatformTesting
import Testing
import Views

@Suite(.postgres, .serialized) struct ViewAssemblyTests {
    private static let head = #"{"projectId":"p1","name":"Web","columns":[{"columnId":"todo","title":"To Do"},{"columnId":"done"}]}"#

    private func withBoard(_ body: (inout TaskRows) async throws -> Void) async throws {
        try await TaskRows.with { rows async throws in
            try await rows.put("p1", #"{"readers":["ada"]}"#, in: "projects")
            try await rows.put("p1", Self.head, in: "boards", at: 7)
            for (id, column, order) in [
                ("c1", "todo", "b"), ("c2", "todo", "Z"), ("c3", "done", "a"), ("c4", "todo", "a0V"), ("c5", "todo", "a0V"),
                ("c6", "gone", "a"),
            ] {
                try await rows.put(id, #"{"id":"\#(id)","projectId":"p1","columnId":"\#(column)","orderKey":"\#(order)"}"#, in: "cards")
            }
            try await rows.put("x1", #"{"id":"x1","projectId":"p2","columnId":"todo","orderKey":"a"}"#, in: "cards")
            try await body(&rows)
        }
    }

    /// The ids of the cards of each column.
    private func cards(_ data: [UInt8]) throws -> [[String]] {
        try JSONDocument.withValue(parsing: data) { root throws(JSONError) in
            var columns: [[String]] = []
            root.member("columns")?.forEachElement { _, column in
                var cards: [String] = []
                column.member("cards")?.forEachElement { _, card in cards.append(card.member("id")?.string ?? "") }
                columns.append(cards)
            }
            return columns
        }
    }

    @Test func `a board has its cards in their columns, ordered by their keys as bytes, and nobody else's`() async throws {
        try await withBoard { rows async throws in
            let board = try #require(try await rows.ledger.reader.assemble(TaskRows.board, id: "p1", asOf: "ledger"))
            #expect(try cards(board.data) == [["c2", "c4", "c5", "c1"], ["c3"]])
            #expect(board.revision == ViewRevision(position: 7, generation: 1))
            let title = try JSONDocument.withValue(parsing: board.data) { root throws(JSONError) in
                (root.member("name")?.string, root.member("columns")?.element(0)?.member("title")?.string)
            }
            #expect(title == ("Web", "To Do"))
            let inMemory = try #require(rows.inMemory.assemble(TaskRows.board, id: "p1"))
            #expect(try cards(inMemory.data) == cards(board.data))
        }
    }

    @Test func `columns without cards, and a board without columns, are whole documents too`() async throws {
        try await withBoard { rows async throws in
            try await rows.put("p3", #"{"columns":[{},{"columnId":"empty"}]}"#, in: "boards")
            try await rows.put("p4", #"{"columns":[]}"#, in: "boards")
            try await rows.put("p5", #"{"name":"none"}"#, in: "boards")
            for (id, text) in [
                ("p3", #"{"columns":[{"cards":[]},{"columnId": "empty","cards":[]}]}"#), ("p4", #"{"columns":[]}"#),
                ("p5", #"{"name": "none","columns":[]}"#),
            ] {
                let board = try #require(try await rows.ledger.reader.assemble(TaskRows.board, id: id, asOf: "ledger"))
                #expect(String(decoding: board.data, as: UTF8.self) == text)
            }
            #expect(try await rows.ledger.reader.assemble(TaskRows.board, id: "nobody", asOf: "ledger") == nil)
        }
    }

    @Test func `its revision is that of its row, for those who may read it`() async throws {
        try await withBoard { rows async throws in
            func revision(_ id: String, for person: String?) async throws -> ViewRevision? {
                let audience = person.map { ViewAudience(in: "projects", listing: "readers", of: .id(id), anyOf: [$0]) }
                let found = try await rows.ledger.reader.revision(of: id, in: TaskRows.board, for: audience, asOf: "ledger")
                #expect(found.revision == nil || found.revision == rows.inMemory.revision(of: id, in: TaskRows.board, for: audience))
                return found.revision
            }
            #expect(try await revision("p1", for: "ada") == ViewRevision(position: 7, generation: 1))
            #expect(try await revision("p1", for: "eve") == nil)
            #expect(try await revision("p1", for: nil)?.position == 7)
            #expect(try await revision("p2", for: nil) == nil)
        }
    }
}
