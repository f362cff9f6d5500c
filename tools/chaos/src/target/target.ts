/** What is under attack, and who in it can be killed. */
export interface Target {
  /** Where vendors and everybody else call. */
  readonly baseUrl: string;
  /** More doors of education-data, besides `baseUrl`. */
  readonly otherDoors: readonly string[];
  readonly home: string;
  /** With the superuser's rights; only for counting at the end. */
  readonly databaseUrl: string;
  /** What the tools of an operator need to find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Kills one with -9; resolves when everything works again. */
  readonly victims: Readonly<Record<string, () => Promise<void>>>;
  /** Kills the broker and starts it again after so many seconds; only where there is one. */
  readonly outage?: (seconds: number) => Promise<void>;
  /** Last lines that its processes said. */
  lastWords(): string;
  stop(): Promise<void>;
}
