/// A test asks for a server that no trait has given to it.
public struct MissingTrait: Error, CustomStringConvertible {
    let trait: String

    public var description: String { "the test has no server: add the trait \(trait) to it or to its suite" }
}
