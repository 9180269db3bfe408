/** The help desks for which the replies are written out: their own names for things, and what was read of each. */
import type { Macro } from './macros.ts';

/** What was read to learn how replies get in. */
export interface Read {
  title: string;
  url: string;
  /** In whose words, and how much of it. */
  how: string;
}

export interface Tool {
  /** The name of its files. */
  id: string;
  name: string;
  /** What it calls replies that are kept. */
  calls?: string;
  /** Column → what stands in it. The names are the tool's own where they are known. */
  columns: Readonly<Record<string, (macro: Macro) => string>>;
  /** The JSON, where it is more than the rows of the table. */
  json?: (macros: readonly Macro[]) => unknown;
  /** The call that a program makes to add them. */
  call?: string;
  /** How the replies get in, as far as that is known. */
  way: string;
  /** None for what belongs to no tool. */
  read?: Read;
  /** What could not be found out. */
  unknown?: string;
}

/** The day on which all of this was read. */
export const READ_ON = '2026-11-26';

const title = (macro: Macro): string => macro.title;

export const TOOLS: readonly Tool[] = [
  {
    id: 'zendesk',
    name: 'Zendesk',
    calls: 'macros',
    columns: { title, description: ({ summary }) => summary, comment_value: ({ text }) => text },
    json: (macros) =>
      macros.map((macro) => ({
        macro: {
          title: macro.title,
          description: macro.summary,
          actions: [{ field: 'comment_value', value: macro.text }],
        },
      })),
    call: 'POST /api/v2/macros',
    way: 'A program adds them, one call for each. Each item of the JSON is the body of one call, “Create Macro”. The CSV has the same texts under the same names, to copy from.',
    read: {
      title: 'Zendesk developer docs: Macros',
      url: 'https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/',
      how: 'Parts of a stored copy of the page and of its list of actions.',
    },
    unknown: 'We found no way to import macros from a file.',
  },
  {
    id: 'intercom',
    name: 'Intercom',
    calls: 'macros, or saved replies',
    columns: { name: title, body_text: ({ text }) => text },
    json: (macros) => macros.map((macro) => ({ name: macro.title, body: macro.html, body_text: macro.text })),
    way: 'Copy them by hand. Both files have the names that its reference gives to the parts of a macro.',
    read: {
      title: 'Intercom developer docs: Macros',
      url: 'https://developers.intercom.com/docs/references/preview/rest-api/api.intercom.io/macros',
      how: 'A stored copy of the preview version. It describes two calls, one to list macros and one to read them. It does not describe one that adds a macro.',
    },
    unknown: 'We found no way to import macros from a file.',
  },
  {
    id: 'freshdesk',
    name: 'Freshdesk',
    calls: 'canned responses',
    columns: { title, content_html: ({ html }) => html },
    json: (macros) => ({
      // 1 is “only me”, which needs no folder: the number of a folder is known to its owner alone.
      canned_responses: macros.map((macro) => ({ title: macro.title, content_html: macro.html, visibility: 1 })),
    }),
    call: 'POST /api/v2/canned_responses/create_multiple',
    way: 'A program adds them all in one call, and the JSON is its body. Then only the person who makes the call sees the replies. For all agents, set visibility to 0 and add the folder_id of your folder to each. Use the CSV to copy from.',
    read: {
      title: 'One: Bulk Create Canned Responses',
      url: 'https://www.withone.ai/knowledge/freshdesk/conn_mod_def%3A%3AGJ2hZj9_dv8%3A%3AYPkGiVDFRPix2J0zcprREg',
      how: 'A stored copy of what another company says about the call. We could not open Freshdesk’s own page.',
    },
    unknown: 'We found no way to import them from a file, and do not know how many one call takes.',
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    calls: 'snippets',
    columns: { name: title, text: ({ text }) => text },
    way: 'Copy them by hand. The names of the columns are ours.',
    read: {
      title: 'HubSpot knowledge base: snippets',
      url: 'https://knowledge.hubspot.com/ja/conversations/use-snippets',
      how: 'The beginning of a stored copy in Japanese. It says what snippets are and who can make them.',
    },
    unknown: 'We could not check the names of its fields, how long a text may be, or whether a file can be imported.',
  },
  {
    id: 'replies',
    name: 'Any other tool',
    columns: {
      id: ({ id }) => id,
      title,
      cause: ({ cause }) => cause,
      summary: ({ summary }) => summary,
      reply: ({ text }) => text,
      reply_html: ({ html }) => html,
      address: ({ url }) => url,
    },
    way: 'Everything we have for each reply, under names of our own.',
  },
];

/** The table of a tool, the names of its columns first. */
export function tableOf({ columns }: Tool, macros: readonly Macro[]): string[][] {
  return [Object.keys(columns), ...macros.map((macro) => Object.values(columns).map((column) => column(macro)))];
}

/** What the JSON of a tool holds: its own form, or the rows of its table by the names of their columns. */
export function jsonOf(tool: Tool, macros: readonly Macro[]): unknown {
  return (
    tool.json?.(macros) ??
    macros.map((macro) =>
      Object.fromEntries(Object.entries(tool.columns).map(([name, column]) => [name, column(macro)])),
    )
  );
}
