/** An account as a reply shows it. */
export function accountOf(login: string, type: 'User' | 'Bot' | 'Organization', url: string) {
  const own = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: numberOf(login),
    node_id: `U_${numberOf(login)}`,
    avatar_url: 'https://avatars.example/u/1',
    gravatar_id: '',
    url: own,
    html_url: `https://github.example/${encodeURIComponent(login)}`,
    followers_url: `${own}/followers`,
    following_url: `${own}/following{/other_user}`,
    gists_url: `${own}/gists{/gist_id}`,
    starred_url: `${own}/starred{/owner}{/repo}`,
    subscriptions_url: `${own}/subscriptions`,
    organizations_url: `${own}/orgs`,
    repos_url: `${own}/repos`,
    events_url: `${own}/events{/privacy}`,
    received_events_url: `${own}/received_events`,
    type,
    site_admin: false,
  };
}

/** Whoever is named `…[bot]` is one. */
export function userOf(login: string, url: string) {
  return accountOf(login, login.endsWith('[bot]') ? 'Bot' : 'User', url);
}

/** A number that a name always has. */
export function numberOf(name: string): number {
  return Array.from(name).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1e9, 7);
}
