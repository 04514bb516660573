public struct JSONValue: ~Copyable {}
public struct JSONError: Error {}
public struct JSONWriter {}
