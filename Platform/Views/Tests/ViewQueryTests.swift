import EventSourcing
import PlatformTesting
import Testing
import Views

/// What readers ask of a view. The rows in memory that other tests read must answer alike.
@Suite(.postgres, .serialized) struct ViewQueryTests {
    private func withCards(_ body: (inout TaskRows) async throws -> Void) async throws {
        try await TaskRows.with { rows async throws in
            try await rows.put("p1", #"{"readers":["ada","bob"]}"#, in: "projects")
            try await rows.put("p2", #"{"readers":["everyone"]}"#, in: "projects")
            try await rows.put("p3", #"{"readers":"ada"}"#, in: "projects")
            let cards = [
                #""projectId":"p1","title":"beta","points":9,"priority":"low","labels":["ui","api"]"#,
                #""projectId":"p1","title":"Alpha","points":10,"priority":"urgent","labels":["ui"]"#,
                #""projectId":"p1","title":"alpha","points":10,"priority":"high","labels":[],"assigneeId":"ada""#,
                #""projectId":"p1","title":"Zeta","points":null,"labels":["api"],"assigneeId":"ada""#,
                #""projectId":"p2","title":"é\u0001","points":2,"priority":"medium","labels":["api"],"assigneeId":"ada""#,
                #""projectId":"p2","title":"eps","priority":"high","labels":["ui \" it"],"assigneeId":"bob""#,
                #""projectId":"p3","title":"hidden","points":-3,"priority":"high","labels":["ui"],"assigneeId":"ada""#,
                #""projectId":"p4","title":"lost","points":1,"labels":["ui"],"assigneeId":"ada""#, #""title":"stray","points":1"#,
            ]
            for (number, card) in cards.enumerated() { try await rows.put("c\(number)", "{\(card)}", in: "cards") }
            try await body(&rows)
        }
    }

    private func audience(_ row: ViewAudience.Row, _ person: String = "ada") -> ViewAudience {
        ViewAudience(in: "projects", listing: "readers", of: row, anyOf: [person, "everyone"])
    }

    @Test func `pages in any order hold every row once, as those in memory do`() async throws {
        try await withCards { rows async throws in
            let keys: [ViewOrder.Key] = [
                .id, .member("title"), .member("points"), .folded("title"), .ranked("priority", ["low", "medium", "high", "urgent"]),
                .member("nothing"),
            ]
            for key in keys {
                for isDescending in [false, true] {
                    for limit in [1, 2, 100] {
                        let query = ViewQuery("cards", order: ViewOrder(key, isDescending: isDescending), limit: limit)
                        let pages = try await rows.pages(query)
                        #expect(pages == rows.pagesInMemory(query), "\(query)")
                        #expect(Set(pages.joined()).count == 9 && pages.joined().count == 9, "\(query)")
                        #expect(pages.dropLast().allSatisfy { $0.count == limit }, "\(query)")
                    }
                }
            }
        }
    }

    @Test func `numbers sort as numbers, priorities by their rank, and what has none comes last in both directions`() async throws {
        try await withCards { rows async throws in
            func ids(_ key: ViewOrder.Key, isDescending: Bool = false) async throws -> [String] {
                try await rows.pages(
                    ViewQuery(
                        "cards", filters: [ViewFilter("projectId", equals: "p1")], order: ViewOrder(key, isDescending: isDescending),
                        limit: 9)
                )
                .joined().map(\.self)
            }
            let ranks = ["low", "medium", "high", "urgent"]
            #expect(try await ids(.member("points")) == ["c0", "c1", "c2", "c3"])
            #expect(try await ids(.member("points"), isDescending: true) == ["c1", "c2", "c0", "c3"])
            #expect(try await ids(.ranked("priority", ranks)) == ["c0", "c2", "c1", "c3"])
            #expect(try await ids(.ranked("priority", ranks), isDescending: true) == ["c1", "c2", "c0", "c3"])
            #expect(try await ids(.folded("title")) == ["c1", "c2", "c0", "c3"])
            #expect(try await ids(.member("title")) == ["c1", "c3", "c2", "c0"])
        }
    }

    @Test func `filters are all to be met, on texts and on what an array holds`() async throws {
        try await withCards { rows async throws in
            for (filters, ids) in [
                ([ViewFilter("projectId", equals: "p1"), ViewFilter("labels", contains: "ui")], ["c0", "c1"]),
                ([ViewFilter("projectId", equals: "p1"), ViewFilter("points", equals: "10")], ["c1", "c2"]),
                ([ViewFilter("labels", contains: "ui"), ViewFilter("labels", contains: "api")], ["c0"]),
                ([ViewFilter("labels", contains: "ui \" it")], ["c5"]), ([ViewFilter("labels", contains: "")], []),
                ([ViewFilter("title", contains: "lost")], []), ([ViewFilter("assigneeId", equals: "ada")], ["c2", "c3", "c4", "c6", "c7"]),
            ] {
                let query = ViewQuery("cards", filters: filters, limit: 9)
                #expect(try await rows.pages(query).joined().map(\.self) == ids, "\(filters)")
                #expect(rows.pagesInMemory(query).joined().map(\.self) == ids, "\(filters)")
            }
        }
    }

    @Test func `rows are found by what their ids begin with, and by no more and no less`() async throws {
        try await withCards { rows async throws in
            for id in ["p", "p/", "p/1", "p/2", "p0", "p.", "p//", "p/1/x", "P/1", "pp/1"] { try await rows.put(id, "{}", in: "cards") }
            for (limit, isDescending) in [(2, false), (9, true)] {
                let order = ViewOrder(.id, isDescending: isDescending)
                let query = ViewQuery("cards", filters: [ViewFilter(idsBelow: "p")], order: order, limit: limit)
                let found = try await rows.pages(query)
                #expect(Set(found.joined()) == ["p/", "p//", "p/1", "p/1/x", "p/2"])
                #expect(rows.pagesInMemory(query) == found)
            }
            let hostile = ViewQuery("cards", filters: [ViewFilter(idsBelow: "') OR true --")], limit: 9)
            #expect(try await rows.pages(hostile) == [[]])
        }
    }

    @Test func `an audience sees the rows whose reader's row lists it, and pages of them are full`() async throws {
        try await withCards { rows async throws in
            for (person, ids) in [("ada", ["c0", "c1", "c2", "c3", "c4", "c5"]), ("eve", ["c4", "c5"])] {
                let query = ViewQuery("cards", audience: audience(.named(by: "projectId"), person), limit: 2)
                let pages = try await rows.pages(query)
                #expect(pages.joined().map(\.self) == ids)
                #expect(pages.allSatisfy { $0.count == 2 })
                #expect(rows.pagesInMemory(query) == pages)
            }
            // Nobody stands in a list that is not there, or is none.
            let nobody = ViewAudience(in: "projects", listing: "readers", of: .named(by: "projectId"), anyOf: [])
            #expect(try await rows.pages(ViewQuery("cards", audience: nobody, limit: 9)) == [[]])
        }
    }

    @Test func `who reads everything reads what has a reader's row, and all see only what that row says as asked`() async throws {
        try await withCards { rows async throws in
            for (anyOf, status, ids) in [
                (nil, nil, ["c0", "c1", "c2", "c3", "c4", "c5", "c6"]), (nil, "active", ["c4", "c5"]), (["ada"], "active", []),
                (["everyone"], "active", ["c4", "c5"]), (nil, "other", []),
            ] as [([String]?, String?, [String])] {
                if status != nil { try await rows.put("p2", #"{"readers":["everyone"],"status":"active"}"#, in: "projects") }
                let audience = ViewAudience(
                    in: "projects", listing: "readers", of: .named(by: "projectId"), anyOf: anyOf,
                    where: status.map { ViewFilter("status", equals: $0) })
                let query = ViewQuery("cards", audience: audience, limit: 9)
                #expect(try await rows.pages(query).joined().map(\.self) == ids, "\(String(describing: anyOf)), \(status ?? "any")")
                #expect(rows.pagesInMemory(query).joined().map(\.self) == ids)
            }
        }
    }

    @Test func `a page below one row that says who reads is open or closed, whether it has rows or not`() async throws {
        try await withCards { rows async throws in
            try await rows.put("p5", #"{"readers":["ada"]}"#, in: "projects")
            for (project, person, isOpen, count) in [
                ("p1", "ada", true, 4), ("p1", "eve", false, 0), ("p2", "eve", true, 2), ("p3", "ada", false, 0), ("p4", "ada", false, 0),
                ("p5", "ada", true, 0),
            ] {
                let query = ViewQuery(
                    "cards", filters: [ViewFilter("projectId", equals: project)], audience: audience(.id(project), person), limit: 9)
                for page in [try await rows.ledger.reader.page(query, asOf: "ledger"), rows.inMemory.page(query)] {
                    #expect(page.isOpen == isOpen && page.rows.count == count, "\(project) for \(person)")
                }
            }
        }
    }

    @Test func `one row is found by its id, where the filters and the audience let it through`() async throws {
        try await withCards { rows async throws in
            func row(_ id: String, below project: String, for person: String) async throws -> String? {
                let query = ViewQuery(
                    "cards", id: id, filters: [ViewFilter("projectId", equals: project)],
                    audience: audience(.named(by: "projectId"), person),
                    limit: 1)
                let found = try await rows.ledger.reader.row(query, asOf: "ledger").row?.id
                #expect(rows.inMemory.page(query).rows.first?.id == found)
                return found
            }
            #expect(try await row("c0", below: "p1", for: "ada") == "c0")
            #expect(try await row("c0", below: "p2", for: "ada") == nil)
            #expect(try await row("c0", below: "p1", for: "eve") == nil)
        }
    }

    @Test func `what is asked for is bound, never pasted`() async throws {
        try await withCards { rows async throws in
            let hostile = "') OR true --"
            #expect(try await rows.pages(ViewQuery("cards", filters: [ViewFilter("title", contains: hostile)], limit: 1)) == [[]])
            for query in [
                ViewQuery("cards", filters: [ViewFilter("x') --", contains: "")], limit: 1),
                ViewQuery("cards", order: ViewOrder(.member("x') --")), limit: 1),
                ViewQuery("cards", audience: ViewAudience(in: "projects", listing: "x') --", of: .id(""), anyOf: []), limit: 1),
            ] {
                await #expect(throws: ViewError.self) { try await rows.ledger.reader.page(query) }
            }
        }
    }

    /// Readers do not know what is declared: they look at the view's columns, and look again where a column is gone.
    @Test func `a filter goes on finding its rows when the view loses a column and gets it back`() async throws {
        try await withCards { rows async throws in
            let query = ViewQuery("cards", filters: [ViewFilter("assigneeId", equals: "bob")], limit: 9)
            #expect(try await rows.pages(query) == [["c5"]])
            for statements in [
                [
                    "DROP VIEW cards", "CREATE VIEW cards AS SELECT id, data, position, updated_at FROM cards_v1",
                ], ["DROP VIEW cards", "CREATE VIEW cards AS SELECT * FROM cards_v1"],
            ] {
                for statement in statements { try await rows.connection.execute(.init(unsafeSQL: statement)) }
                try await rows.connection.execute("GRANT SELECT ON cards TO \(identifier: rows.ledger.database.readerRole)")
                #expect(try await rows.pages(query) == [["c5"]])
            }
        }
    }
}
