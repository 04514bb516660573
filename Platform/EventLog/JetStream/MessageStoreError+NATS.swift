import EventSourcing
import NATS

extension MessageStoreError {
    /// What a fault of the connection means for the log.
    init(_ error: NATSError) {
        let code: Code =
            switch error.code {
            case .cannotConnect, .notConnected, .tooManyPending, .closed, .noResponders: .unavailable
            case .disconnected, .timeout, .cancelled: .outcomeUnknown
            case .tooLarge: .tooLarge
            case .overflow: .corrupt
            case .refused: .refused
            }
        self.init(code, error.message)
    }
}
