import type { Signature } from '../../../errors/schema.ts';
import { library } from '../../../library.ts';
import { errorMarkdown, markdownResponse } from '../../../page-markdown.ts';

export async function getStaticPaths() {
  const { errors } = await library();
  return Object.entries(errors).map(([id, error]) => ({ params: { error: id }, props: { id, error } }));
}

export const GET = async ({ props, site }: { props: { id: string; error: Signature }; site: URL | undefined }) =>
  markdownResponse(await errorMarkdown(props.id, props.error, site));
