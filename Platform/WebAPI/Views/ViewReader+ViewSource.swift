internal import EventSourcing
public import Views

/// The views in Postgres, as the routes read them.
extension ViewReader: ViewSource {
    public func document(_ id: String, of view: String) async throws(ViewSourceError) -> ViewDocument? {
        do {
            return try await row(ViewDefinition(named: view), id: id).map(ViewDocument.init)
        } catch {
            throw ViewSourceError("\(error)")
        }
    }

    public func documents(
        of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?
    ) async throws(ViewSourceError) -> [ViewDocument] {
        do {
            let filter = condition.map { ViewFilter($0.member, equals: $0.value) }
            return try await page(ViewDefinition(named: view), after: id, limit: limit, filter: filter).map(ViewDocument.init)
        } catch {
            throw ViewSourceError("\(error)")
        }
    }

    public func document(
        _ id: String, of view: String, asOf aggregator: String
    ) async throws(ViewSourceError) -> (ViewDocument?, position: UInt64?) {
        do {
            let found = try await row(ViewDefinition(named: view), id: id, asOf: aggregator)
            return (found.row.map(ViewDocument.init), found.position)
        } catch {
            throw ViewSourceError("\(error)")
        }
    }

    public func documents(
        of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?, asOf aggregator: String
    ) async throws(ViewSourceError) -> ([ViewDocument], position: UInt64?) {
        do {
            let filter = condition.map { ViewFilter($0.member, equals: $0.value) }
            let found = try await page(ViewDefinition(named: view), after: id, limit: limit, filter: filter, asOf: aggregator)
            return (found.rows.map(ViewDocument.init), found.position)
        } catch {
            throw ViewSourceError("\(error)")
        }
    }

    public func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) async throws(ViewSourceError) -> Bool {
        do {
            try await waitUntil(aggregator, reached: position, deadline: .now + limit)
            return true
        } catch let error as ViewError where error.code == .notReached {
            return false
        } catch {
            throw ViewSourceError("\(error)")
        }
    }
}

extension ViewDocument {
    fileprivate init(_ row: ViewRow) { self.init(id: row.id, data: row.data, position: row.position) }
}

extension ViewDefinition {
    /// Readers go through the view's name, whatever version of its table stands behind it.
    fileprivate init(named name: String) { self.init(name, version: 1) }
}
