import EventSourcing

/// Dates as mails have them: `Sat, 21 Nov 2026 09:30:00 +0000`.
enum MailDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    /// The first of January 1970 was a Thursday.
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    static func text(_ time: Timestamp) -> String {
        // 2026-11-21T09:30:00.123456Z
        let parts = time.description.split { "-T.Z".contains($0) }
        guard parts.count >= 4, let month = Int(parts[1]), (1...12).contains(month) else { return "Thu, 01 Jan 1970 00:00:00 +0000" }
        let days = (time.microseconds / 86_400_000_000) % 7
        return "\(weekdays[Int((days + 7) % 7)]), \(parts[2]) \(months[month - 1]) \(parts[0]) \(parts[3]) +0000"
    }
}
