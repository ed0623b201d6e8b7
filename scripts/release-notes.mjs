// What a release is called and says: the version of package.json, which CHANGELOG.md must have a section for.
// Usage: node scripts/release-notes.mjs FILE   writes the section to FILE and prints `version=…`
import { readFileSync, writeFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const [, ...sections] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
const section = sections.find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
if (file === undefined || section === undefined) {
  console.error(
    file === undefined
      ? 'Name the file that the notes go to.'
      : `CHANGELOG.md has no section "## ${version}". Write it, or set the version in package.json that it has.`,
  );
  process.exit(2);
}
writeFileSync(
  file,
  section
    .slice(section.indexOf('\n') + 1)
    .trim()
    .concat('\n'),
);
console.log(`version=${version}`);
