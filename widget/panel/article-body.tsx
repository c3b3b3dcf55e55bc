// biome-ignore-all lint/suspicious/noArrayIndexKey: the parts of a parsed text have no other identity, and are drawn anew as a whole
import { Markdown } from './markdown.tsx';
import { splitArticle } from './split-article.ts';

/** The text of a part of an article: tables, and between them what a reply may hold as well. */
export function ArticleBody({ markdown }: { markdown: string }) {
  const parts = splitArticle(markdown);
  return (
    <>
      {parts.map((part, index) => {
        if (part.kind === 'heading') return <h4 key={index}>{part.text}</h4>;
        if (part.kind === 'text') return <Markdown key={index} text={part.text} citations={[]} />;
        const [head = [], ...rows] = part.rows;
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area has to be reachable by keyboard
          <div key={index} class="table" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {head.map((cell, column) => (
                    <th key={column} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, line) => (
                  <tr key={line}>
                    {row.map((cell, column) => (
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </>
  );
}
