internal import EventSourcing
internal import WebAPI

/// The cookie `device`: which addresses somebody has signed in with on this device.
///
/// It opens nothing. It goes with the next login, so that what strangers try elsewhere does not slow down the person on a device of their own. It names no
/// address: for each there is a moment and a code, `<seconds>-<code>`, and only who knows the address can tell which is its.
struct KnownDevice: Sendable {
    /// So many people may share a device; who signed in longest ago is forgotten first.
    private static let mostPeople = 4
    /// Browsers keep a cookie for 400 days at most.
    static let seconds: Int64 = 400 * 86_400

    /// The newest first.
    private var entries: [Substring]

    init(_ value: String?) {
        entries = Array((value ?? "").split(separator: ".").prefix(Self.mostPeople))
    }

    /// Whether somebody has signed in with the address here.
    func knows(_ emailID: String, at moment: Timestamp, _ key: SignInKey) -> Bool {
        entries.contains { entry in
            let parts = entry.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let since = Int64(parts[0]), moment.microseconds / 1_000_000 - since <= Self.seconds else {
                return false
            }
            return key.isCode(parts[1], .device, emailID, "\(since)")
        }
    }

    /// The value of the cookie after somebody has signed in with the address.
    func value(adding emailID: String, at moment: Timestamp, _ key: SignInKey) -> String {
        let seconds = moment.microseconds / 1_000_000
        let others = entries.filter { !KnownDevice(String($0)).knows(emailID, at: moment, key) }
        let entry = "\(seconds)-\(key.code(.device, emailID, "\(seconds)"))"
        return ([entry] + others.prefix(Self.mostPeople - 1).map(String.init)).joined(separator: ".")
    }
}
