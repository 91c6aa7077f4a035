/** The security policy of a single file: its own code and data, each named by its hash, and no connection of any kind. */

const CODE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The policy that lets through the scripts and styles that a page holds, and nothing more. Reads HTML as React writes it.
 * Needs the Web Crypto of a secure context.
 */
export async function policyOf(html: string): Promise<string> {
  const code = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes = '', content = ''] of html.matchAll(CODE)) {
    if (name === 'style') code.style.add(content);
    else if (!attributes.includes('type="application/')) code.script.add(content);
  }
  return [
    "default-src 'none'",
    ['script-src', ...(await Promise.all(Array.from(code.script, hashOf)))].join(' '),
    ['style-src', ...(await Promise.all(Array.from(code.style, hashOf)))].join(' '),
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
