import WebAPI

/// Views in a dictionary.
actor InMemoryViews: ViewSource {
    private var documents: [String: ViewDocument] = [:]
    private var reached: UInt64 = 0
    private var error: ViewSourceError?
    private(set) var waits: [UInt64] = []

    func put(_ id: String, _ json: String, at position: UInt64) {
        documents[id] = ViewDocument(id: id, data: Array(json.utf8), position: position)
        reached = max(reached, position)
    }

    func fail(with error: ViewSourceError?) { self.error = error }

    func document(_ id: String, of view: String) throws(ViewSourceError) -> ViewDocument? {
        if let error { throw error }
        return documents[id]
    }

    func document(_ id: String, of view: String, asOf aggregator: String) throws(ViewSourceError) -> (ViewDocument?, position: UInt64?) {
        (try document(id, of: view), reached)
    }

    func documents(
        of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?, asOf aggregator: String
    ) throws(ViewSourceError) -> ([ViewDocument], position: UInt64?) {
        (try documents(of: view, after: id, atMost: limit, where: condition), reached)
    }

    func documents(of view: String, after id: String?, atMost limit: Int, where condition: ViewCondition?) throws(ViewSourceError)
        -> [ViewDocument]
    {
        if let error { throw error }
        let meeting = documents.values.filter { document in
            guard let condition else { return true }
            return String(decoding: document.data, as: UTF8.self).contains("\"\(condition.member)\":\"\(condition.value)\"")
        }
        return Array(meeting.filter { id == nil || $0.id > id! }.sorted { $0.id < $1.id }.prefix(limit))
    }

    func wait(for aggregator: String, toReach position: UInt64, within limit: Duration) throws(ViewSourceError) -> Bool {
        if let error { throw error }
        waits.append(position)
        return position <= reached
    }
}
