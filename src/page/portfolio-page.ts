/** The portfolio as one self-contained page in the look of the documents; it loads nothing and runs nothing. */
import type { Portfolio } from '../portfolio/portfolio.generated.ts';
import { portfolioTitle, portfolioView } from '../sections/portfolio.ts';
import { CONTENT_POLICY_META } from './content-policy.ts';
import { fontFaces } from './font-faces.ts';
import { loadTemplates } from './templates.ts';
import type { Theme } from './theme.ts';
import { withVisibleText } from './visible-text.ts';

/** The page. `theme` has the fonts that serve every character of the portfolio. */
export async function portfolioPage(portfolio: Portfolio, theme: Theme): Promise<string> {
  const templates = await loadTemplates(theme.templates);
  const brand = withVisibleText(theme.brand);
  const body = templates.render('portfolio/page', portfolioView(withVisibleText(portfolio), brand));
  const title = templates.escape(portfolioTitle(brand));
  return (
    `<!doctype html>\n<html lang="en">\n<head>\n` +
    `${CONTENT_POLICY_META}\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${title}</title>\n<style>\n${fontFaces(theme.fonts, title + body)}${theme.css}\n</style>\n</head>\n` +
    `<body>\n${body}</body>\n</html>\n`
  );
}
