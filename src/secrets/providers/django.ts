import { isStandIn } from '../filters/placeholder.js';
import { distinctCharacters } from '../filters/variety.js';
import { isWordLike } from '../filters/words.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';

/** What `startproject` writes before the key of a new project: it says itself that it is not for production. */
const INSECURE = 'django-insecure-';

const MIN_DISTINCT = 16;

function assess({ secret }: SecretMatch): Assessment {
  const body = secret.replace(INSECURE, '');
  if (isStandIn(body) || distinctCharacters(body) < MIN_DISTINCT) return { is: 'placeholder' };
  if (isWordLike(body) || !/\d/.test(body)) return { is: 'nothing' };
  if (!secret.startsWith(INSECURE)) return { is: 'secret' };
  return {
    is: 'secret',
    severity: 'medium',
    message:
      'Django secret key of a new project. If the site runs with it, others forge its sessions and links.',
    details: { insecure: true },
  };
}

export const RULES: readonly SecretRule[] = [
  {
    id: 'django-secret-key',
    kind: 'secret',
    severity: 'high',
    title: 'Django secret key',
    why: 'whoever has it forges sessions, signed cookies and links to reset passwords.',
    remediation: [
      'Make a new one with `django.core.management.utils.get_random_secret_key()`, and read it from the environment.',
      'Put the old one into `SECRET_KEY_FALLBACKS` for a day if sessions must live on.',
    ],
    references: ['https://docs.djangoproject.com/en/stable/ref/settings/#secret-key'],
    keywords: ['secret_key =', 'secret_key=', "secret_key'", 'secret_key"', 'secret_key:', 'django-insecure'],
    // Fifty characters of a set that no other framework draws from.
    pattern:
      /SECRET_KEY["']?\]?[ \t]{0,4}(?:=|:|,)[ \t]{0,4}(?:(?:os\.)?(?:environ(?:\.get)?|getenv|env|config)\([^"')]{0,40}["']\w{1,40}["'],[ \t]{0,4}(?:default=)?)?(?:r|b|u)?["'](?<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(=_+)-]{50})["']/g,
    reach: 260,
    shownPrefix: (secret) => (secret.startsWith(INSECURE) ? INSECURE : ''),
    assess,
  },
];
