/** A part of one as it is shown in a reason: `75 %`. */
export function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
