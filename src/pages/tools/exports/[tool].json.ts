import { addresses } from '../../../export/address.ts';
import { macrosOf } from '../../../export/macros.ts';
import { jsonOf, TOOLS, type Tool } from '../../../export/tools.ts';
import { base, library } from '../../../library.ts';

export const getStaticPaths = () => TOOLS.map((tool) => ({ params: { tool: tool.id }, props: { tool } }));

export const GET = async ({ props, site }: { props: { tool: Tool }; site: URL | undefined }) => {
  const { fixes, site: words } = await library();
  return Response.json(jsonOf(props.tool, macrosOf(fixes, words, addresses(base, site))));
};
