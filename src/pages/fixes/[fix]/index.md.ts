import { library, type FixEntry } from '../../../library.ts';
import { fixMarkdown, markdownResponse } from '../../../page-markdown.ts';

export async function getStaticPaths() {
  const { fixes } = await library();
  return fixes.map((fix) => ({ params: { fix: fix.id }, props: { fix } }));
}

export const GET = async ({ props, site }: { props: { fix: FixEntry }; site: URL | undefined }) =>
  markdownResponse(await fixMarkdown(props.fix, site));
