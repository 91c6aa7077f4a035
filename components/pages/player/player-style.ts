/** The styles of the player and of the words that are being said, for pages that have a recording. */
export const PLAYER_STYLE = `
.player{max-width:var(--measure);margin:0 auto 2rem;padding:0 1.5rem;font:400 .875rem/1.6 var(--sans);color:var(--soft)}
.player p{margin:0}
.player-box{position:fixed;z-index:6;inset-inline-end:1rem;bottom:1rem;width:min(24rem,calc(100vw - 2rem));padding:.6rem .8rem;border:1px solid var(--rule);border-radius:6px;background:var(--paper);box-shadow:0 4px 18px rgb(0 0 0/.15)}
.player-box[hidden],.player-start[hidden]{display:none}
.player-frame :is(audio,video,iframe){display:block;width:100%;border:0}
.player-frame :is(video,iframe){aspect-ratio:16/9}
.player-button{min-height:2rem;padding:0 .6rem;border:1px solid var(--rule);border-radius:4px;background:0 0;color:var(--ink);font:500 .8rem var(--sans);cursor:pointer}
.player-button:hover{border-color:currentColor}
.player-tools{display:flex;flex-wrap:wrap;gap:.35rem;margin-top:.5rem}
.player .player-keys{margin-top:.35rem;font-size:.75rem}
.player-frame audio{height:2.5rem}
@media (hover:none){.player-keys{display:none}}
.player-says:empty{display:none}
.passage.voiced::before{content:'';position:absolute;inset-inline-start:-1rem;top:.45rem;bottom:.45rem;width:2px;background:var(--accent)}
::highlight(voice){background-color:var(--wash-chosen);color:var(--ink)}
.timecode a{color:inherit;text-decoration-color:transparent}
.timecode a:is(:hover,:focus-visible){text-decoration-color:currentColor}
@media print{.player{display:none}}
`
  .trim()
  .replace(/\n/g, '');
