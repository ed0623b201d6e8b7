import { assessBody } from '../body-assessment.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

/** Characters before and after a key in which the software kit for apps is named. */
const NEAR = 200;

/** Keys of the Mobile SDK look the same: they write contacts of one audience, read nothing, and stand in apps. */
const MOBILE =
  /Mailchimp[-_ ]?Sdk|MailchimpSDK|(?:mailchimp|mc)[\w.-]{0,20}(?:sdk|mobile)[-_ ]?(?:key|token)/i;
const MOBILE_NAME = /\bsdk[-_]?(?:key|token)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/i;

function assess({ secret, before, after }: SecretMatch): Assessment | undefined {
  const near = before.slice(-NEAR) + after.slice(0, NEAR);
  if (!MOBILE.test(near) && !MOBILE_NAME.test(before.slice(-NEAR))) return undefined;
  const assessment = assessBody(secret.slice(0, secret.indexOf('-')), TITLE);
  if (assessment.is !== 'secret') return assessment;
  return {
    is: 'secret',
    severity: 'low',
    message:
      'Mailchimp Mobile SDK key: it writes contacts into one audience and reads none; every copy of the app holds it.',
    details: { kind: 'mobile-sdk' },
  };
}

const TITLE = 'Mailchimp API key';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'mailchimp-api-key',
    severity: 'high',
    title: TITLE,
    why: 'it reads all contacts of an account and sends campaigns in its name.',
    remediation: [
      'Revoke it at https://admin.mailchimp.com/account/api/.',
      'Look for audiences that were exported and campaigns that are not yours.',
    ],
    references: [
      'https://mailchimp.com/developer/marketing/guides/quick-start/',
      'https://mailchimp.com/developer/marketing/docs/mobile-sdk/',
    ],
    formFrom: 'examples',
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    token: /[0-9a-f]{32}-us\d{1,2}/,
    longest: 37,
    within: NEAR,
    assess,
  }),
];
