/** A problem as RFC 9457 writes it, with what Tributary adds. */
export interface ProblemDocument {
  /** A URI whose last part says what kind of problem it is, for ever: `…/email-taken`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly requestId?: string;
  /** The parts of the request at fault. */
  readonly errors?: readonly ProblemFault[];
}

/** One part of a request, and what is wrong with it. */
export interface ProblemFault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly detail: string;
}

/** Why something was not done: the server's answer, or the reason for which a command was rejected later. */
export class Problem extends Error {
  readonly document: ProblemDocument;

  constructor(document: ProblemDocument) {
    super(document.detail ?? document.title);
    this.name = "Problem";
    this.document = document;
  }

  /** The kind of problem, which never changes: `email-taken`. */
  get code(): string {
    return this.document.type.split("/").at(-1) ?? "";
  }

  get status(): number {
    return this.document.status;
  }

  /** Reads a problem; what is none becomes one that says so. */
  static from(body: unknown, status: number): Problem {
    if (isObject(body) && typeof body["type"] === "string" && typeof body["title"] === "string") {
      return new Problem({ ...body, status: typeof body["status"] === "number" ? body["status"] : status } as ProblemDocument);
    }
    return new Problem({ type: "about:blank", title: `The server answered ${status}`, status });
  }
}

/**
 * A command was sent, and how it ended did not become known in time. It may take effect yet.
 *
 * `client.outcome(requestId)` asks again; sending the command again with this id does it once at most.
 */
export class OutcomeUnknown extends Error {
  readonly requestId: string;

  constructor(requestId: string, because?: unknown) {
    super(`how request ${requestId} ended is not known yet`, because === undefined ? undefined : { cause: because });
    this.name = "OutcomeUnknown";
    this.requestId = requestId;
  }
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
