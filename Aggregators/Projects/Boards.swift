public import EventSourcing

/// The view `boards`: one row a board, with its columns.
public enum Boards {
    public static let view = ViewDefinition("boards", version: 1)
}
