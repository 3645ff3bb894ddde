/**
 * What in the value of a field is shown as it is written, though its writer may have meant a mark;
 * null where there is nothing. The rest of a sentence that begins with the field's name.
 */
export function doubtOfValue(value: string): string | null {
  if (/^[“„‘«].*[”“’»]$/u.test(value) && !/^.+[“”„].+$/u.test(value.slice(1, -1))) {
    return `stands in curly quotation marks, which are shown. Use straight ones (\`"\`) if they only hold the value together.`;
  }
  if (/^http:\/\//i.test(value)) {
    return 'begins with `http:`. Write `https:` if the page can be reached so.';
  }
  const entity = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i.exec(value)?.[0];
  if (entity !== undefined) {
    return `holds \`${entity}\`, which is shown as it is. Write the character itself.`;
  }
  const tag = /<\/?[a-z][^<>]{0,80}>/i.exec(value)?.[0];
  if (tag !== undefined) return `holds \`${tag}\`, which is shown as it is. Remove it.`;
  const mark = /\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)|(?<!\w)_[^_]+_(?!\w)|^#+ /.exec(value)?.[0];
  if (mark !== undefined) {
    return `holds \`${mark}\`: a field is plain text, and Markdown is shown as it is. Remove the marks.`;
  }
  if (/[,;]$/.test(value)) return `ends in \`${value.slice(-1)}\`, which is shown. Remove it.`;
  if (/\uFFFD|â€|Ã[\x80-\xBF©¨¤¶¼±§]|Â[\xA0-\xBF]/.test(value)) {
    return 'holds broken characters, as where a file was saved in another encoding. Write them anew.';
  }
  return null;
}
