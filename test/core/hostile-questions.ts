/** Messages that no sensible person types, and that reach a bot nevertheless. The number makes them new every time. */
export function hostileQuestions(number: number): Record<string, string> {
  const some = `q${'abcdefghij'[number % 10]}${'klmnopqrst'[number % 7]}`;
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  let state = number + 1;
  const any = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * most);
  };
  const word = (length: number): string => Array.from({ length }, () => letters[any(26)] ?? '').join('');
  const words = (count: number): string => Array.from({ length: count }, () => word(4 + any(10))).join(' ');
  const misspelt = (): string => {
    const right = known[any(known.length)] ?? '';
    const at = any(right.length);
    return right.slice(0, at) + (letters[any(26)] ?? '') + right.slice(at + 1);
  };
  return {
    'ten thousand characters': `mag ik ${some} `.repeat(1000).slice(0, 10_000),
    'ten thousand characters of different words': words(1500).slice(0, 10_000),
    'one word of five thousand letters': word(5000),
    'one letter five thousand times': (letters[number % 26] ?? 'a').repeat(5000),
    'two thousand words': words(2000),
    'two thousand misspelt words': Array.from({ length: 2000 }, misspelt).join(' '),
    'a compound without end': 'socialemediabeleidfietsleasekantoor'.repeat(200) + some,
    'the same question over and over': `mag ik dit delen? ${some} `.repeat(500),
    'questions in a row': `en mag ik ${some} `.repeat(900),
    'brackets and stars': `${'([{<*_~`'.repeat(1000)}${some}`,
    'open marks of Slack': `${'<@'.repeat(3000)}${some}`,
    'half an emoji code': `${':a'.repeat(4000)}${some}`,
    'addresses of pages': `https://example.org/${'a/'.repeat(200)} `.repeat(20) + some,
    'accents upon accents': `e${'\u0301'.repeat(8000)} ${some}`,
    'right to left': `${'هل يمكنني نشر صورة '.repeat(50)}\u202e${some}`,
    'without spaces, in Chinese': '我可以在社交媒体上发布照片吗'.repeat(300),
    'emoji only': '🎉👩‍👩‍👧‍👦🏳️‍🌈'.repeat(300),
    code: `for (let i = 0; i < 10; i++) { if (a[i] === '${some}') throw new Error('x'); } `.repeat(60),
    'a query': `'; DROP TABLE clauses; -- ${some}`,
    'null bytes': `mag\u0000ik\u0000${some}${'\u0000'.repeat(4000)}`,
    'half characters': `${'\ud83d'.repeat(2000)} mag ik ${some} ${'\udc00'.repeat(2000)}`,
    'names that every object has': '__proto__ constructor toString hasOwnProperty valueOf',
    'nothing but line ends': '\n'.repeat(9000),
    nothing: '',
  };
}

const known =
  'vertrouwelijk plaatsen collega linkedin instagram bericht vergadering thuiswerken kluisje fotograferen toestemming leidinggevende personal employee'.split(
    ' ',
  );
