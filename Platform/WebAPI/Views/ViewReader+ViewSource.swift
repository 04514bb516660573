public import Views

/// The views in Postgres, as the routes read them.
extension ViewReader: ViewSource {
    public func read(_ query: ViewQuery, asOf aggregator: String) async throws(ViewSourceError) -> ViewPage {
        do { return try await page(query, asOf: aggregator) } catch { throw ViewSourceError("\(error)") }
    }

    public func readRow(_ query: ViewQuery, asOf aggregator: String) async throws(ViewSourceError) -> (ViewRow?, position: UInt64?) {
        do {
            let found = try await row(query, asOf: aggregator)
            return (found.row, found.position)
        } catch { throw ViewSourceError("\(error)") }
    }

    public func readRevision(
        of id: String, in assembly: ViewAssembly, for audience: ViewAudience?, asOf aggregator: String
    ) async throws(ViewSourceError) -> (ViewRevision?, position: UInt64?) {
        do {
            let found = try await revision(of: id, in: assembly, for: audience, asOf: aggregator)
            return (found.revision, found.position)
        } catch { throw ViewSourceError("\(error)") }
    }

    public func readAssembled(
        _ assembly: ViewAssembly, id: String, asOf aggregator: String
    ) async throws(ViewSourceError) -> AssembledRow? {
        do { return try await assemble(assembly, id: id, asOf: aggregator) } catch { throw ViewSourceError("\(error)") }
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
