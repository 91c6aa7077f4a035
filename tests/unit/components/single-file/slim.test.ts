import { describe, expect, it } from 'vitest';
import { slim } from '@/components/single-file/slim';

describe('slim', () => {
  it.each([
    ['a plain value', '<p class="note" id="x:y">', '<p class=note id=x:y>'],
    ['a value of several words', '<p class="note lit">', '<p class="note lit">'],
    ['an empty value', '<p data-x="">', '<p data-x>'],
    ['the last value of a drawn element', '<path fill="red" d="M0,3H6"></path>', '<path fill=red d="M0,3H6"/>'],
    ['an address that ends in a slash', '<a href="https://gloss.example/">', '<a href="https://gloss.example/">'],
    ['a paragraph before another', '<p>one</p><p>two</p>', '<p>one<p>two</p>'],
    ['a paragraph before words', '<b><p>one</p> two</b>', '<b><p>one</p> two</b>'],
    ['a short name', '<a href="#~1/" id="~1/x">', '<a href="#~1/" id=~1/x>'],
    ['a table', '<table><tr><th>a</th><td>b</td></tr></table>', '<table><tr><th>a<td>b</table>'],
    ['a list', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
    ['what a script holds', '<script>a="b"</script>', '<script>a="b"</script>'],
    ['one language', '<p lang="en" dir="ltr">', '<p>'],
    ['two languages', '<p lang="en"><p lang="de">', '<p lang=en><p lang=de>'],
    [
      'a style sheet twice',
      '<style data-kept="">a{}</style><style data-kept="">a{}</style>',
      '<style data-kept="">a{}</style>',
    ],
  ])('%s', (_, html, slimmed) => {
    expect(slim(html)).toBe(slimmed);
  });
});
