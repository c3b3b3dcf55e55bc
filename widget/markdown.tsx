// biome-ignore-all lint/suspicious/noArrayIndexKey: the parts of a parsed text have no other identity, and are drawn anew as a whole
import type { ComponentChildren } from 'preact';
import type { MessageView } from '../contract/index.ts';
import { type Block, type Inline, parseReply } from '../contract/reply-markdown.ts';
import { toAddress } from './citations.tsx';
import { fill } from './texts/index.ts';
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
  if (part.kind === 'link') return <OutLink url={part.url}>{inner}</OutLink>;
  return part.kind === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>;
}

function OutLink(props: { url: string; children: ComponentChildren }) {
  const { host } = useView();
  const address = toAddress(props.url, host);
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}

/** `[1]` in the text leads to the article, or is left as it is when the reply has no such source. */
function Mark(props: { number: number; citations: Citations }) {
  const { host, texts } = useView();
  const citation = props.citations.find((each) => each.number === props.number);
  const address = toAddress(citation?.url, host);
  if (!citation || !address) return <span>[{props.number}]</span>;
  const label = `${fill(texts.source, { number: citation.number, title: citation.title })} (${texts.newTab})`;
  return (
    <a
      class="mark-link"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={citation.title}
    >
      {citation.number}
    </a>
  );
}
