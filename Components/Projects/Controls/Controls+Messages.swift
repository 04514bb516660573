public import ProjectsEvents

/// One of each message, for documents.
extension Controls {
    public static let commands: [ProjectsCommand] = projectCommands + boardCommands + taskCommands

    public static let events: [ProjectsEvent] = projectEvents + boardEvents + taskEvents

    private static let projectCommands: [ProjectsCommand] = [
        .createProject(createProject), .modifyProject(modifyProject), .archiveProject(archiveProject), .restoreProject(restoreProject),
        .assignTeam(assignTeam), .unassignTeam(unassignTeam), .transferProject(transferProject), .deleteProject(deleteProject),
        .succeedOwner(succeedOwner), .releaseTeam(releaseTeam),
    ]

    private static let boardCommands: [ProjectsCommand] = [
        .addColumn(addColumn), .modifyColumn(modifyColumn), .moveColumn(moveColumn), .deleteColumn(deleteColumn), .addTask(addTask),
        .modifyTask(modifyTask), .assignTask(assignTask), .unassignTask(unassignTask), .moveTask(moveTask), .deleteTask(deleteTask),
        .startSprint(startSprint), .completeSprint(completeSprint), .addTaskToSprint(addTaskToSprint),
        .removeTaskFromSprint(removeTaskFromSprint), .unassignOutsiders(unassignOutsiders),
    ]

    private static let taskCommands: [ProjectsCommand] = [
        .addLabel(addLabel), .removeLabel(removeLabel), .attachFile(attachFile), .detachFile(detachFile), .addComment(addComment),
        .editComment(editComment), .deleteComment(deleteComment), .likeComment(likeComment), .unlikeComment(unlikeComment),
    ]

    private static let projectEvents: [ProjectsEvent] = [
        .projectCreated(projectCreated), .projectUpdated(projectUpdated), .projectArchived(projectArchived),
        .projectRestored(projectRestored), .projectTeamAssigned(projectTeamAssigned), .projectTeamUnassigned(projectTeamUnassigned),
        .projectOwnerChanged(projectOwnerChanged), .projectDeleted(projectDeleted), .projectPlaceTaken(projectPlaceTaken),
        .projectPlaceReleased(projectPlaceReleased), .personGone(personGone), .teamMemberNoted(teamMemberNoted),
        .teamMemberGone(teamMemberGone), .teamGone(teamGone), .teamProjectLinked(teamProjectLinked),
        .teamProjectUnlinked(teamProjectUnlinked),
    ]

    private static let boardEvents: [ProjectsEvent] = [
        .columnAdded(columnAdded), .columnModified(columnModified), .columnMoved(columnMoved), .columnDeleted(columnDeleted),
        .columnRebalanced(columnRebalanced), .taskAdded(taskAdded), .taskModified(taskModified), .taskPointsChanged(taskPointsChanged),
        .taskAssigned(taskAssigned), .taskUnassigned(taskUnassigned), .taskMoved(taskMoved), .taskDeleted(taskDeleted),
        .sprintStarted(sprintStarted), .sprintCompleted(sprintCompleted), .taskAddedToSprint(taskAddedToSprint),
        .taskRemovedFromSprint(taskRemovedFromSprint), .boardDeleted(boardDeleted),
    ]

    private static let taskEvents: [ProjectsEvent] = [
        .taskReserved(taskReserved), .taskRetired(taskRetired), .labelAdded(labelAdded), .labelRemoved(labelRemoved),
        .fileAttached(fileAttached), .fileDetached(fileDetached), .commentAdded(commentAdded), .commentEdited(commentEdited),
        .commentDeleted(commentDeleted), .commentLiked(commentLiked), .commentUnliked(commentUnliked),
    ]
}
