internal import Glibc

/// Calls the body with the texts as C expects a list of strings: a pointer each, and a null pointer behind the last.
func withCStrings<Result>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
    let pointers = texts.map { strdup($0) }
    // The copies live until the body has returned, and are freed once.
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
}
