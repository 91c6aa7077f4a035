'use client';

/** What a reader sees when a page's script fails where it should not. */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <main className="shelf" id="page:text">
      <header className="shelf-head">
        <h1>This page did not come up as it should</h1>
        <p>
          Something failed in the browser, not in the text. <a href="/">All interviews</a> are still there, or this page
          can be tried again.
        </p>
        <p>
          <button type="button" className="text-button" onClick={reset}>
            Try again
          </button>
        </p>
      </header>
    </main>
  );
}
