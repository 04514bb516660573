/** What the client needs of a WebSocket: what browsers have, and Node since version 22. */
export interface Socket {
  /** The sub-protocol that the server has chosen. */
  readonly protocol: string;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null;
  onerror: (() => void) | null;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

/** Makes sockets. Headers are for those that can send some: pages cannot, and show a cookie. */
export type SocketConstructor = new (
  url: string,
  protocols: string[],
  options?: { readonly headers: Readonly<Record<string, string>> },
) => Socket;

/** Frames go both ways; for clients that have shown who they are. */
export const duplex = "tributary.duplex.v1";
/** Frames come down only. */
export const down = "tributary.down.v1";
/** A client that comes back shows its token as one more sub-protocol: a page can set no header. */
export const resume = "tributary.resume.";
