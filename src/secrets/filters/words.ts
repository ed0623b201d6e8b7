/**
 * The commonest pairs of letters in English words and so in identifiers, most frequent first. Three of four
 * pairs of a text are among them, but only one in five of a random string.
 */
const COMMON_PAIRS = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ' +
    'ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc ' +
    'et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ' +
    'ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp'
  ).split(' '),
);

/** With fewer pairs, chance decides. */
const MIN_PAIRS = 3;

/** Share of common pairs from which on letters are words. */
const MIN_COMMON = 0.5;

/** Values with no more letters than this share are no words, whatever the letters. */
const MIN_LETTERS = 0.7;

/** Whether a value is made of words, as names, sentences and identifiers in any case are. */
export function isWordLike(value: string): boolean {
  const letters = value.match(/[A-Za-z]/g)?.length ?? 0;
  if (letters <= value.length * MIN_LETTERS) return false;
  const lower = value.toLowerCase();
  let pairs = 0;
  let common = 0;
  for (let index = 0; index + 1 < lower.length; index++) {
    const pair = lower.slice(index, index + 2);
    if (!/^[a-z]{2}$/.test(pair)) continue;
    pairs++;
    if (COMMON_PAIRS.has(pair)) common++;
  }
  return pairs >= MIN_PAIRS && common >= pairs * MIN_COMMON;
}
