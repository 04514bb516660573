/// Example values for tests and documentation.
public enum Controls {
    /// Whose the project is.
    public static let userId = "01930000-0000-7000-8000-000000000001"
    /// A member of the team.
    public static let otherUserId = "01930000-0000-7000-8000-000000000002"
    public static let teamId = "01930000-0000-7000-8000-000000000031"
    public static let otherTeamId = "01930000-0000-7000-8000-000000000032"
    public static let membershipId = "01930000-0000-7000-8000-000000000041"
    public static let otherMembershipId = "01930000-0000-7000-8000-000000000042"
    public static let projectId = "01930000-0000-7000-8000-000000000060"
    public static let columnId = "01930000-0000-7000-8000-000000000071"
    public static let taskId = "01930000-0000-7000-8000-000000000081"
    public static let otherTaskId = "01930000-0000-7000-8000-000000000082"
    public static let commentId = "01930000-0000-7000-8000-000000000091"
    public static let attachmentId = "01930000-0000-7000-8000-0000000000a1"
    public static let sprintId = "01930000-0000-7000-8000-0000000000b1"

    /// The columns that the project's board begins with.
    public static let columnOrder = FirstColumns.ids(in: projectId)
    public static let toDo = columnOrder[0]
    public static let inProgress = columnOrder[1]
    public static let review = columnOrder[2]
    public static let done = columnOrder[3]
    public static let taskKey = "WEB-1"
}
