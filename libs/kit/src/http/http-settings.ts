import type { ProblemCatalogue } from './problem/problem-catalogue.js';

/** How one HTTP process answers; made by `createHttpApp` from its options and the hub's settings. */
export abstract class HttpSettings {
  /** Name in metrics and logs: `hub`, `education-data`. */
  abstract readonly name: string;
  /** Origin people and machines see, without a slash at the end. */
  abstract readonly baseUrl: string;
  abstract readonly problems: ProblemCatalogue;
  /** Paths whose bodies reach the controller as a stream, unread and undecoded. */
  abstract readonly streamedPaths: readonly RegExp[];
  /** Largest JSON body elsewhere, bytes. */
  abstract readonly jsonLimit: number;
  /** Paths that take a whole list as JSON, and the most of one, bytes. */
  abstract readonly largeJson: { readonly paths: readonly RegExp[]; readonly limit: number };
  abstract readonly requestsPerMinute: number;
  /** Streamed bodies one client may send at the same time. */
  abstract readonly streamsAtOnce: number;
  /** Folder of the built console, absolute. */
  abstract readonly consoleHome: string;
  /** Folder of the committed API documents, absolute. */
  abstract readonly apiDocs: string;
}
