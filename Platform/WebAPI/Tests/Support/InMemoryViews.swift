import PlatformTesting
import Views
import WebAPI

/// Views in a dictionary.
actor InMemoryViews: ViewSource {
    private var rows = InMemoryRows()
    private var error: ViewSourceError?
    private(set) var waits: [UInt64] = []
    /// How often a document was put together.
    private(set) var assemblies = 0

    /// Puts a row into the view that a test has; where it names none, into those of the servers of these tests.
    func put(_ id: String, _ json: String, at position: UInt64, in view: String? = nil) {
        for view in view.map({ [$0] }) ?? ["greetings", "circles"] { rows.put(id, json, in: view, at: position) }
    }

    func remove(_ id: String, of view: String) { rows.remove(id, of: view) }

    func fail(with error: ViewSourceError?) { self.error = error }

    func read(_ query: ViewQuery, asOf aggregator: String) throws(ViewSourceError) -> ViewPage {
        if let error { throw error }
        return rows.page(query)
    }

    func readRevision(
        of id: String, in assembly: ViewAssembly, for audience: ViewAudience?, asOf aggregator: String
    ) throws(ViewSourceError) -> (ViewRevision?, position: UInt64?) {
        if let error { throw error }
        return (rows.revision(of: id, in: assembly, for: audience), rows.position)
    }

    func readAssembled(_ assembly: ViewAssembly, id: String, asOf aggregator: String) throws(ViewSourceError) -> AssembledRow? {
        if let error { throw error }
        assemblies += 1
        return rows.assemble(assembly, id: id)
    }

    func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) throws(ViewSourceError) -> Bool {
        if let error { throw error }
        waits.append(position)
        return position <= rows.position
    }
}
