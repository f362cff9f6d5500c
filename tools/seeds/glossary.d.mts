import type * as vocabulary from '@lienthong/vocabulary';

export declare const glossaryPath: string;
export declare function glossaryText(words: typeof vocabulary): string;
