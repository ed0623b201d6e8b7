import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, Generator, ruleIds, scan } from '../support.js';

const generator = new Generator(16);
const password = () => `${generator.text(ALPHANUMERIC, 22)}7x`;

/** Assembled, so that no URL with a password stands here. */
const url = (scheme: string, user: string, secret: string, rest: string) =>
  `${scheme}:/${`/${user}:${secret}`}@${rest}`;

describe('url-basic-auth', () => {
  it.each([
    ['https', 'git.company.io/repository.git', 'high'],
    ['postgres', 'db7.company.io:5432/live', 'high'],
    ['mongodb+srv', 'cluster0.abcde.company.net/live', 'high'],
    ['redis', '10.20.30.40:6379', 'low'],
    ['amqp', 'localhost', 'low'],
    ['mysql', 'database/app', 'low'],
  ])('finds %s to %s, %s', (scheme, rest, severity) => {
    const secret = password();
    for (const user of ['', 'deploy']) {
      const text = `url = "${url(scheme, user, secret, rest)}"`;
      const { detections } = scan(text);
      expect(detections).toHaveLength(1);
      const [detection] = detections;
      expect(detection).toMatchObject({ ruleId: 'url-basic-auth', severity, redacted: '…', guessable: true });
      expect(text.slice(detection?.start, detection?.end)).toBe(secret);
    }
  });

  it('is milder for what a person chose', () => {
    const text = url('https', 'deploy', 'Winter2031', 'git.company.io');
    expect(scan(text).detections[0]).toMatchObject({ severity: 'medium' });
  });

  it('shows what was drawn for a host that was replaced, and letters in disorder', () => {
    const host = url('mongodb', 'reader', generator.text(ALPHANUMERIC, 12), 'db1.example.net:27017/app');
    expect(scan(host).detections[0]).toMatchObject({ severity: 'low', details: { host: 'example' } });
    const letters = url('https', 'deploy', 'qwOI' + 'zJiM', 'git.company.io');
    expect(scan(letters).detections[0]).toMatchObject({ severity: 'low' });
  });

  it.each([
    ['a manual', url('https', 'user', 'password', 'git.company.io')],
    ['a template', url('https', 'user', '$' + '{PASSWORD}', 'git.company.io')],
    ['a shell variable', url('https', 'user', '$PASSWORD', 'git.company.io')],
    ['a format', url('https', '%s', '%s', 'git.company.io')],
    ['a default', url('postgres', 'postgres', 'postgres', 'localhost/app')],
    ['the name again', url('mysql', 'scott9', 'scott9', 'db.company.io')],
    ['a documentation host', url('https', 'deploy', 'Winter2031', 'example.com/path')],
    ['stock in other letters', url('https', 'deploy', 'P4$$w0rd1', 'git.company.io')],
    ['letters of a word', url('https', 'deploy', 'Sunflower', 'git.company.io')],
    ['a port', 'https://git.company.io:8080/a@b.io'],
    ['a scoped package', 'https://cdn.company.io:443/npm/@scope/name'],
    ['no password', 'ssh://git@git.company.io/repository.git'],
    ['a query', 'https://git.company.io/?a=b:cccc7@d.io'],
  ])('passes over %s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });

  it('gives way to a token of a known form', () => {
    const token = generator.githubToken('ghp_');
    expect(ruleIds(url('https', 'deploy', token, 'github.com/a/b.git'))).toEqual(['github-pat']);
  });
});
