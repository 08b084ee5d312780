// What a Dutch owner may well write where the format has an English word.
const dutch: ReadonlyMap<string, string> = new Map([
  ['beleid', 'policy'],
  ['titel', 'title'],
  ['taal', 'languages'],
  ['talen', 'languages'],
  ['versie', 'version'],
  ['ingang', 'effective'],
  ['ingangsdatum', 'effective'],
  ['herziening', 'review'],
  ['eigenaar', 'owner'],
  ['bron', 'source'],
  ['woorden', 'words'],
  ['clausules', 'clauses'],
  ['artikelen', 'clauses'],
  ['onderwerpen', 'topics'],
  ['oordeel', 'verdict'],
  ['regel', 'rule'],
  ['tekst', 'text'],
  ['zinnen', 'phrases'],
  ['vragen', 'phrases'],
  ['gevoelig', 'sensitive'],
  ['verwant', 'related'],
  ['tot', 'until'],
  ['vastgesteld', 'adopted'],
  ['concept', 'draft'],
  ['mag', 'allowed'],
  ['toegestaan', 'allowed'],
  ['verboden', 'not-allowed'],
  ['forbidden', 'not-allowed'],
  ['mag-niet', 'not-allowed'],
  ['plicht', 'duty'],
  ['moet', 'duty'],
  ['ned', 'nl'],
  ['eng', 'en'],
]);

/** The name among `names` that was probably meant, if one is near: at most two letters off, or a third of it. */
export function didYouMean(name: string, names: readonly string[]): string | undefined {
  const typed = name.toLowerCase().replace(/\s/gu, '');
  const translated = dutch.get(typed);
  if (translated !== undefined && names.includes(translated)) return translated;
  let best: string | undefined;
  let least = Math.min(3, Math.floor(name.length / 3) + 1);
  for (const candidate of names) {
    // Distance is at least the difference in length; without this, long nonsense would take long to compare.
    if (Math.abs(candidate.length - typed.length) >= least) continue;
    const distance = editDistance(typed, candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
