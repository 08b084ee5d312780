// npm run kernel: src/core/matching/learning/learn.wat → learn-code.ts. Needed only when the former was changed.
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = 'src/core/matching/learning/learn.wat';
const { parseWat } = await wabt();
const { buffer } = parseWat(source, readFileSync(source, 'utf8'), { simd: true }).toBinary({});
writeFileSync(
  'src/core/matching/learning/learn-code.ts',
  `/** The WebAssembly of learn.wat in base64, made by \`npm run kernel\`. */
export const learnCode =
  '${Buffer.from(buffer).toString('base64')}';
`,
);
