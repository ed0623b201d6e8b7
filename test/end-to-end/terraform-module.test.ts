import { describe, expect, it } from 'vitest';
import { starkey } from '../support/command.js';
import { Folder } from '../support/folder.js';

const MAIN = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:PutObject"]
    resources = var.resources
  }
}
`;
const variable = (value: string) => `variable "resources" {\n  default = ["${value}"]\n}\n`;

function places(folder: Folder, ...options: readonly string[]): readonly string[] {
  const result = starkey(['scan', '--format', 'json', ...options], { cwd: folder.path });
  expect(result.stderr).toBe('');
  const { findings } = JSON.parse(result.stdout) as {
    findings: readonly { readonly path: string; readonly startLine: number }[];
  };
  return findings.map(({ path, startLine }) => `${path}:${startLine}`);
}

describe('a module of Terraform', () => {
  it('is that of the tree which is scanned: disk, commit, index', () => {
    const folder = new Folder({ 'infra/variables.tf': variable('arn:aws:s3:::mine/*') }).commit();
    folder.git('branch', 'base');
    folder.write({ 'infra/main.tf': MAIN, 'infra/variables.tf': variable('*') });
    folder.git('add', '--all');
    expect(places(folder, '--staged')).toEqual(['infra/main.tf:4']);
    folder.commit('Add');
    expect(places(folder)).toEqual(['infra/main.tf:4']);
    expect(places(folder, '--since', 'base')).toEqual(['infra/main.tf:4']);
    // The disk has no say in what a commit holds, nor the commit in what is on the disk.
    folder.write({ 'infra/variables.tf': variable('arn:aws:s3:::mine/*') });
    expect(places(folder)).toEqual([]);
    expect(places(folder, '--since', 'base')).toEqual(['infra/main.tf:4']);
  });

  it('is that of the base for what the base held', () => {
    const folder = new Folder({ 'infra/main.tf': MAIN, 'infra/variables.tf': variable('*') }).commit();
    folder.git('branch', 'base');
    folder.write({ 'infra/main.tf': `# A comment more.\n${MAIN}` });
    folder.commit('Comment');
    expect(places(folder, '--since', 'base')).toEqual([]);
    expect(places(folder)).toEqual(['infra/main.tf:5']);
  });

  it('is looked at where a change makes a value of it wider, in the files that use it', () => {
    const folder = new Folder({
      'infra/main.tf': MAIN,
      'infra/variables.tf': variable('arn:aws:s3:::mine/*'),
      'infra/wide.tf': MAIN.replace('"d"', '"w"').replace('var.resources', '["*"]'),
      'other/main.tf': MAIN,
      'other/variables.tf': variable('*'),
    }).commit();
    folder.git('branch', 'base');
    folder.write({ 'infra/variables.tf': `# Whose\n${variable('*')}` });
    folder.git('add', '--all');
    expect(places(folder, '--staged')).toEqual(['infra/main.tf:4']);
    expect(places(folder, '--staged', '--exclude', 'infra/main.tf')).toEqual([]);
    folder.commit('Widen');
    expect(places(folder, '--since', 'base')).toEqual(['infra/main.tf:4']);
    const { stdout } = starkey(['scan', '--since', 'base', '--format', 'json'], { cwd: folder.path });
    const [finding] = (JSON.parse(stdout) as { findings: readonly { readonly message: string }[] }).findings;
    expect(finding?.message).toMatch(/^This change adds s3:PutObject on all buckets\./);
    expect(finding?.message).toMatch(/ The value stands in "variables\.tf", line 3\.$/);

    folder.git('branch', '--force', 'base');
    folder.write({ 'infra/terraform.tfvars.json': '{"resources": ["arn:aws:s3:::mine/*"]}' });
    folder.commit('Narrow');
    expect(places(folder, '--since', 'base')).toEqual([]);
    folder.git('branch', '--force', 'base');
    folder.git('rm', '--quiet', 'infra/terraform.tfvars.json');
    folder.commit('Widen by what goes away');
    expect(places(folder, '--since', 'base')).toEqual(['infra/main.tf:4']);
  });

  it('is seen by every thread', () => {
    const files = Array.from({ length: 1_200 }, (_, index) => [
      [`m${index}/main.tf`, index % 100 === 0 ? MAIN : '# Nothing.\n'],
      [`m${index}/variables.tf`, variable('*')],
    ]);
    const folder = new Folder(Object.fromEntries(files.flat()));
    expect(places(folder, '--jobs', '2')).toHaveLength(12);
  });
});
