import ArgumentParser

/// Where the data is.
struct DataOptions: ParsableArguments {
    @Option(name: .customLong("data"), help: ArgumentHelp("The data directory.", valueName: "directory"))
    var path = ".tributary"

    var directory: DataDirectory { DataDirectory(path) }
}
