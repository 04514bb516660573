// Generated from schema/projects.yaml by 'make generate'. Do not edit.

internal import JSON

/// What the definitions of the context projects say about strings.
enum ProjectsRules {
    /// What the project is called, on a single line.
    static let projectName = JSONStringRules(minLength: 1, maxLength: 200, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// What the keys of the project's tasks begin with, capital letters and digits.
    static let prefix = JSONStringRules(minLength: 1, maxLength: 10, pattern: #"^[A-Z][A-Z0-9]*$"#)
    /// What the project is about, in as many lines as it takes.
    static let projectDescription = JSONStringRules(maxLength: 5000, pattern: #"^[^\x00-\x08\x0B-\x1F\x7F-\x9F]*$"#)
    /// What the column is called, on a single line.
    static let columnTitle = JSONStringRules(minLength: 1, maxLength: 100, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    static let taskKey = JSONStringRules(minLength: 3, maxLength: 21, pattern: #"^[A-Z][A-Z0-9]*-[1-9][0-9]*$"#)
    /// Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it; clients never do.
    static let orderKey = JSONStringRules(minLength: 1, maxLength: 128, pattern: #"^[0-9A-Za-z]*[1-9A-Za-z]$"#)
    /// What is to be done, on a single line.
    static let taskTitle = JSONStringRules(minLength: 1, maxLength: 200, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// What there is to say about it, Markdown by convention.
    static let taskContent = JSONStringRules(maxLength: 20000, pattern: #"^[^\x00-\x08\x0B-\x1F\x7F-\x9F]*$"#)
    /// A day, as in 2026-11-21.
    static let date = JSONStringRules(minLength: 10, maxLength: 10, pattern: #"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"#)
    /// A word or two to find tasks by, on a single line.
    static let label = JSONStringRules(minLength: 1, maxLength: 50, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// What the sprint is for, on a single line.
    static let sprintGoal = JSONStringRules(minLength: 1, maxLength: 200, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// What somebody has to say, Markdown by convention.
    static let commentText = JSONStringRules(minLength: 1, maxLength: 5000, pattern: #"^[^\x00-\x08\x0B-\x1F\x7F-\x9F]*$"#)
    /// What the attached file is called, on a single line.
    static let fileName = JSONStringRules(minLength: 1, maxLength: 255, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// Where the attached file is, an http or https address.
    static let fileAddress = JSONStringRules(maxLength: 2048, format: .uri)
    /// What kind of file it is, as in image/png.
    static let mediaType = JSONStringRules(
        minLength: 3,
        maxLength: 127,
        pattern: #"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*$"#
    )
    /// The id of a person, or everyone.
    static let reader = JSONStringRules(maxLength: 36, pattern: #"^[0-9a-z-]{8,36}$"#)
    /// What it is called, be it a title, a name, a label or a goal.
    static let activityText = JSONStringRules(maxLength: 255)
}
