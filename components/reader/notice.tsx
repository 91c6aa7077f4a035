/** What a reader is told when a link names something that is not on the page; shown by the script. */
export function UnknownAddressNotice({ what }: { what: string }) {
  return (
    <p className="notice" role="status" hidden>
      The link that led here names a place that is not in this {what}: it may be mistyped or cut short. Here is the
      whole {what}.
    </p>
  );
}
