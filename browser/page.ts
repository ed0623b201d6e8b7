// What makes the table of an HTML report answer: filters and columns that sort. Without it the page is a plain table,
// and all of it can be read. It is embedded by scripts/embed-page.mjs, reads the page alone and asks for nothing.
{
  const SEVERITIES = ['critical', 'high', 'medium', 'low'];

  /** A row of the table, with what it is filtered and sorted by read once. */
  interface Row {
    readonly element: HTMLTableRowElement;
    /** What its cells say, by the names of their columns. */
    readonly values: Readonly<Record<string, string>>;
    readonly isSuppressed: boolean;
  }

  /** Whether the worse of two severities comes later, so that `descending` puts it first. */
  function compareSeverity(left: string, right: string): number {
    return SEVERITIES.indexOf(right) - SEVERITIES.indexOf(left);
  }

  function compareText(left: string, right: string): number {
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** By path, then line: `a.ts:9` before `a.ts:10`. */
  function comparePlace(left: string, right: string): number {
    const [leftAt, rightAt] = [left.lastIndexOf(':'), right.lastIndexOf(':')];
    const byPath = compareText(left.slice(0, leftAt), right.slice(0, rightAt));
    return byPath || Number(left.slice(leftAt + 1)) - Number(right.slice(rightAt + 1));
  }

  function comparisonOf(column: string): (left: string, right: string) => number {
    if (column === 'severity') return compareSeverity;
    return column === 'place' ? comparePlace : compareText;
  }

  /** The values are what the first node of each cell says: notes may follow. */
  function rowOf(element: HTMLTableRowElement, columns: readonly string[]): Row {
    const cells = [...element.cells];
    const texts = columns.map((column, index) => {
      const first = cells[index]?.firstChild;
      const node = column === 'message' ? first?.firstChild : first;
      return [column, node?.textContent ?? ''];
    });
    return {
      element,
      values: Object.fromEntries(texts),
      isSuppressed: element.classList.contains('suppressed'),
    };
  }

  /** Whether a row is one of those that the form asks for. */
  function filterOf(form: HTMLFormElement): (row: Row) => boolean {
    const asked = new FormData(form);
    const text = (name: string) => String(asked.get(name) ?? '');
    const place = text('place').trim().toLowerCase();
    const suppressed = text('suppressed');
    const severities = asked.getAll('severity');
    const kinds = asked.getAll('kind');
    const named = ['rule', 'repository'].map((name) => [name, text(name)] as const);
    return ({ values, isSuppressed }) =>
      severities.includes(values.severity ?? '') &&
      kinds.includes(values.kind ?? '') &&
      named.every(([name, wanted]) => wanted === '' || wanted === values[name]) &&
      (suppressed === 'shown' || (suppressed === 'only') === isSuppressed) &&
      (place === '' || (values.place ?? '').toLowerCase().includes(place));
  }

  function startFilters(form: HTMLFormElement, rows: readonly Row[]): void {
    const status = form.querySelector('[role=status]');
    const apply = () => {
      const matches = filterOf(form);
      let shown = 0;
      for (const row of rows) {
        const isShown = matches(row);
        if (isShown) shown++;
        if (row.element.hidden === isShown) row.element.hidden = !isShown;
      }
      const [some, all] = [shown, rows.length].map((count) => count.toLocaleString('en'));
      const sentence = shown === 0 ? `None of ${all} findings matches.` : `${some} of ${all} findings shown.`;
      status?.replaceChildren(sentence);
    };
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    // The fields have their first values only after this event.
    form.addEventListener('reset', () => setTimeout(apply));
    form.hidden = false;
    apply();
  }

  /** Puts a button into each head. The first press sorts as the column is mostly wanted, the next the other way. */
  function startSorting(
    heads: readonly HTMLTableCellElement[],
    body: HTMLTableSectionElement,
    rows: readonly Row[],
  ): void {
    for (const head of heads) {
      const column = head.dataset.column ?? '';
      const compare = comparisonOf(column);
      const [first, other] =
        column === 'severity'
          ? (['descending', 'ascending'] as const)
          : (['ascending', 'descending'] as const);
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        const order = head.ariaSort === first ? other : first;
        for (const each of heads) each.ariaSort = null;
        head.ariaSort = order;
        const sign = order === 'ascending' ? 1 : -1;
        const sorted = [...rows].sort((left, right) => {
          return sign * compare(left.values[column] ?? '', right.values[column] ?? '');
        });
        body.replaceChildren(...sorted.map(({ element }) => element));
      });
      head.append(button);
    }
  }

  /** Brings steps that several findings need to where they are read, when a finding is unfolded. */
  function startRemedies(body: HTMLTableSectionElement): void {
    const unfold = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const link = target.querySelector<HTMLAnchorElement>('a[href^="#fix-"]');
      const steps = document.querySelector(`${link?.hash || '#none'} ol`);
      if (link === null || steps === null) return;
      link.parentElement?.after(steps.cloneNode(true));
      link.replaceWith(...link.childNodes);
    };
    body.addEventListener('toggle', unfold, { capture: true });
  }

  const table = document.querySelector<HTMLTableElement>('table.findings');
  const form = document.querySelector<HTMLFormElement>('form.filters');
  const body = table?.tBodies[0];
  if (table && form && body) {
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
    const columns = heads.map(({ dataset }) => dataset.column ?? '');
    const rows = [...body.rows].map((element) => rowOf(element, columns));
    startSorting(heads, body, rows);
    startFilters(form, rows);
    startRemedies(body);
  }
}
