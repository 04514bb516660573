import IdentityEvents

/// The failures at an address, those from devices that the person has used before apart from all others.
///
/// So a stranger who guesses makes only strangers wait: the owner still gets in from where they usually do.
public struct DeviceAttempts: Sendable, Equatable, Codable {
    private var trusted = Attempts()
    private var others = Attempts()

    public init() {}

    subscript(device: Device?) -> Attempts {
        get {
            switch device {
            case .trusted: trusted
            case nil: others
            }
        }
        set {
            switch device {
            case .trusted: trusted = newValue
            case nil: others = newValue
            }
        }
    }
}
