/** Width and height of the cards that go with pages where they are shared, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
