import type { KnownBlock } from '@slack/types';
import { Component, memo, type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import { type Block, Message, type MessageProps } from 'slack-blocks-to-jsx';
import { useLink } from '../link.js';
import { ThemeContext } from '../theme-context.js';
import { textsIn } from './texts-in.js';

// Wide tables scroll, and what scrolls must be reachable by keyboard.
const SCROLLABLE = { role: 'group', 'aria-label': 'Table', tabIndex: 0, className: 'wide' };

interface LibraryBlockProps {
  block: KnownBlock;
  /** The text of the whole message. */
  fallback: string;
}

// The library would remove the colons of "chef.yaml:10:5".
const HOOKS: MessageProps['hooks'] = {
  emoji: (emoji, draw) => (draw(emoji) === emoji.name ? `:${emoji.name}:` : draw(emoji)),
};

/** A block as the library draws it. Where the library fails or draws nothing, the block's texts, marked as such. */
export function LibraryBlock({ block, fallback }: LibraryBlockProps) {
  const { state } = useLink();
  const theme = useContext(ThemeContext);
  const names = { users: state.people, channels: state.channels.map(({ id, name }) => ({ id, name })) };
  const drawn = useRef<HTMLDivElement>(null);
  const [isBlank, setBlank] = useState(false);
  useLayoutEffect(() => {
    const { current } = drawn;
    if (current && !isVisible(current)) setBlank(true);
  }, []);
  const asText = <AsText block={block} fallback={fallback} />;
  if (isBlank) return asText;
  return (
    <IfItFails instead={asText}>
      <div ref={drawn} {...(block.type === 'table' ? SCROLLABLE : {})}>
        <Drawn block={JSON.stringify(block, withoutVerbatim)} names={JSON.stringify(names)} theme={theme} />
      </div>
    </IfItFails>
  );
}

/** The library takes "verbatim" for text without markup. In Slack it only makes no links of names and addresses. */
function withoutVerbatim(key: string, value: unknown): unknown {
  return key === 'verbatim' ? undefined : value;
}

interface DrawnProps {
  /** As JSON, which stays equal when the page receives the whole state again. */
  block: string;
  names: string;
  theme: 'light' | 'dark';
}

/** Drawing is slow, so it happens only when something has changed. */
const Drawn = memo(({ block, names, theme }: DrawnProps) => (
  <Message
    blocks={[JSON.parse(block) as Block]}
    logo=""
    name=""
    theme={theme}
    data={JSON.parse(names)}
    hooks={HOOKS}
    withoutWrapper
  />
));

function isVisible(drawn: HTMLElement): boolean {
  return (
    drawn.textContent !== '' ||
    drawn.querySelector('img, svg, hr, video, iframe, [class*="divider"]') !== null
  );
}

function AsText({ block, fallback }: LibraryBlockProps) {
  const texts = textsIn(block).join('\n');
  return (
    <div className="as-text">
      <p className="mark">{block.type} as text: this page cannot draw it</p>
      <p>{texts === '' ? fallback : texts}</p>
    </div>
  );
}

class IfItFails extends Component<{ instead: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
