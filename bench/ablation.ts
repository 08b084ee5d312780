import { parts } from './engines/ours.js';
import { grouped } from './grouped.js';
import { measureJob, type Result } from './matching.js';
import type { Source } from './set.js';
import { markdownTable, percent } from './table.js';

/** Ours on every set, whole and with each part off in turn. */
export async function ablate(sources: readonly Source[], most: number | undefined): Promise<Result[]> {
  const results: Result[] = [];
  for (const source of sources) {
    for (const without of [undefined, ...parts]) {
      const result = await measureJob({
        source,
        engine: 'ours',
        ...(without === undefined ? {} : { without }),
        ...(most === undefined ? {} : { most }),
      });
      if (!('end' in result)) results.push(result);
    }
  }
  return results;
}

export function ablationReport(results: readonly Result[]): string {
  return [...grouped(results, ({ set }) => set)].map(([set, all]) => section(set, all)).join('\n\n');
}

function section(set: string, results: readonly Result[]): string {
  const rows = results.map(({ engine, figures }) => [
    engine === 'ours' ? '**all parts**' : engine,
    percent(figures.top1),
    percent(figures.auroc),
    percent(figures.right / Math.max(1, figures.answerable)),
    percent(figures.wrong / Math.max(1, figures.answerable)),
    percent(figures.unanswerable === 0 ? null : figures.unfounded / figures.unanswerable),
  ]);
  const head = ['', 'top-1', 'AUROC', 'given right', 'given wrong', 'answered though unanswerable'];
  return `### ${set}\n\n${markdownTable(head, rows)}`;
}

export const ablationCaption =
  'In %, as in the comparison with others. One part is switched off at a time; the thresholds and the weights of the evidence stay those of the whole.';
