import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, Generator, HEX, ruleIds, scan } from '../support.js';

const generator = new Generator(51);
const token = () => generator.text(ALPHANUMERIC, 40);
const uuid = () => [8, 4, 4, 4, 12].map((length) => generator.text(HEX, length)).join('-');

describe('http-bearer-token', () => {
  it.each([
    ['curl', 'curl -H "Authorization: Bearer *" https://host.test/'],
    ['curl with single quotes', "curl -H 'authorization: bearer *' https://host.test/"],
    ['a raw request', 'GET / HTTP/1.1\r\nAuthorization: Bearer *\r\n\r\n'],
    ['an object', 'fetch(url, { headers: { Authorization: "Bearer *" } })'],
    ['JSON', '{"Authorization": "Bearer *"}'],
    ['Python', "headers = {'Authorization': 'Token *'}"],
    ['an index', 'headers["Authorization"] = "Bearer *"'],
    ['Go', 'req.Header.Set("Authorization", "Bearer *")'],
    ['YAML', 'headers:\n  Authorization: Bearer *\n'],
  ])('is found in %s', (_, form) => {
    for (const secret of [token(), uuid()]) {
      const text = form.replace('*', secret);
      const [detection, ...more] = scan(text).detections;
      expect([detection?.ruleId, detection?.redacted, more]).toEqual(['http-bearer-token', '…', []]);
      expect(text.slice(detection?.start, detection?.end)).toBe(secret);
    }
  });

  it.each([
    ['a variable', 'curl -H "Authorization: Bearer $ACCESS_TOKEN_12345678"'],
    ['a template', 'Authorization: Bearer $' + '{{ secrets.TOKEN_1234567890 }}'],
    ['a name', 'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE'],
    ['words', 'Authorization: Bearer some-access-token-here'],
    ['a concatenation', '"Authorization": "Bearer " + accessTokenOfUser1'],
    ['a short value', `Authorization: Bearer ${'abc123'}`],
    ['prose', 'the bearer accessTokenOfUser12345 is sent'],
  ])('is not %s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });

  it('leaves a token with a form of its own to its rule', () => {
    expect(ruleIds(`Authorization: token ${generator.githubToken('ghp_')}`)).toEqual(['github-pat']);
  });
});

describe('http-key-header', () => {
  it.each([
    ...['X-Api-Key', 'X-Octopus-ApiKey', 'Private-Token', 'X-Auth-Token', 'x-client-secret', 'api_key'],
    ...['apikey', 'Token', 'Authorization'],
  ])('is found as %s', (name) => {
    for (const secret of [token(), uuid()]) {
      expect(ruleIds(`curl -H "${name}: ${secret}" https://host.test/`)).toEqual(['http-key-header']);
      expect(ruleIds(`curl -H '${name}:${secret}' https://host.test/`)).toEqual(['http-key-header']);
    }
  });

  it('is low where the key is short', () => {
    const text = `curl -H "Api-Token: ${generator.text(ALPHANUMERIC, 12)}" https://host.test/`;
    expect(scan(text).detections).toMatchObject([{ ruleId: 'http-key-header', severity: 'low' }]);
  });

  it.each([
    ['a variable', 'curl -H "X-Api-Key: $API_KEY_1234567890123"'],
    ['a placeholder', 'curl -H "X-Api-Key: YOUR_API_KEY_HERE_123"'],
    ['words', 'curl -H "X-Api-Key: my-secret-api-key-value"'],
    ['a short word', 'curl -H "Api-Token: Monday31"'],
    ['a scheme', 'curl -H "Authorization: Negotiate"'],
    ['another header', `curl -H "Idempotency-Id: ${uuid()}"`],
    ['YAML without quotes', `ssh-key: ${uuid()}`],
  ])('is not %s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });
});
