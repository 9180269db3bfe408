import { drawPreview, PREVIEW_KINDS, type PreviewKind } from '../../export/preview.ts';

/** They are named by absolute addresses alone, so there are none where the public address is not known. */
export const getStaticPaths = () => (import.meta.env.SITE ? PREVIEW_KINDS.map((kind) => ({ params: { kind } })) : []);

export const GET = ({ params: { kind } }: { params: { kind: PreviewKind } }) =>
  new Response(new Uint8Array(drawPreview(kind)), { headers: { 'Content-Type': 'image/png' } });
