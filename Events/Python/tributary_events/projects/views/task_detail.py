# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskDetail`, one of the views of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.attachment import Attachment
from ..definitions.comment import Comment
from ..definitions.priority import Priority
from ..definitions.task_activity import TaskActivity


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDetail(objects.SchemaObject):
    """A task as its own page shows it; the document of the view task_detail."""

    task_id: str
    """The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    key: str
    """What people call the task, the project's prefix and a number, as in WEB-12.

    Numbers have no gaps and are never used again.
    """
    column_id: str
    """The column it stands in."""
    order_key: str
    """Where the task stands in its column, before all tasks with a greater key as bytes compare.

    The board makes it; clients never do.
    """
    title: str
    """What is to be done, on a single line."""
    points: int | None = None
    """How much work it is, in whatever unit the project counts."""
    due_date: str | None = None
    """The day it is to be done by."""
    priority: Priority | None = None
    """How urgent the task is."""
    assignee_id: str | None = None
    """Whose it is, if it is somebody's."""
    sprint_id: str | None = None
    """The sprint that it is in, if it is in one."""
    labels: list[str]
    """Its labels, the first one first."""
    done: bool
    """Whether it stands among what is done."""
    content: str | None = None
    """What there is to say about it, Markdown by convention."""
    created_by: str | None = None
    """Who has added it, where it was a person."""
    comments: list[Comment]
    """Its comments, the oldest first."""
    attachments: list[Attachment]
    """Its files, the oldest first."""
    activity: list[TaskActivity]
    """What happened to it lately, the newest first and the last 5 entries.

    The rest is among what happened in the project.
    """
    created_at: Timestamp
    """When it was added."""
    changed_at: Timestamp
    """When it last changed."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            task_id=members.required("taskId", rules.TASK_ID),
            project_id=members.required("projectId", rules.PROJECT_ID),
            key=members.required("key", rules.TASK_KEY),
            column_id=members.required("columnId", rules.COLUMN_ID),
            order_key=members.required("orderKey", rules.ORDER_KEY),
            title=members.required("title", rules.TASK_TITLE),
            points=members.optional("points", rules.POINTS),
            due_date=members.optional("dueDate", rules.DATE),
            priority=members.optional("priority", _PRIORITY),
            assignee_id=members.optional("assigneeId", rules.USER_ID),
            sprint_id=members.optional("sprintId", rules.SPRINT_ID),
            labels=members.required("labels", _LABELS),
            done=members.required("done", codecs.BOOLEAN),
            content=members.optional("content", rules.TASK_CONTENT),
            created_by=members.optional("createdBy", rules.USER_ID),
            comments=members.required("comments", _COMMENTS),
            attachments=members.required("attachments", _ATTACHMENTS),
            activity=members.required("activity", _ACTIVITY),
            created_at=members.required("createdAt", codecs.MOMENT),
            changed_at=members.required("changedAt", codecs.MOMENT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("taskId", self.task_id, rules.TASK_ID)
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.required("key", self.key, rules.TASK_KEY)
        members.required("columnId", self.column_id, rules.COLUMN_ID)
        members.required("orderKey", self.order_key, rules.ORDER_KEY)
        members.required("title", self.title, rules.TASK_TITLE)
        members.optional("points", self.points, rules.POINTS)
        members.optional("dueDate", self.due_date, rules.DATE)
        members.optional("priority", self.priority, _PRIORITY)
        members.optional("assigneeId", self.assignee_id, rules.USER_ID)
        members.optional("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.required("labels", self.labels, _LABELS)
        members.required("done", self.done, codecs.BOOLEAN)
        members.optional("content", self.content, rules.TASK_CONTENT)
        members.optional("createdBy", self.created_by, rules.USER_ID)
        members.required("comments", self.comments, _COMMENTS)
        members.required("attachments", self.attachments, _ATTACHMENTS)
        members.required("activity", self.activity, _ACTIVITY)
        members.required("createdAt", self.created_at, codecs.MOMENT)
        members.required("changedAt", self.changed_at, codecs.MOMENT)
        return members.text()


_PRIORITY: Final = codecs.Enumeration(Priority)
_LABELS: Final = codecs.Array(rules.LABEL, max_items=50)
_COMMENTS: Final = codecs.Array(objects.Object(Comment), max_items=500)
_ATTACHMENTS: Final = codecs.Array(objects.Object(Attachment), max_items=100)
_ACTIVITY: Final = codecs.Array(objects.Object(TaskActivity), max_items=5)
