import { addresses } from '../../../export/address.ts';
import { csv } from '../../../content/csv.ts';
import { macrosOf } from '../../../export/macros.ts';
import { tableOf, TOOLS, type Tool } from '../../../export/tools.ts';
import { base, library } from '../../../library.ts';

export const getStaticPaths = () => TOOLS.map((tool) => ({ params: { tool: tool.id }, props: { tool } }));

export const GET = async ({ props, site }: { props: { tool: Tool }; site: URL | undefined }) => {
  const { fixes, site: words } = await library();
  const table = tableOf(props.tool, macrosOf(fixes, words, addresses(base, site)));
  return new Response(csv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
