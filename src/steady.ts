export type Steadiness = (wall: number) => boolean;

/**
 * Tells whether the wall clock can be trusted: after a jump, seen by comparing it with a clock that only runs, not until
 * it has run evenly for a while. Waking from sleep looks like a jump too, and then only costs that while.
 */
export function makeSteadiness(
  monotonic: () => number,
  { tolerance = 5000, settle = 60_000 }: { tolerance?: number; settle?: number } = {},
): Steadiness {
  let last: { wall: number; ran: number } | undefined;
  let trustedFrom = Number.NEGATIVE_INFINITY;
  return (wall) => {
    const ran = monotonic();
    if (last !== undefined && Math.abs(wall - last.wall - (ran - last.ran)) > tolerance)
      trustedFrom = ran + settle;
    last = { wall, ran };
    return ran >= trustedFrom;
  };
}
