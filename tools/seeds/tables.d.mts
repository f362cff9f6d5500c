export declare const generated: readonly { readonly path: string; readonly text: () => string }[];
