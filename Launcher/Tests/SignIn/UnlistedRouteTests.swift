import EventLog
import Logging
import PlatformTesting
import Testing
import WebAPI

@testable import tributary

struct UnlistedRouteTests {
    /// An API whose one page may be read by those.
    private func api(_ access: Access) -> API {
        let resources = APIResources(
            requests: RequestLog(
                store: InMemoryMessageStore(), board: OutcomeBoard(inbox: "test", logger: Logger(label: "test")), now: SystemClock.now),
            views: NoViews(), fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!, now: SystemClock.now)
        return API(title: "Secrets", version: "1", description: "", prefix: "/secrets", schemas: [:], resources: resources) {
            ViewPageRoute("/all", "Secret", in: "secrets", of: "secrets", aggregator: "secrets", by: access, summary: "Show all")
        }
    }

    @Test func aProcessDoesNotStartWithAnOpenRouteThatIsNotListed() throws {
        try PublicRoutes.verify([api(.operator), api(.signedIn)])
        #expect { try PublicRoutes.verify([api(.operator), api(.anyone)]) } throws: { "\($0)".contains("GET /secrets/all is open") }
    }
}
