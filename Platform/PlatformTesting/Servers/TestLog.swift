public import Logging

/// The log of what runs in tests: warnings and worse.
public enum TestLog {
    public static let logger: Logger = {
        var logger = Logger(label: "test")
        logger.logLevel = .warning
        return logger
    }()
}
