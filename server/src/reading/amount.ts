/** Reads the number that a stretch of text states, in figures or in words up to a hundred. Knows nothing of what is counted. */

const words: ReadonlyMap<string, number> = new Map(
  [
    'een one',
    'twee two',
    'drie three',
    'vier four',
    'vijf five',
    'zes six',
    'zeven seven',
    'acht eight',
    'negen nine',
    'tien ten',
    'elf eleven',
    'twaalf twelve',
    'dertien thirteen',
    'veertien fourteen',
    'vijftien fifteen',
    'zestien sixteen',
    'zeventien seventeen',
    'achttien eighteen',
    'negentien nineteen',
    'twintig twenty',
    'dertig thirty',
    'veertig forty',
    'vijftig fifty',
    'zestig sixty',
    'zeventig seventy',
    'tachtig eighty',
    'negentig ninety',
    'honderd hundred',
  ].flatMap((pair, i) => pair.split(' ').map((word) => [word, i < 20 ? i + 1 : (i - 17) * 10] as const)),
);

/** The last number in `text` ("tussen 4,1 en 6 jaar" → 6, "2.300 euro" → 2300, "vijfentwintig" → 25); undefined when none can be read. */
export function lastAmount(text: string): number | undefined {
  const tokens = text.toLowerCase().match(/\d[\d.,]*|\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  return tokens.map(amountOf).findLast((amount) => amount !== undefined);
}

function amountOf(token: string): number | undefined {
  if (/^\d/.test(token)) {
    const plain = /^\d{1,3}([.,]\d{3})+$/.test(token) ? token.replace(/[.,]/g, '') : token.replace(',', '.');
    return parseFloat(plain);
  }
  const [, unit, ten] = token.match(/^(\p{L}+?)(?:en|ën)(\p{L}+tig)$/u) ?? token.match(/^()(\p{L}+)$/u) ?? [];
  const [tensFirst = '', unitLast] = token.split('-');
  if (unitLast !== undefined) return sum(words.get(tensFirst), words.get(unitLast));
  // The article: "gemiddelde woonduur van een bewoner".
  if (token === 'een') return undefined;
  return unit ? sum(words.get(unit), words.get(ten ?? '')) : token === 'één' ? 1 : words.get(token);
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;
