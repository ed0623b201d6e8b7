/** What a file is for, as far as its path tells. */
export const STANDINGS = ['vendored', 'generated', 'test', 'example', 'documentation'] as const;

export interface Standing {
  readonly kind: (typeof STANDINGS)[number];
  /** What of the path tells it: a folder or a form of names, from the table below and never the path itself. */
  readonly because: string;
}

/** A form of path, by folders or by the file's name, in any case. */
interface PathForm {
  readonly kind: Standing['kind'];
  readonly because: string;
  readonly folder?: RegExp;
  readonly name?: RegExp;
}

/**
 * The first form that fits decides, so that the test folder of a vendored package is vendored. A form must say
 * what the file is for without a doubt: `build`, `lib` and `out` hold anything and are not here.
 */
const FORMS: readonly PathForm[] = [
  {
    kind: 'vendored',
    because: 'a folder of installed packages',
    folder:
      /^(?:node_modules|bower_components|jspm_packages|site-packages|dist-packages|\.?venv|\.yarn|\.bundle|pods|carthage)$/,
  },
  {
    kind: 'vendored',
    because: 'a folder of code of others',
    folder: /^(?:vendor|vendored|_vendor|third[-_]?party|3rd[-_]?party|godeps)$/,
  },
  {
    kind: 'generated',
    because: 'a lock file',
    name: /^(?:package-lock\.json|npm-shrinkwrap\.json|packages\.lock\.json|pnpm-lock\.yaml|go\.sum|gradle\.lockfile|\.terraform\.lock\.hcl|bun\.lockb?|(?:yarn|cargo|poetry|pipfile|composer|gemfile|flake|uv|pdm|mix|pubspec|podfile|deno|pixi)\.lock)$/,
  },
  {
    kind: 'generated',
    because: 'a folder of generated files',
    folder:
      /^(?:dist|cdk\.out|\.next|\.nuxt|\.svelte-kit|\.terraform|coverage|generated|__generated__|_generated)$/,
  },
  {
    kind: 'generated',
    because: 'a generated file',
    name: /(?:[.-](?:min|bundle|chunk)\.(?:js|mjs|cjs|css)|\.(?:js|mjs|cjs|css|ts)\.map|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|[._]generated\.[a-z]{1,5}|\.g\.(?:cs|dart))$/,
  },
  {
    kind: 'test',
    because: 'a folder of tests',
    folder:
      /^(?:__tests?__|tests?|testing|specs?|e2e|cypress|.{1,60}[-_.](?:tests?|specs?)|(?:unit|integration|functional|acceptance|smoke)tests?|tests?[-_.][a-z0-9_.-]{1,40})$/,
  },
  {
    kind: 'test',
    because: 'a folder of test data',
    folder:
      /^(?:__fixtures?__|__mocks?__|__snapshots__|fixtures?|.{1,60}[-_]fixtures?|mocks?|cassettes|tests?(?:data|certs?|keys|files|resources|assets|support|helpers|utils?|suites?|lib|bed))$/,
  },
  {
    kind: 'test',
    because: 'the name of a test file',
    name: /(?:^tests?[-_.]|^conftest\.py$|[-_.](?:tests?|specs?)\.[a-z]{1,6}$|[-_.](?:tests?|specs?)\.[a-z]{1,6}\.snap$|\.snap$)/,
  },
  {
    kind: 'example',
    because: 'a folder of examples',
    folder:
      /^(?:_?examples?|samples?|demos?|tutorials?|quickstarts?|playgrounds?|.{1,60}[-_.](?:examples?|samples?|demos?)|(?:examples?|samples?|demo)[-_][a-z0-9_-]{1,40})$/,
  },
  {
    kind: 'example',
    because: 'the name of an example',
    name: /(?:[-_.](?:examples?|samples?|template|tmpl|dist)(?:\.(?:env|json5?|ya?ml|toml|ini|conf|cfg|config|properties|xml|php|txt|pem|key|p8))?|^(?:examples?|samples?)[-_.][^/]{1,100})$/,
  },
  {
    kind: 'documentation',
    because: 'a folder of documentation',
    folder: /^(?:docs?|documentation|javadoc|apidocs?|man|wiki)$/,
  },
  {
    kind: 'documentation',
    because: 'a file of documentation',
    name: /(?:\.(?:md|mdx|markdown|rst|adoc|asciidoc|pod)|^(?:readme|changelog|changes|history|contributing)(?:\.txt)?)$/,
  },
];

/** `FooTest.java`, `BarTests.cs`: here the case is what tells them from `latest` and `contest`. */
const CAMEL_TEST = /[a-z0-9](?:Tests?|Spec|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|swift|php|m|mm)$/;
const CAMEL_STANDING: Standing = { kind: 'test', because: 'the name of a test file' };

/** Deeper folders than this say nothing; longer paths are no more than names to fill a line. */
const MAX_FOLDERS = 64;

/**
 * What the file at a path is for, or `null` for what counts whole: the source, settings and scripts of a project.
 *
 * @param path Relative to the top of the repository, forward slashes; what an archive holds after a `!`.
 */
export function standingOf(path: string): Standing | null {
  // An archive is a folder of what it holds.
  const folders = path.toLowerCase().split(/[/!]/).slice(0, MAX_FOLDERS);
  const name = folders.pop() ?? '';
  const form = FORMS.find((each) => {
    return each.name?.test(name) === true || folders.some((folder) => each.folder?.test(folder) === true);
  });
  if (form === undefined) return CAMEL_TEST.test(path) ? CAMEL_STANDING : null;
  return { kind: form.kind, because: form.because };
}
