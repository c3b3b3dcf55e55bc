// biome-ignore-all lint/suspicious/noArrayIndexKey: the parts of a parsed text have no other identity, and are drawn anew as a whole
import type { MessageView } from '../../contract/index.ts';
import { type Block, type Inline, parseReply } from '../../contract/reply-markdown.ts';
import { fill } from '../texts/index.ts';
import { SourceLink } from './source-link.tsx';
import { useView } from './view.ts';

type Citations = MessageView['citations'];

/** A reply's text as elements: nothing of it is ever read as HTML. */
export function Markdown(props: { text: string; citations: Citations }) {
  return (
    <div class="markdown">
      {parseReply(props.text).map((block, index) => (
        <BlockView key={index} block={block} citations={props.citations} />
      ))}
    </div>
  );
}

function BlockView(props: { block: Block; citations: Citations }) {
  const { block, citations } = props;
  if (block.kind === 'code') return <pre>{block.text}</pre>;
  if (block.kind !== 'list') {
    return (
      <p class={block.kind}>
        <Parts parts={block.children} citations={citations} />
      </p>
    );
  }
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Parts parts={item} citations={citations} />
    </li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

function Parts(props: { parts: Inline[]; citations: Citations }) {
  return (
    <>
      {props.parts.map((part, index) => (
        <Part key={index} part={part} citations={props.citations} />
      ))}
    </>
  );
}

function Part(props: { part: Inline; citations: Citations }) {
  const { part, citations } = props;
  if (part.kind === 'text') return <>{part.text}</>;
  if (part.kind === 'break') return <br />;
  if (part.kind === 'code') return <code>{part.text}</code>;
  if (part.kind === 'citation') return <Mark number={part.number} citations={citations} />;
  const inner = <Parts parts={part.children} citations={citations} />;
  if (part.kind === 'link') return <SourceLink url={part.url}>{inner}</SourceLink>;
  return part.kind === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>;
}

/** `[1]` in the text leads to the article, or is left as it is when the reply has no such source. */
function Mark(props: { number: number; citations: Citations }) {
  const { texts } = useView();
  const citation = props.citations.find((each) => each.number === props.number);
  if (!citation?.url) return <span>[{props.number}]</span>;
  const { number, title, url } = citation;
  return (
    <SourceLink class="mark-link" url={url} label={fill(texts.source, { number, title })} title={title}>
      {number}
    </SourceLink>
  );
}
