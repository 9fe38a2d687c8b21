export interface WebRequest {
  readonly method: string;
  /** Path and query as they were sent, still encoded. */
  readonly target: string;
  /** Name and port that the browser believes to speak to. */
  readonly host: string | undefined;
  /** `If-None-Match`: marks of the contents that the browser keeps. */
  readonly kept: string | undefined;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `announcements`: the answer does not end, and holds what is announced from the last one on. */
  readonly body: Uint8Array | string | 'announcements';
}

export interface WebServer {
  readonly port: number;
  /** Tells every page that listens, and each that comes to listen until the next is announced. `text` is one line. */
  announce(text: string): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

export interface WebServers {
  /**
   * Answers browsers of this machine alone: port 8080 of 127.0.0.1, or the next that is free. What follows the head of an
   * answer to HEAD is not sent.
   */
  open(answer: (request: WebRequest) => WebAnswer): Promise<WebServer>;
}
