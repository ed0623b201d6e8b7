import { describe, expect, it } from 'vitest';
import { failureOf, failureSentence } from '../../src/iam/failure.js';
import { proxyProblem } from '../../src/iam/proxy.js';

function named(name: string, message = ''): Error {
  return Object.assign(new Error(message), { name });
}

describe('failureOf', () => {
  it.each([
    ['AccessDenied', 'denied'],
    ['AccessDeniedException', 'denied'],
    ['NoSuchEntityException', 'not-found'],
    ['Throttling', 'throttled'],
    ['ThrottlingException', 'throttled'],
    ['RequestLimitExceeded', 'throttled'],
    ['ExpiredToken', 'rejected-credentials'],
    ['InvalidClientTokenId', 'rejected-credentials'],
    ['SignatureDoesNotMatch', 'rejected-credentials'],
    ['CredentialsProviderError', 'no-credentials'],
    ['TimeoutError', 'network'],
    ['ServiceFailureException', 'network'],
    ['SyntaxError', 'unexpected'],
  ])('takes %s for %s', (name, kind) => {
    expect(failureOf(named(name), 'iam:GetUser', false)).toMatchObject({ kind, code: name });
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'CERT_HAS_EXPIRED'])(
    'takes %s for the network',
    (code) => {
      expect(failureOf(Object.assign(new Error('x'), { code }), 'iam:GetUser', false)).toMatchObject({
        kind: 'network',
        code,
      });
    },
  );

  it('keeps nothing of a message, which may quote the request', () => {
    const failure = failureOf(named('Odd', 'the secret'), 'iam:GetUser', false);
    expect(JSON.stringify(failure) + failure.message + failureSentence(failure)).not.toContain('secret');
    expect(failureOf(named('an odd <name>'), 'iam:GetUser', false).code).toBe('Unknown');
  });
});

it.each([
  [{}, 'v20.20.2', false],
  [{ HTTPS_PROXY: 'http://proxy' }, 'v20.20.2', true],
  [{ https_proxy: 'http://proxy' }, 'v22.20.0', true],
  [{ HTTPS_PROXY: 'http://proxy' }, 'v22.21.0', false],
  [{ HTTPS_PROXY: 'http://proxy' }, 'v24.4.1', true],
  [{ HTTPS_PROXY: 'http://proxy' }, 'v24.5.0', false],
  [{ HTTPS_PROXY: 'http://proxy' }, 'v26.0.0', false],
])('says with %j on Node.js %s whether a proxy is passed over', (environment, version, isSaid) => {
  expect(proxyProblem(environment, version)).toHaveLength(isSaid ? 1 : 0);
});
