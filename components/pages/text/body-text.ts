/**
 * Class of an element that holds words of the text and has an id made from them.
 *
 * The reader modes of browsers judge an element by its class and id, and drop what they take for comments, sharing or
 * menus: an id that begins with such a word would lose its passage. This name outweighs it.
 */
export const BODY_TEXT = 'body-text';
