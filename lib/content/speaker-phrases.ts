/**
 * Turns of English talk that tell who asks and who answers. Apostrophes are expected to be typographic (’), letters in
 * any case. Each list is one pattern; `\w` and the like mean what they mean in regular expressions.
 */
import { classOfCharacters, DOUBLE_OPENING } from '../text/quotation-marks';
import { QUESTION_ENDING } from '../text/sentence-ends';

function anyOf(
  phrases: readonly string[],
  { flags = 'i', before = String.raw`\b`, after = String.raw`\b` } = {},
): RegExp {
  return new RegExp(`${before}(?:${phrases.join('|')})${after}`, flags);
}

const sentenceStart = `^${classOfCharacters(DOUBLE_OPENING)}?`;

/** A question that asks for nothing but a nod: `… , right?` */
export const tagQuestion = anyOf(
  [
    String.raw`(?:^|\s)right`,
    String.raw`(?:^|,\s*)(?:you know|you see|okay|ok|yeah|no|huh|eh|isn’t it|doesn’t it|don’t you think)`,
  ],
  { flags: 'iu', before: '', after: QUESTION_ENDING },
);

/** Uses of `you` that speak to nobody. */
export const fillers = anyOf(
  [
    String.raw`\byou know what i mean\b`,
    String.raw`\bthank you\b`,
    String.raw`\bif you (?:will|like)\b`,
    String.raw`\bmind you\b`,
    String.raw`(?:^|[,—–])\s*you (?:know|see)\b`,
    String.raw`\byou (?:know|see)(?=\s*,)`,
  ],
  { flags: 'gi', before: '', after: '' },
);

/** The one spoken to. */
export const listener = anyOf(['you', 'your', 'yours', 'yourself']);

/** Checks whether the listener was understood. */
export const checksUnderstanding = anyOf([
  'am i (?:right|on|missing|hearing|reading|wrong)',
  'is (?:that|it) (?:right|fair|correct|true)',
  'fair to say',
  'have i got',
  'do i have that',
  'how so',
]);

/** A question that the speaker puts to themselves, or that others are quoted with. */
export const rhetoricalQuestion = anyOf([
  'what (?:would|can|should|could|do|did|had|have|am|was) i',
  'why (?:do|did|would|am|was) i',
  'how (?:do|did|would|could|can|should) (?:i|we)',
  '(?:you|one|we) (?:have|has|need|got) to ask',
  '(?:i|we) (?:ask|asked|say|said|thought|wondered)',
  'the question is',
  String.raw`(?:people|they|he|she|everyone|everybody|someone) (?:\w+ ){0,2}(?:like|say|says|said|ask|asks|asked|saying|asking)`,
  'it(?:’s| was| is) like',
]);

/** The speaker’s own answer to a question just put. */
export const answersOneself = anyOf(['and (?:the|my) answer (?:is|was)']);

/** Tells the listener about themselves, as one does before asking. */
export const tellsListener = anyOf(
  [
    String.raw`${sentenceStart}(?:so|but|and|well|now|then|obviously|clearly)?,?\s*you(?:’(?:re|ve|d)| are| were| have| had| do| did| sound| seem| look)`,
    String.raw`\byou(?:’ve| have| had) (?:\w+ly )?(?:been|said|called|made|had|got|done|\w+ed)`,
    String.raw`\byou (?:were|said|wrote|told|spoke|grew|took|made|gave|left|won|lost|built|began|chose|\w{3,}ed)`,
    String.raw`\byour (?:new|own|latest|first|book|company|team|work|career|announcement|film|album|research|time|life|paper|father|mother|family|job)`,
  ],
  { before: '' },
);

/** Welcomes, thanks, announces questions and topics, closes. */
export const hosts = anyOf([
  '(?:thanks?|thank you)(?: so much| very much)? for (?:joining|coming|being|talking|speaking|doing|taking|your time|making)',
  'welcome(?: back)?',
  '(?:happy|glad|great|good|pleased|delighted|lovely) to have you',
  'my guest',
  'joining (?:us|me)',
  'our (?:listeners|viewers|audience|next question)',
  '(?:we|i)(?:’ll| will) (?:get|come|turn|return|be) (?:back )?(?:to|right back|watching)',
  'be watching',
  'before (?:we|i|you) (?:go|finish|close|end|wrap|let you)',
  '(?:last|final|next|first|different|another|one more|follow-?up|quick) (?:question|topic)',
  'i (?:(?:do|did|just|really|also|know|still) )*(?:want|wanted|have|got|need|(?:would|’d) (?:like|love)) to (?:ask|turn|talk about|push|move|come back|go back|start|begin)',
  'i’d (?:like|love) to ask',
  '(?:let me|can i|may i|could i|let’s) (?:ask|push|turn|start|begin|move|talk|take|go back|pick up|switch|come back|stay)',
  '(?:tell|walk|take|remind) (?:us|me)',
  'talk (?:to us |to me |a (?:little|bit) )?(?:more )?about (?:that|how|what|why|your)',
  'i(?:’m| am) (?:curious|wondering)',
  'i have (?:a|one|two) questions?',
  'questions? (?:for|from) ',
  '(?:out of|run out of|have) time',
  'have to (?:go|close)',
  'good (?:morning|evening|afternoon)',
  '(?:over|back) to you',
]);

/** Thanks for the invitation, praises the question, asks to be heard. */
export const isHosted = anyOf(
  [
    String.raw`(?:thanks?|thank you)(?: so much| very much)?(?:, \p{L}+,?)? for (?:having|inviting) (?:me|us)`,
    '(?:happy|glad|great|good|pleased|pleasure|delighted) to be here',
    '(?:good|great|fair|interesting|tough|hard|excellent|big) question',
    '(?:may|can|could) i (?:just )?(?:add|answer|respond|reply|jump in|come in)',
  ],
  { flags: 'iu' },
);

/** Begins as one who was asked. */
export const opensAnswering = anyOf(
  [
    'yeah|yes|yep|yup|no|nope|well|sure|absolutely|exactly|definitely|certainly|of course|totally|indeed|honestly',
    '(?:so )?look|so yeah|right|oh|not really',
    'i (?:think|mean|guess|would say|do|did|don’t think)',
    'in my',
    'that’s (?:right|true|correct|fair)',
    'it’s (?:funny|interesting|hard|a)',
  ],
  { before: sentenceStart },
);

/** Gives an opinion or an account of their own. */
export const accounts = anyOf([
  'i (?:think|mean|guess|believe|feel|felt|remember|thought|grew|started|used|learned|decided|realised|realized|want|wanted|love|loved|view|always|never|just|actually|really)',
  'i’m (?:obviously|very|really|not|always|excited)',
  'my (?:view|guess|sense|mother|father|parents|wife|husband|team|own|first|whole|job|hope)',
  String.raw`we’(?:re|ve) (?:\w+ )?(?:building|working|doing|seeing|trying|going|got|kind|already|also|very)`,
  'we (?:have|built|started|decided|found|had|did|used|think|want|wanted|were)',
]);

/** Begins as one who goes on. */
export const opensGoingOn = anyOf(
  ['and|but|so|because|or|also|then|plus|though|which|just|once|anyway|anyhow', 'the other', 'that’s why'],
  { before: sentenceStart },
);
