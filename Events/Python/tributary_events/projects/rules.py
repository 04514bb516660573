# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""How the values are read and written that definitions name."""

from __future__ import annotations

import re
from typing import Final

from .._runtime import codecs, formats

PROJECT_ID: Final = codecs.UUID
"""The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same."""
COLUMN_ID: Final = codecs.UUID
"""The id of a column of a board.

Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
its own.
"""
TASK_ID: Final = codecs.UUID
"""The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same."""
COMMENT_ID: Final = codecs.UUID
"""The comment's id, a UUIDv7 made by whoever writes it."""
ATTACHMENT_ID: Final = codecs.UUID
"""The attachment's id, a UUIDv7 made by whoever attaches it."""
SPRINT_ID: Final = codecs.UUID
"""The sprint's id, a UUIDv7 made by whoever starts it."""
USER_ID: Final = codecs.UUID
"""A person's id, as identity knows them."""
TEAM_ID: Final = codecs.UUID
"""A team's id, as identity knows it."""
MEMBERSHIP_ID: Final = codecs.UUID
"""The id of a person's place in a team, as identity knows it."""
PROJECT_NAME: Final = codecs.Text(
    min_length=1,
    max_length=200,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""What the project is called, on a single line."""
PREFIX: Final = codecs.Text(
    min_length=1,
    max_length=10,
    pattern=re.compile(r"[A-Z][A-Z0-9]*", re.ASCII),
)
"""What the keys of the project's tasks begin with, capital letters and digits."""
PROJECT_DESCRIPTION: Final = codecs.Text(
    max_length=5000,
    pattern=re.compile(r"[^\x00-\x08\x0B-\x1F\x7F-\x9F]*", re.ASCII),
)
"""What the project is about, in as many lines as it takes."""
COLUMN_TITLE: Final = codecs.Text(
    min_length=1,
    max_length=100,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""What the column is called, on a single line."""
WIP_LIMIT: Final = codecs.Integer(minimum=1, maximum=10000)
"""The most tasks that may stand in the column."""
CHANGED_WIP_LIMIT: Final = codecs.Integer(minimum=0, maximum=10000)
"""The most tasks that may stand in the column; 0 means that there is no limit any more."""
TASK_KEY: Final = codecs.Text(
    min_length=3,
    max_length=21,
    pattern=re.compile(r"[A-Z][A-Z0-9]*-[1-9][0-9]*", re.ASCII),
)
"""What people call the task, the project's prefix and a number, as in WEB-12.

Numbers have no gaps and are never used again.
"""
ORDER_KEY: Final = codecs.Text(
    min_length=1,
    max_length=128,
    pattern=re.compile(r"[0-9A-Za-z]*[1-9A-Za-z]", re.ASCII),
)
"""Where the task stands in its column, before all tasks with a greater key as bytes compare.

The board makes it; clients never do.
"""
TASK_TITLE: Final = codecs.Text(
    min_length=1,
    max_length=200,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""What is to be done, on a single line."""
TASK_CONTENT: Final = codecs.Text(
    max_length=20000,
    pattern=re.compile(r"[^\x00-\x08\x0B-\x1F\x7F-\x9F]*", re.ASCII),
)
"""What there is to say about it, Markdown by convention."""
POINTS: Final = codecs.Integer(minimum=0, maximum=1000)
"""How much work it is, in whatever unit the project counts."""
DATE: Final = codecs.Text(
    min_length=10,
    max_length=10,
    pattern=re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", re.ASCII),
)
"""A day, as in 2026-11-21."""
LABEL: Final = codecs.Text(
    min_length=1,
    max_length=50,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""A word or two to find tasks by, on a single line."""
SPRINT_GOAL: Final = codecs.Text(
    min_length=1,
    max_length=200,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""What the sprint is for, on a single line."""
COMMENT_TEXT: Final = codecs.Text(
    min_length=1,
    max_length=5000,
    pattern=re.compile(r"[^\x00-\x08\x0B-\x1F\x7F-\x9F]*", re.ASCII),
)
"""What somebody has to say, Markdown by convention."""
FILE_NAME: Final = codecs.Text(
    min_length=1,
    max_length=255,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""What the attached file is called, on a single line."""
FILE_ADDRESS: Final = codecs.Text(max_length=2048, format=formats.StringFormat.URI)
"""Where the attached file is, an http or https address."""
MEDIA_TYPE: Final = codecs.Text(
    min_length=3,
    max_length=127,
    pattern=re.compile(r"[A-Za-z0-9][A-Za-z0-9!#$\&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$\&^_.+-]*", re.ASCII),
)
"""What kind of file it is, as in image/png."""
FILE_SIZE: Final = codecs.Integer(minimum=0)
"""How long the file is, in bytes."""
READER: Final = codecs.Text(max_length=36, pattern=re.compile(r"[0-9a-z-]{8,36}", re.ASCII))
"""The id of a person, or everyone."""
TASK_COUNT: Final = codecs.Integer(minimum=0)
"""How many tasks stand somewhere."""
ACTIVITY_TEXT: Final = codecs.Text(max_length=255)
"""What it is called, be it a title, a name, a label or a goal."""
