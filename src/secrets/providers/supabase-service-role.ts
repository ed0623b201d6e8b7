import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

/** Base64 of `{"iss":"supabase`, with which the payload of a project's legacy keys begins. */
const ISSUER = 'eyJpc3MiOiJzdXBhYmFzZS';

/** The `anon` key of a project is public by design; its `service_role` key passes by all row security. */
function assess({ secret }: SecretMatch): Assessment | undefined {
  const payload = Buffer.from(secret.split('.')[1] ?? '', 'base64url').toString('latin1');
  return payload.includes('"service_role"') ? { is: 'secret' } : { is: 'nothing' };
}

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'supabase-service-role-key',
    severity: 'critical',
    title: 'Supabase service role key',
    why: 'it reads and writes all tables of a project, whatever row security says.',
    remediation: [
      'Move to secret keys, then disable the legacy keys at https://supabase.com/dashboard/project/_/settings/api-keys.',
      'Look through the logs of the project for what it read.',
    ],
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    formFrom: 'documentation',
    keywords: [ISSUER.toLowerCase()],
    token: new RegExp(`eyJ[\\w-]{10,100}\\.${ISSUER}[\\w-]{40,300}\\.[\\w-]{43}`),
    longest: 480,
    alphabet: '\\w.-',
    assess,
  }),
];
