public import ProjectsEvents

/// Boards: columns, tasks as they stand there, and sprints.
extension Controls {
    // Commands, as they arrive.
    public static let addColumn = AddColumn(
        projectId: projectId, columnId: columnId, title: "Blocked", afterColumnId: inProgress, wipLimit: 3)
    public static let modifyColumn = ModifyColumn(projectId: projectId, columnId: columnId, title: "Waiting", wipLimit: 5)
    public static let moveColumn = MoveColumn(projectId: projectId, columnId: columnId, afterColumnId: review)
    public static let deleteColumn = DeleteColumn(projectId: projectId, columnId: columnId, moveTasksTo: toDo)
    public static let addTask = AddTask(
        projectId: projectId, taskId: taskId, columnId: toDo, title: "Write the imprint", content: "As the law wants it.", points: 3,
        dueDate: "2026-12-01", priority: .high)
    public static let modifyTask = ModifyTask(
        projectId: projectId, taskId: taskId, title: "Write imprint and privacy notice", points: 5, remove: [.dueDate])
    public static let assignTask = AssignTask(projectId: projectId, taskId: taskId, userId: otherUserId)
    public static let unassignTask = UnassignTask(projectId: projectId, taskId: taskId)
    public static let moveTask = MoveTask(projectId: projectId, taskId: taskId, toColumnId: inProgress, afterTaskId: otherTaskId)
    public static let deleteTask = DeleteTask(projectId: projectId, taskId: taskId)
    public static let startSprint = StartSprint(
        projectId: projectId, sprintId: sprintId, goal: "The site can be shown", startsOn: "2026-11-23", endsOn: "2026-12-04")
    public static let completeSprint = CompleteSprint(projectId: projectId, sprintId: sprintId)
    public static let addTaskToSprint = AddTaskToSprint(projectId: projectId, sprintId: sprintId, taskId: taskId)
    public static let removeTaskFromSprint = RemoveTaskFromSprint(projectId: projectId, sprintId: sprintId, taskId: taskId)
    public static let unassignOutsiders = UnassignOutsiders(projectId: projectId)

    // Events, as they were stored.
    public static let columnAdded = ColumnAdded(
        projectId: projectId, columnId: columnId, title: "Blocked", afterColumnId: inProgress, wipLimit: 3, done: false)
    public static let columnModified = ColumnModified(projectId: projectId, columnId: columnId, title: "Waiting", wipLimit: 5)
    public static let columnMoved = ColumnMoved(projectId: projectId, columnId: columnId, afterColumnId: review)
    public static let columnDeleted = ColumnDeleted(projectId: projectId, columnId: columnId)
    public static let columnRebalanced = ColumnRebalanced(
        projectId: projectId, columnId: toDo, orderKeys: [TaskPlace(taskId: taskId, orderKey: "V")])
    public static let taskAdded = TaskAdded(
        projectId: projectId, taskId: taskId, key: taskKey, columnId: toDo, orderKey: "V", title: "Write the imprint",
        content: "As the law wants it.", points: 3, dueDate: "2026-12-01", priority: .high, done: false)
    public static let taskModified = TaskModified(
        projectId: projectId, taskId: taskId, key: taskKey, title: "Write imprint and privacy notice", removed: [.dueDate])
    public static let taskPointsChanged = TaskPointsChanged(
        projectId: projectId, taskId: taskId, key: taskKey, from: 3, to: 5, source: .edited, done: false)
    public static let taskAssigned = TaskAssigned(projectId: projectId, taskId: taskId, key: taskKey, userId: otherUserId)
    public static let taskUnassigned = TaskUnassigned(projectId: projectId, taskId: taskId, key: taskKey, userId: otherUserId)
    public static let taskMoved = TaskMoved(
        projectId: projectId, taskId: taskId, key: taskKey, fromColumnId: toDo, toColumnId: inProgress, orderKey: "k", wasDone: false,
        done: false, points: 3)
    public static let taskDeleted = TaskDeleted(
        projectId: projectId, taskId: taskId, key: taskKey, columnId: inProgress, userId: otherUserId, points: 5, done: false)
    public static let sprintStarted = SprintStarted(
        projectId: projectId, sprintId: sprintId, goal: "The site can be shown", startsOn: "2026-11-23", endsOn: "2026-12-04")
    public static let sprintCompleted = SprintCompleted(
        projectId: projectId, sprintId: sprintId, finishedTaskIds: [taskId], unfinishedTaskIds: [otherTaskId])
    public static let taskAddedToSprint = TaskAddedToSprint(
        projectId: projectId, sprintId: sprintId, taskId: taskId, key: taskKey, points: 3, done: false)
    public static let taskRemovedFromSprint = TaskRemovedFromSprint(
        projectId: projectId, sprintId: sprintId, taskId: taskId, key: taskKey, points: 3, done: false)
    public static let boardDeleted = BoardDeleted(projectId: projectId, taskIds: [taskId, otherTaskId], sprintIds: [sprintId])
}
