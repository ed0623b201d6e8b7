import { assessBody } from '../body-assessment.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

const TITLE = 'Azure shared access signature';
const SAS_PAGE = 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview';

/** Bytes of a URL's query on either side of its signature. */
const QUERY = 600;

/** What of the text on both sides belongs to the same URL. */
function queryAround({ before, after }: SecretMatch): string {
  const left = /[^\s"'`<>\\]*$/.exec(before.slice(-QUERY))?.[0] ?? '';
  const right = /^[^\s"'`<>\\]*/.exec(after.slice(0, QUERY))?.[0] ?? '';
  return `${left}&${right}`.replaceAll('&amp;', '&').replaceAll('%3A', ':').replaceAll('%3a', ':');
}

/** When a signature ends, in milliseconds since 1970; `null` where a stored policy says it, or nothing. */
function expiryOf(query: string): number | null {
  const end = /[?&]se=([\dTZ:.-]{10,32})(?:&|$)/.exec(query)?.[1];
  if (end === undefined) return null;
  const time = /^\d{10}$/.test(end) ? Number(end) * 1000 : Date.parse(end);
  return Number.isNaN(time) ? null : time;
}

function assessSignature(match: SecretMatch): Assessment {
  const query = queryAround(match);
  if (!/[?&]sv=20\d\d-\d\d-\d\d|[ &]sr=[\w%.-]{4,200}&/.test(query.replace(/^SharedAccessSignature /, '&')))
    return { is: 'nothing' };
  const assessment = assessBody(match.secret, TITLE);
  if (assessment.is !== 'secret') return assessment;
  const expiry = expiryOf(query);
  if (expiry === null) return assessment;
  const expires = new Date(expiry).toISOString();
  if (expiry > match.context.now) return { ...assessment, details: { ...assessment.details, expires } };
  return {
    is: 'secret',
    severity: 'low',
    message: `${TITLE} that ended at ${expires}. It opens nothing any more.`,
    details: { expires },
  };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'azure-sas-token',
    kind: 'secret',
    severity: 'high',
    title: TITLE,
    why: 'whoever has the URL reads or writes what it names, until it ends.',
    remediation: [
      'Regenerate the key that signed it, or change the stored access policy that it names.',
      'Make signatures that end within hours, with a user delegation key.',
    ],
    references: [SAS_PAGE],
    formFrom: 'documentation',
    keywords: ['&sig=', '?sig=', ';sig='],
    pattern: /[?&;]sig=(?<secret>[A-Za-z0-9%+/]{40,80}(?:%3[Dd]|=))(?![A-Za-z0-9+/])/g,
    reach: 800,
    assess: assessSignature,
  },
  {
    id: 'azure-logic-app-url',
    kind: 'secret',
    severity: 'medium',
    title: 'Azure Logic Apps or Power Automate trigger URL',
    why: 'whoever calls it starts the workflow with data of their choice.',
    remediation: ['Regenerate the access keys of the workflow.'],
    references: ['https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app'],
    keywords: ['.logic.azure.com', 'environment.api.powerplatform.com'],
    pattern:
      /(?:\.logic\.azure\.com|environment\.api\.powerplatform\.com)(?::443)?\/[\w/.%:-]{8,200}\?[^\s"'<>\\]{0,200}?sig=(?<secret>[\w-]{43})(?![\w-])/g,
    reach: 600,
    assess: ({ secret }) => assessBody(secret, 'Azure Logic Apps trigger URL'),
  },
  {
    id: 'azure-function-url-code',
    kind: 'secret',
    severity: 'medium',
    title: 'Azure Functions URL with its key',
    why: 'whoever calls it runs the function.',
    remediation: ['Renew the key on the page of the function at https://portal.azure.com.'],
    references: ['https://learn.microsoft.com/azure/azure-functions/function-keys-how-to'],
    keywords: ['.azurewebsites.net/api'],
    pattern:
      /\.azurewebsites\.net\/api\/[\w/.%-]{1,160}\?[^\s"'<>\\]{0,160}?code=(?<secret>[\w/+-]{40,64}(?:={1,2}|(?:%3[dD]){1,2}))(?![A-Za-z0-9])/g,
    reach: 480,
    assess: ({ secret }) => assessBody(secret, 'Azure Functions URL with its key'),
  },
];
