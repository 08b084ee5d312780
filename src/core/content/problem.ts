/** One thing wrong with a content file, and where. Lines and columns count from 1. */
export type Problem = { file: string; line: number; column: number; message: string };

/** Content that can't be used. Carries every problem found, so that an owner mends a file in one go. */
export class PolicyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'PolicyError';
    this.problems = problems;
  }
}

/** `policy/leave.yml:14:5  clause "carry-over": "titel" is not a key. Did you mean "title"?` */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}
