// Generated from schema/projects.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";

/** The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same. */
export const ProjectId = s.string({ format: "uuid" });

/**
 * The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with
 * derive from its own.
 */
export const ColumnId = s.string({ format: "uuid" });

/** The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same. */
export const TaskId = s.string({ format: "uuid" });

/** The comment's id, a UUIDv7 made by whoever writes it. */
export const CommentId = s.string({ format: "uuid" });

/** The attachment's id, a UUIDv7 made by whoever attaches it. */
export const AttachmentId = s.string({ format: "uuid" });

/** The sprint's id, a UUIDv7 made by whoever starts it. */
export const SprintId = s.string({ format: "uuid" });

/** A person's id, as identity knows them. */
export const UserId = s.string({ format: "uuid" });

/** A team's id, as identity knows it. */
export const TeamId = s.string({ format: "uuid" });

/** The id of a person's place in a team, as identity knows it. */
export const MembershipId = s.string({ format: "uuid" });

/** What the project is called, on a single line. */
export const ProjectName = s.string({ minLength: 1, maxLength: 200, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** What the keys of the project's tasks begin with, capital letters and digits. */
export const Prefix = s.string({ minLength: 1, maxLength: 10, pattern: /^[A-Z][A-Z0-9]*$/u });

/** What the project is about, in as many lines as it takes. */
export const ProjectDescription = s.string({ maxLength: 5000, pattern: /^[^\x00-\x08\x0B-\x1F\x7F-\x9F]*$/u });

/** What the column is called, on a single line. */
export const ColumnTitle = s.string({ minLength: 1, maxLength: 100, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** The most tasks that may stand in the column. */
export const WipLimit = s.integer({ minimum: 1, maximum: 10000 });

/** The most tasks that may stand in the column; 0 means that there is no limit any more. */
export const ChangedWipLimit = s.integer({ minimum: 0, maximum: 10000 });

/**
 * What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used
 * again.
 */
export const TaskKey = s.string({ minLength: 3, maxLength: 21, pattern: /^[A-Z][A-Z0-9]*-[1-9][0-9]*$/u });

/**
 * Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it;
 * clients never do.
 */
export const OrderKey = s.string({ minLength: 1, maxLength: 128, pattern: /^[0-9A-Za-z]*[1-9A-Za-z]$/u });

/** What is to be done, on a single line. */
export const TaskTitle = s.string({ minLength: 1, maxLength: 200, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** What there is to say about it, Markdown by convention. */
export const TaskContent = s.string({ maxLength: 20000, pattern: /^[^\x00-\x08\x0B-\x1F\x7F-\x9F]*$/u });

/** How much work it is, in whatever unit the project counts. */
export const Points = s.integer({ minimum: 0, maximum: 1000 });

/** A day, as in 2026-11-21. */
export const Date = s.string({
  minLength: 10,
  maxLength: 10,
  pattern: /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u,
});

/** A word or two to find tasks by, on a single line. */
export const Label = s.string({ minLength: 1, maxLength: 50, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** What the sprint is for, on a single line. */
export const SprintGoal = s.string({ minLength: 1, maxLength: 200, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** What somebody has to say, Markdown by convention. */
export const CommentText = s.string({ minLength: 1, maxLength: 5000, pattern: /^[^\x00-\x08\x0B-\x1F\x7F-\x9F]*$/u });

/** What the attached file is called, on a single line. */
export const FileName = s.string({ minLength: 1, maxLength: 255, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** Where the attached file is, an http or https address. */
export const FileAddress = s.string({ maxLength: 2048, format: "uri" });

/** What kind of file it is, as in image/png. */
export const MediaType = s.string({
  minLength: 3,
  maxLength: 127,
  pattern: /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*$/u,
});

/** How long the file is, in bytes. */
export const FileSize = s.bigint({ minimum: 0n });

/** The id of a person, or everyone. */
export const Reader = s.string({ maxLength: 36, pattern: /^[0-9a-z-]{8,36}$/u });

/** How many tasks stand somewhere. */
export const TaskCount = s.bigint({ minimum: 0n });

/** What it is called, be it a title, a name, a label or a goal. */
export const ActivityText = s.string({ maxLength: 255 });
