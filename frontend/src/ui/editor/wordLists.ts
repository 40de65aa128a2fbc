const IN_LIST = /mso-list:\s*l(\d+)\s+level(\d+)/i;
const NUMBERED = /^\s*\(?(\d+|[a-z]|[ivxlcdm]+)[.)]/i;

interface Line {
  element: Element;
  list: string;
  level: number;
  ordered: boolean;
  start: number;
}

/** Word writes lists as paragraphs that begin with a drawn bullet or number: they become lists again. */
export function listsFromWord(body: HTMLElement): void {
  let run: Line[] = [];
  const paragraphs = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')];
  for (const element of paragraphs) {
    const line = element.localName === 'p' ? lineOf(element) : null;
    const last = run.at(-1);
    if (line && last && !follows(last, line)) {
      build(run);
      run = [];
    }
    if (line) run.push(line);
    else {
      build(run);
      run = [];
    }
  }
  build(run);
}

function follows(last: Line, { element, list }: Line): boolean {
  return last.element.nextElementSibling === element && last.list === list;
}

function lineOf(element: Element): Line | null {
  const [, list, level] = (element.getAttribute('data-style') ?? '').match(IN_LIST) ?? [];
  if (!list || !level) return null;
  const drawn = [...element.querySelectorAll('[data-style]')].find((inside) =>
    /mso-list:\s*ignore/i.test(inside.getAttribute('data-style') ?? ''),
  );
  const [, number] = drawn?.textContent?.match(NUMBERED) ?? [];
  const start = Number(number ?? 1) || 1;
  drawn?.remove();
  return { element, list, level: Number(level), ordered: number !== undefined, start };
}

/** One list, its deeper lines in lists of their own under the line before them. */
function build(run: readonly Line[]): void {
  const [first] = run;
  if (!first) return;
  const place = document.createElement('div');
  first.element.before(place);
  const open: { level: number; list: Element }[] = [];
  for (const line of run) {
    while ((open.at(-1)?.level ?? 0) > line.level) open.pop();
    if (open.at(-1)?.level !== line.level) {
      const list = document.createElement(line.ordered ? 'ol' : 'ul');
      if (line.ordered && line.start > 1) list.setAttribute('start', String(line.start));
      (open.at(-1)?.list.lastElementChild ?? place).append(list);
      open.push({ level: line.level, list });
    }
    const item = document.createElement('li');
    item.append(...line.element.childNodes);
    line.element.remove();
    open.at(-1)?.list.append(item);
  }
  place.replaceWith(...place.childNodes);
}
