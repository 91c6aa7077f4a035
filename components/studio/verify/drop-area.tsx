import { type DragEvent, type ReactNode, useRef, useState } from 'react';

/** A part of the page that takes files, by dropping or by choosing them. */
export function DropArea({
  choose,
  onFiles,
  children,
}: {
  /** Words on the button. */
  choose: string;
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same by keys
    <div
      className={isOver ? 'drop-area drop-over' : 'drop-area'}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      <button type="button" className="tool-button" onClick={() => input.current?.click()}>
        {choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={choose}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
