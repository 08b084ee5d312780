/** Tells how far long work is. */
export type Progress = (text: string) => void;

const everyMs = 2000;

/** A function that is called at each step, and tells how far it is every two seconds. */
export function tellNowAndThen(tell: Progress, what: string): (done: number, all: number) => void {
  let told = performance.now();
  return (done, all) => {
    const now = performance.now();
    if (now - told < everyMs) return;
    tell(`${done} of ${all} ${what}\n`);
    told = now;
  };
}
