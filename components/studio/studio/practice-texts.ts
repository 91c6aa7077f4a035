/** A short interview and an essay about it, of the shapes that people give: nobody ever sees them. */

export const PRACTICE_INTERVIEW = `The lock keeper

An interview, recorded on 3 May 2024.

Ada Quill: Thank you for having us here. How long have you looked after this lock?

Tom Ferry: It was twenty-two years in April. My father had it before me, you know, and I used to run along the towpath with the windlass when a boat came in the night. We counted 140 boats a week then; now it’s closer to 30.

Ada Quill: And what became of the others?

Tom Ferry: Well, the works closed, and the coal went by road. I don’t think anybody decided it. The water is the same water, it just has less to carry.

We still open at six, every morning, whether anybody comes or not.

Ada Quill: Somebody said to me that “a lock without boats is a pond.” Is that how you see it?

Tom Ferry: A pond doesn’t have to be ready. That’s the whole difference, I mean, you grease the gates and you read the gauge and you write it down, and then perhaps there is a boat.
`;

export const PRACTICE_ESSAY = `Ready for a boat

Tom Ferry has kept his lock for “twenty-two years”, and he still opens “at six, every morning, whether anybody comes or not.”

> The water is the same water, it just has less to carry.

That is the sentence I came home with. Nobody, he says, “ever decided it”, and the coal “went by rail” all the same.

"A pond doesn’t have to be ready. … you grease the gates and you read the gauge and you write it down, and then perhaps there is a boat."

One could call it “the patience of iron gates and cold hands”. He would not.
`;
