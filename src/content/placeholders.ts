/** What stubs say where a writer has not said anything yet. None of it is for readers, with the mark before it or without. */
export const PLACEHOLDERS: readonly string[] = [
  ...['One sentence that answers the title.', 'what people type', 'what else they type', 'what people paste'],
  ...['First heading', 'Say what to do when it goes wrong:', 'One or two sentences without figures.'],
  ...['What a support agent sends: 60 to 140 words', 'The first sign.', 'The second sign.'],
  ...['Do the first thing.', 'Do the second thing.', 'Where, and what to see.'],
  ...['The tempting wrong move, and why it hurts.', 'What the reader sees.'],
  ...['What it may be instead, and what to collect for support.', 'What is asked, in which order, and why.'],
  ...['What it means, in one or two sentences.', 'What it proves.', 'What it does not prove.'],
  ...['The thing that fixes it', 'The thing that does not fix it', 'Its words, as they appear there.'],
];
