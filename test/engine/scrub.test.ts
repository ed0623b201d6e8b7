import { describe, expect, it } from 'vitest';
import { ByteText } from '../../src/engine/byte-text.js';
import { createScrub } from '../../src/engine/scrub.js';
import type { Details, Detection } from '../../src/model/finding.js';

const HIDDEN = 'not-to-be-shown';
const TEXT = new ByteText('a.tf', Buffer.from(`a = "${HIDDEN}"`));
const SCRUB = createScrub(TEXT, [{ start: 5, end: 5 + HIDDEN.length }]);

function policy(details: Details): Detection {
  return {
    ruleId: 'iam-wildcard-resource',
    kind: 'policy',
    severity: 'high',
    message: `It says ${HIDDEN}.`,
    redacted: '"*"',
    start: 0,
    end: 1,
    details,
    remediation: [],
    identity: [],
    guessable: false,
    masks: [],
  };
}

describe('createScrub', () => {
  it('takes secrets out of words and details', () => {
    const { message, details } = SCRUB(policy({ address: `x.${HIDDEN}`, list: [{ [HIDDEN]: HIDDEN }] }));
    expect(message).toBe('It says ….');
    expect(details).toEqual({ address: 'x.…', list: [{ '…': '…' }] });
  });

  it('leaves no patch that would write a mask into a file', () => {
    expect(SCRUB(policy({ patch: { text: `"${HIDDEN}"` } })).details).toEqual({ patch: null });
    expect(SCRUB(policy({ patch: { text: '"*"' } })).details).toEqual({ patch: { text: '"*"' } });
  });
});
