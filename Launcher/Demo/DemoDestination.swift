/// Where sample data goes, and the file of the operator's key there.
struct DemoDestination {
    /// Without a slash at the end.
    let url: String
    let operatorKeyFile: String

    /// `url` as somebody named it, else that of what runs for the data directory.
    ///
    /// The data directory's key goes to what runs for it and to nobody else: whoever has it is the operator. Throws, and says what to do, where nothing runs,
    /// or where another system is named without its key.
    init(_ url: String?, _ directory: DataDirectory, _ configuration: LauncherConfiguration) throws {
        let running = try Self.running(directory)
        guard let address = url.map({ $0.hasSuffix("/") ? String($0.dropLast()) : $0 }) ?? running else {
            throw LauncherError("nothing runs for \(directory.path): start it with `tributary up`, or name an address with --url")
        }
        guard let file = configuration.operatorKeyFile ?? (address == running ? directory.operatorKeyFile : nil) else {
            throw LauncherError(
                "\(address) is not what runs for \(directory.path), whose operator's key is not sent elsewhere: "
                    + "name the file of the other system's key in OPERATOR_KEY_FILE"
                    + (running == nil ? "" : ", or leave --url away to fill what runs here"))
        }
        self.url = address
        operatorKeyFile = file
    }

    /// The address of what runs for the directory; what an ended process has left there is not one.
    private static func running(_ directory: DataDirectory) throws -> String? {
        guard directory.exists, try directory.user() != nil else { return nil }
        return (try? RunFile(contentsOf: directory.runFile))?.httpURL
    }
}
