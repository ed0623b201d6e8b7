import { assessBody } from '../body-assessment.js';
import type { SecretMatch, SecretRule } from '../rule.js';
import { UUID } from '../uuid.js';

const SHARED = {
  kind: 'secret',
  severity: 'high',
  why: 'whoever has it posts in the channel as the connector or starts its flow.',
  references: [
    'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  ],
} as const;

export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'microsoft-teams-webhook-url',
    formFrom: 'examples',
    title: 'Microsoft Teams webhook URL',
    remediation: ['Remove the connector from the channel and add another.'],
    keywords: ['/incomingwebhook/'],
    pattern: new RegExp(
      `office(?:365)?\\.(?:com|us)/webhook(?:b2)?/${UUID.source}@${UUID.source}/IncomingWebhook/` +
        `(?<secret>[0-9a-f]{32}/${UUID.source}(?:/V2[\\w-]{20,80})?)(?![\\w-])`,
      'gi',
    ),
    reach: 320,
    assess: ({ secret }: SecretMatch) => assessBody(secret, 'Microsoft Teams webhook URL'),
  },
  {
    ...SHARED,
    id: 'power-automate-flow-url',
    formFrom: 'scanners',
    title: 'Power Automate flow URL',
    remediation: ['Make a new URL: delete the trigger of the flow and add it again.'],
    keywords: ['.environment.api.powerplatform.com'],
    pattern:
      /\.environment\.api\.powerplatform\.com(?::\d{1,5})?\/[\w/.-]{10,300}\?[\w%&;=./+-]{0,200}?sig=(?<secret>[\w-]{40,50})(?![\w-])/g,
    reach: 640,
    assess: ({ secret }: SecretMatch) => assessBody(secret, 'Power Automate flow URL'),
  },
];
