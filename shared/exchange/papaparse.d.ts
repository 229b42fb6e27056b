// The part of papaparse that is used here. Its published types pull in those of Node, which shared must not see.
declare module 'papaparse/papaparse.min.js' {
  type ParseProblem = { readonly type: string; readonly code: string; readonly row?: number };
  type ParseAnswer = {
    readonly data: string[][];
    readonly errors: readonly ParseProblem[];
    readonly meta: { readonly truncated: boolean };
  };
  type ParseOptions = { readonly delimiter: string; readonly preview: number; readonly skipEmptyLines: boolean };
  type UnparseOptions = { readonly newline: string };
  const papaparse: {
    parse(text: string, options: ParseOptions): ParseAnswer;
    unparse(rows: readonly (readonly string[])[], options: UnparseOptions): string;
  };
  export = papaparse;
}
