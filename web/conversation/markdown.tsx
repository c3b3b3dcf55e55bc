// biome-ignore-all lint/suspicious/noArrayIndexKey: the parts of a parsed text have no other identity, and are drawn anew as a whole
import { type Block, type Inline, parseReply } from '../../contract/reply-markdown.ts';

/** A reply's text as elements: nothing of it is ever read as HTML. */
export function Markdown(props: { text: string }) {
  return (
    <div className="grid gap-2">
      {parseReply(props.text).map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'code') return <pre className="overflow-x-auto font-mono text-[13px]">{block.text}</pre>;
  if (block.kind !== 'list') {
    return (
      <p className={block.kind === 'heading' ? 'font-semibold' : undefined}>
        <Parts parts={block.children} />
      </p>
    );
  }
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Parts parts={item} />
    </li>
  ));
  if (!block.ordered) return <ul className="list-disc pl-5">{items}</ul>;
  return (
    <ol start={block.start} className="list-decimal pl-5">
      {items}
    </ol>
  );
}

function Parts({ parts }: { parts: Inline[] }) {
  return parts.map((part, index) => <Part key={index} part={part} />);
}

function Part({ part }: { part: Inline }) {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'break') return <br />;
  if (part.kind === 'code') return <code className="font-mono text-[13px]">{part.text}</code>;
  if (part.kind === 'citation') return <sup className="text-accent-text">[{part.number}]</sup>;
  const inner = <Parts parts={part.children} />;
  if (part.kind !== 'link') return part.kind === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>;
  return (
    <a href={part.url} target="_blank" rel="noopener noreferrer" className="text-accent-text underline">
      {inner}
    </a>
  );
}
