import type { APIRoute } from 'astro';
import { apiResponse } from '../../api.ts';
import { plainReply, replyOfFix } from '../../content/reply.ts';
import { addresses } from '../../export/address.ts';
import { base, href, library } from '../../library.ts';

export const GET: APIRoute = async ({ site: address }) => {
  const { fixes, site } = await library();
  const whole = addresses(base, address);
  return apiResponse(
    fixes.map(({ id, data }) => ({
      id,
      url: href(`/fixes/${id}/`),
      title: data.title,
      cause: data.cause,
      summary: data.summary,
      who: data.who,
      decides: data.decides ?? null,
      retry: data.retry,
      wait: data.wait ?? null,
      steps: data.steps,
      reply: plainReply(replyOfFix(data, site, `/fixes/${id}/`, whole)).trim(),
      replyMarkdown: replyOfFix(data, site, `/fixes/${id}/`, href),
      facts: data.facts,
      reviewed: data.reviewed,
    })),
  );
};
