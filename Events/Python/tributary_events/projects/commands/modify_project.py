# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`ModifyProject`, one of the commands of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.subjects import EntityAddress
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class ModifyProject(messages.Command):
    """Changes what a project says of itself.

    What is left out stays; an empty description is removed. At least one must be given.
    """

    message_type: ClassVar[str] = "tributary.projects.ModifyProject.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:b8aec9fd19720cf7"

    project_id: str
    """The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
    name: str | None = None
    """What the project is called, on a single line."""
    description: str | None = None
    """What the project is about, in as many lines as it takes."""
    public: bool | None = None
    """Whether everybody who is signed in may read it."""

    @property
    def address(self) -> EntityAddress:
        """The project that decides."""
        return EntityAddress("projects", "project", self.project_id)

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            project_id=members.required("projectId", rules.PROJECT_ID),
            name=members.optional("name", rules.PROJECT_NAME),
            description=members.optional("description", rules.PROJECT_DESCRIPTION),
            public=members.optional("public", codecs.BOOLEAN),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("projectId", self.project_id, rules.PROJECT_ID)
        members.optional("name", self.name, rules.PROJECT_NAME)
        members.optional("description", self.description, rules.PROJECT_DESCRIPTION)
        members.optional("public", self.public, codecs.BOOLEAN)
        return members.text()
