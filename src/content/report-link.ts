/** The link by which a reader tells that something is wrong: an address of the site’s owner, filled in. */

/** What is told of a page. */
export interface PageVersion {
  /** Its path without the base, `/fixes/x/`. */
  page: string;
  /** The day of its text, YYYY-MM-DD, where it has one. */
  revision: string | undefined;
}

export interface ReportLink {
  href: string;
  /** What stands before answers that are added at its end, themselves escaped. */
  answers: string;
  /** Where it leads, to be named to readers. */
  place: string;
}

/**
 * @param report an address of `https:`, which gets a query, or of `mailto:`, which gets a subject and a body
 * @param version the page on which the link stands
 */
export function reportLink(report: string, { page, revision }: PageVersion): ReportLink {
  const told = Object.entries({ page, revision }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const url = new URL(report);
  if (url.protocol === 'mailto:') {
    const body = told.map((pair) => pair.join(': ')).join('\r\n');
    return {
      href: `${report}?subject=${encodeURIComponent(page)}&body=${encodeURIComponent(body)}`,
      answers: encodeURIComponent('\r\nanswers: '),
      place: url.pathname,
    };
  }
  for (const [name = '', value = ''] of told) url.searchParams.append(name, value);
  return { href: url.href, answers: '&answers=', place: url.host };
}
