import { isObject } from "../problem.js";

/** Who is signed in. */
export interface Session {
  readonly sessionId: string;
  readonly userId: string;
  readonly expiresAt: string;
}

/** Reads the server's answer. */
export function sessionIn(body: unknown): Session {
  if (
    isObject(body) && typeof body["sessionId"] === "string" && typeof body["userId"] === "string" &&
    typeof body["expiresAt"] === "string"
  ) {
    return { sessionId: body["sessionId"], userId: body["userId"], expiresAt: body["expiresAt"] };
  }
  throw new TypeError("the server's answer holds no session");
}
