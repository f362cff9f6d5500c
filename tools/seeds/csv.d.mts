export declare function readCsv(path: string): Record<string, string>[];
export declare function readJson(path: string): unknown;
