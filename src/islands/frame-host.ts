/**
 * For the pages of others: gives each `<iframe data-embed>` the height that its page tells. It listens to those frames
 * only, and takes nothing from them but a number.
 */
/** As `frame-height.ts` understands it. */
const ASK = 'frame-height?';
/** No tree is higher, in CSS pixels. */
const MOST = 20_000;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-embed]')];

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const height = typeof data === 'object' && data !== null && 'frameHeight' in data ? Number(data.frameHeight) : 0;
  if (!(height > 0 && height < MOST)) return;
  for (const frame of frames())
    if (frame.contentWindow === source && new URL(frame.src, location.href).origin === origin)
      frame.style.height = `${height}px`;
});
// A frame that was there before this script has told its height to nobody.
for (const frame of frames()) frame.contentWindow?.postMessage(ASK, '*');

export {};
