interface BannerProps {
  isConnected: boolean;
  theme: 'light' | 'dark';
  switchTheme(): void;
  width: string;
  setWidth(width: string): void;
  inspects: string;
  setInspects(inspects: string): void;
}

/** Says what this is, and holds the switches of the page itself. */
export function Banner(props: BannerProps) {
  const { isConnected, theme, switchTheme, width, setWidth, inspects, setInspects } = props;
  const isPhone = width === 'phone';
  const isOpen = inspects === 'open';
  return (
    <header className="banner">
      <p>
        <strong>This is not Slack.</strong> <span>A local stand-in, on this machine only. </span>
        <span className={isConnected ? 'connected' : 'unconnected'}>
          {isConnected ? 'Bot connected' : 'Bot not connected'}
        </span>
      </p>
      <div className="switches">
        <button type="button" aria-pressed={theme === 'dark'} onClick={switchTheme}>
          Dark
        </button>
        <button type="button" aria-pressed={isPhone} onClick={() => setWidth(isPhone ? 'desktop' : 'phone')}>
          Phone
        </button>
        <button type="button" aria-pressed={isOpen} onClick={() => setInspects(isOpen ? 'closed' : 'open')}>
          Inspector
        </button>
      </div>
    </header>
  );
}
