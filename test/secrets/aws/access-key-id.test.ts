import { describe, expect, it } from 'vitest';
import { findings, Specimens, scan } from './specimens.js';

const specimens = new Specimens(11);
const ID = specimens.keyId();
const OLD = `AKIAJ${specimens.text('ABCDEFGHKLMNRSUVWXYZ23467', 15)}`;

describe('aws-access-key-id', () => {
  it.each(['AKIA', 'ASIA', 'ABIA', 'ACCA'])('finds IDs that start with %s', (prefix) => {
    expect(findings(`key = "${specimens.keyId('210987654321', prefix)}"`)).toEqual([
      'aws-access-key-id high',
    ]);
  });

  it.each([
    ['quotes', (id: string) => `"${id}"`],
    ['a line of its own', (id: string) => `\r\n${id}\r\n`],
    ['an escaped line break', (id: string) => `"a\\n${id}\\nb"`],
    ['a URL', (id: string) => `https://host/?key%3D${id}%26more`],
    ['an underscore', (id: string) => `key_${id}_old`],
    ['XML', (id: string) => `<Key>${id}</Key>`],
    ['an authorization header', (id: string) => `Credential=${id}/20260101/us-east-1/s3/aws4_request`],
    ['text that is not ASCII', (id: string) => `Schlüssel „${id}“`],
  ])('finds one in %s', (_, around) => {
    const [detection, ...others] = scan(around(ID)).detections;
    expect(others).toEqual([]);
    expect(detection?.identity).toEqual([ID]);
    expect(detection?.redacted).toBe(`AKIA…${ID.slice(-3)}`);
  });

  it('names the account, the user’s own by its name', () => {
    const [own] = scan(ID).detections;
    expect(own?.message).toContain('your account `prod` (210987654321)');
    expect(own?.details).toMatchObject({ accountId: '210987654321', accountName: 'prod', canary: false });
    const [foreign] = scan(specimens.keyId('029608264753')).detections;
    expect(foreign?.message).toContain('account 029608264753');
    expect(foreign?.message).not.toContain('your account');
  });

  it('says that old IDs tell no account', () => {
    const [old] = scan(OLD).detections;
    expect(old?.severity).toBe('high');
    expect(old?.message).toContain('do not tell their account');
    expect(old?.details).toMatchObject({ accountId: null, accountUnknown: 'old-generation' });
  });

  it('holds an ID that AWS cannot have issued for made up or mistyped', () => {
    const digits = `AKIA${specimens.text('QRSTUVWX', 3)}0${specimens.text('ABCDEFGHKLMNRSUVWXYZ23467', 10)}89`;
    const large = `AKIA7777${specimens.text('ABCDEFGHKLMNRSUVWXYZ23467', 12)}`;
    for (const id of [digits, large]) {
      const [detection] = scan(`id: ${id}`).detections;
      expect(detection?.severity).toBe('medium');
      expect(detection?.message).toContain('made up or mistyped');
      expect(detection?.remediation?.[0]).toContain('ends in `EXAMPLE`');
    }
  });

  it('says that a canary is one, and to leave it alone', () => {
    const [canary] = scan(specimens.keyId('052310077262')).detections;
    expect(canary?.severity).toBe('low');
    expect(canary?.message).toContain('canary');
    expect(canary?.remediation[0]).toContain('Leave it alone');
  });

  it('gives temporary IDs steps of their own', () => {
    const [temporary] = scan(specimens.keyId('210987654321', 'ASIA')).detections;
    expect(temporary?.message).toContain('temporary');
    expect(temporary?.remediation.join(' ')).toContain('Revoke sessions');
    expect(temporary?.remediation.join(' ')).not.toContain('delete-access-key');
  });

  it('tells the steps in order and no more of the ID than its end', () => {
    const [detection] = scan(ID).detections;
    const steps = detection?.remediation.join('\n') ?? '';
    const order = [
      'list-access-keys',
      'role',
      'create-access-key',
      'last-used',
      'Inactive',
      'CloudTrail',
      'delete',
    ];
    const places = order.map((word) => steps.indexOf(word));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(places).not.toContain(-1);
    expect(steps).toContain(`ending in \`${ID.slice(-3)}\``);
    expect(steps + detection?.message + JSON.stringify(detection?.details)).not.toContain(ID.slice(4));
  });

  it.each([
    ['AWS’s own', `AKIA${'IOSFODNN7'}EXAMPLE`],
    ['another of AWS’s', `ASIA${'I44QH8DHB'}EXAMPLE`],
    ['one with the word inside', `AKIA${'EXAMPLE'}FWR4TJ7ZQ`],
    ['one of the account of the documentation', specimens.keyId('123456789012')],
  ])('counts as an example %s', (_, id) => {
    expect(scan(`key=${id}`)).toEqual({ detections: [], examples: 1, placeholders: 0 });
  });

  it.each([
    ['one letter', `AKIA${'X'.repeat(16)}`],
    ['few letters', `AKIA${'QRST'.repeat(4)}`],
    ['a sequence', `AKIA${'1234567890'}ABCDEF`],
    ['words', `AKIA${'FAKEFAKE'}Q2ZX7KLM`],
    ['stars', `AKIA${'*'.repeat(16)}`],
    ['stars before the end', `AKIA${'*'.repeat(13)}LIB`],
  ])('counts as a placeholder %s', (_, id) => {
    expect(scan(`key=${id}`)).toEqual({ detections: [], examples: 0, placeholders: 1 });
  });

  it.each([
    ['a longer word', 'TODAYINASIAASACKOFRICEFELLOVER'],
    ['one character too many', `${ID}Q`],
    ['letters before', `x${ID}`],
    ['lower case', ID.toLowerCase()],
    ['nucleotides', `AT-ACCA${'GTCATTGCAGTCCAGT'}-GG`],
    ['a hexadecimal number', `ACCA${'0F3B9D7E2C18A4F6'}`],
    ['a region', `ASIA${'PACIFICSOUTHEAST'}`],
    ['base64', `${specimens.base64(70)}/${ID}+${specimens.base64(70)}`],
    ['our own redaction', 'AKIA…LIB'],
    ['time zones', 'Asia/Tokyo Asia/Kolkata Asia/Singapore'],
  ])('is silent on %s', (_, text) => {
    expect(scan(text)).toEqual({ detections: [], examples: 0, placeholders: 0 });
  });
});

describe('aws-unique-id', () => {
  it.each(['AGPA', 'AIDA', 'AIPA', 'ANPA', 'ANVA', 'APKA', 'AROA', 'ASCA'])(
    'is the rule of %s, and no other',
    (prefix) => {
      for (const length of [16, 17]) {
        const id = prefix + specimens.text('ABCDEFGHKLMNRSUVWXYZ23467', length);
        expect(findings(`"UserId": "${id}"`)).toEqual(['aws-unique-id low']);
      }
    },
  );
});
