import type {TextBlock} from '../../core/model/textBlocks';
import {escapeXml} from '../escapeXml';

/** Blocks as finished HTML, for papers. */
export function blocksHtml(blocks: readonly TextBlock[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: TextBlock): string {
  if (block.kind === 'list') return listHtml(block);
  if (block.kind !== 'table') return `<p>${escapeXml(block.text)}</p>`;
  const head = block.head.map((cell) => `<th scope="col">${escapeXml(cell)}</th>`).join('');
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

function listHtml({style, items}: Extract<TextBlock, {readonly kind: 'list'}>): string {
  const tag = style === 'ordered' ? 'ol' : 'ul';
  return `<${tag}${style === 'own' ? ' style="list-style: none; padding-left: 0"' : ''}>${items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</${tag}>`;
}
