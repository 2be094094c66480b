// What the server knows of an article besides its annotations.

/** The text as it is now. */
export async function articleText(articleId) {
  const answer = await fetch(`/api/articles/${encodeURIComponent(articleId)}`, { headers: { Accept: 'application/json' } });
  return (await answer.json()).text;
}

/** The body that the program would suggest for a span, or null where it has no idea. */
export async function suggested(articleId, type, span) {
  const query = new URLSearchParams({ start: span.begin, end: span.end, type });
  const answer = await fetch(`/articles/${encodeURIComponent(articleId)}/suggestion?${query}`).catch(() => null);
  return answer?.ok && answer.status !== 204 ? await answer.json() : null;
}

/** Shows the text and the fact sheet as they are now, and the revision that other forms of the page are based on. */
export async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of ['article-checks', 'article-text', 'article-facts']) {
    document.getElementById(id)?.replaceChildren(...page.getElementById(id).childNodes);
  }
  const revision = page.querySelector('input[name=revision]')?.value;
  document.querySelectorAll('input[name=revision]').forEach((input) => (input.value = revision ?? input.value));
}
