internal import BankEvents
public import WebAPI

/// The application of the context bank: what it offers over HTTP.
///
/// It decides nothing: it hands commands to the log and shows the views `accounts` and `transfers`. A transfer is answered when it has been started;
/// how it ends is seen where it is shown. What the process manager says to accounts and transfers has no route.
public enum BankApplication {
    /// The context, and the aggregator of its views.
    public static let name = "bank"

    /// The routes below `/bank`.
    public static func api(_ resources: APIResources) -> API {
        API(
            title: "Bank", version: "1", description: "An example: accounts, and transfers between them that neither make nor lose money.",
            prefix: "/bank", schemas: Dictionary(uniqueKeysWithValues: BankSchemas.all), resources: resources
        ) {
            CommandRoute(
                .post, "/accounts", OpenAccount.self, by: .operator, summary: "Open an account", making: "/accounts/{accountId}")
            CommandRoute(.post, "/accounts/{accountId}/deposits", Deposit.self, by: .operator, summary: "Pay money in")
            CommandRoute(.post, "/accounts/{accountId}/withdrawals", Withdraw.self, by: .operator, summary: "Pay money out")
            CommandRoute(.post, "/accounts/{accountId}/close", CloseAccount.self, by: .operator, summary: "Close an empty account for good")
            CommandRoute(
                .post, "/transfers", StartTransfer.self, by: .operator, summary: "Move money from one account to another",
                making: "/transfers/{transferId}")
            ViewRoute(
                "/accounts/{accountId}", "AccountSummary", in: "accounts", of: name, aggregator: name, by: .operator,
                summary: "Show one account"
            )
            ViewPageRoute(
                "/accounts", "AccountSummary", in: "accounts", of: name, aggregator: name, by: .operator,
                filters: [QueryFilter("status", values: AccountSummary.Status.allCases.map(\.rawValue))],
                summary: "Show accounts, page by page")
            ViewRoute(
                "/transfers/{transferId}", "TransferSummary", in: "transfers", of: name, aggregator: name, by: .operator,
                summary: "Show one transfer")
            ViewPageRoute(
                "/transfers", "TransferSummary", in: "transfers", of: name, aggregator: name, by: .operator,
                filters: [QueryFilter("status", values: TransferSummary.Status.allCases.map(\.rawValue))],
                summary: "Show transfers, page by page")
        }
    }
}
