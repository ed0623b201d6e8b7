import { assessBody } from '../body-assessment.js';
import type { SecretRule } from '../rule.js';

const TITLE = 'ASP.NET machine key';

export const RULES: readonly SecretRule[] = [
  {
    id: 'aspnet-machine-key',
    kind: 'secret',
    severity: 'critical',
    title: TITLE,
    why: 'whoever has it forges view states, which run code on the server, and sign-in cookies.',
    remediation: ['Make new keys, or let ASP.NET make them, and look through the server for web shells.'],
    references: ['https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection'],
    keywords: ['validationkey', 'decryptionkey'],
    pattern:
      /(?:validation|decryption)Key[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[0-9A-Fa-f]{32,256})(?:,[A-Za-z]{1,20})?["']/gi,
    reach: 320,
    assess: ({ secret }) => assessBody(secret, TITLE),
  },
];
