import { expect, it } from 'vitest';
import { parseCredentialReport } from '../../src/iam/credential-report.js';

const HEAD =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,' +
  'mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,' +
  'access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,' +
  'access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,' +
  'cert_1_last_rotated,cert_2_active,cert_2_last_rotated';

const NO_KEY = { active: false, changed: null, lastUsed: null, service: null, region: null };

it('reads keys and passwords by the names of the columns', () => {
  const lines = [
    HEAD,
    '<root_account>,arn,2015-01-01T00:00:00+00:00,not_supported,2026-01-01T00:00:00+00:00,not_supported,not_supported,true,true,2020-02-02T00:00:00+00:00,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A',
    '"a,b",arn,2015-01-01T00:00:00+00:00,true,no_information,N/A,N/A,false,true,2025-01-01T02:00:00+02:00,2026-03-01T10:15:00+00:00,eu-west-1,s3,false,2024-01-01T00:00:00+00:00,N/A,N/A,N/A,false,N/A,false,N/A',
    '',
  ];
  expect(parseCredentialReport(lines.join('\n'))).toEqual([
    {
      user: '<root_account>',
      hasPassword: null,
      keys: [{ ...NO_KEY, active: true, changed: '2020-02-02T00:00:00Z' }, NO_KEY],
    },
    {
      user: 'a,b',
      hasPassword: true,
      keys: [
        {
          active: true,
          changed: '2025-01-01T00:00:00Z',
          lastUsed: '2026-03-01T10:15:00Z',
          service: 's3',
          region: 'eu-west-1',
        },
        { ...NO_KEY, changed: '2024-01-01T00:00:00Z' },
      ],
    },
  ]);
});

it.each(['', 'user\n', 'nothing,like,it\n1,2,3\n'])('finds nobody in %j', (csv) => {
  expect(parseCredentialReport(csv)).toEqual([]);
});

it('knows nothing of columns that are not there', () => {
  expect(parseCredentialReport('user\none\n')).toEqual([
    { user: 'one', hasPassword: null, keys: [NO_KEY, NO_KEY] },
  ]);
});
